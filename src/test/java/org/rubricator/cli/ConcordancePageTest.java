package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code docs/concordance.md} does what it says, on the sample corpus. */
@Tag("slow")
@Timeout(300)
class ConcordancePageTest {

  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void each_block_of_the_page_does_what_it_says() throws Exception {
    for (String part : List.of("tei", "src/texts", "schemas")) {
      Files.createDirectories(folder.resolve(part));
      PathUtils.copyDirectory(HERE.resolve(part), folder.resolve(part));
    }
    Files.copy(HERE.resolve("corpus.toml"), folder.resolve("corpus.toml"));
    assertThat(new PageOfCommands(folder).run(Path.of("docs", "concordance.md"))).isGreaterThan(10);
  }
}

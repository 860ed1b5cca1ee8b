package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.corpus.SampleCorpus;

/** The page {@code docs/concordance.md} does what it says, on the sample corpus. */
@Tag("slow")
@Timeout(300)
class ConcordancePageTest {

  @TempDir private Path folder;

  @Test
  void each_block_of_the_page_does_what_it_says() throws Exception {
    SampleCorpus.copyTo(folder);
    assertThat(new PageOfCommands(folder).run(Path.of("docs", "concordance.md"))).isGreaterThan(10);
  }
}

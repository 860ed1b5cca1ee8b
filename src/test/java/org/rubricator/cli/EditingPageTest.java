package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code docs/editing.md} does what it says. */
@Tag("slow")
@Timeout(300)
class EditingPageTest {

  @TempDir private Path folder;

  @Test
  void each_block_of_the_page_does_what_it_says() throws Exception {
    assertThat(new PageOfCommands(folder).run(Path.of("docs", "editing.md"))).isGreaterThan(15);
  }
}

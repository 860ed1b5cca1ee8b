package org.rubricator.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.diagnostic.Findings;
import org.rubricator.source.SourceText;

/** A line of a million characters is taken in time that grows as the line does. */
@Tag("slow")
class LongLinesTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int LENGTH = 1 << 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "\t", "-", "- ", "—", "\"", "” ", "' \"", "A. ", "A.", "a. \"B", "1", "1 ", "1. ", "x",
        "X", "x-", "…", ".", ". ", ".)", "(", "( a", ":", "A: ", "By ", "\u0085", "\u2028",
        "e\u0301"
      })
  void a_long_line_of_one_thing_is_converted_in_seconds(String piece) {
    String run = piece.repeat(LENGTH / piece.length());
    String text = "A head of this\n\nOne" + run + "two. Next\n\nThree\n" + run + "\nfour";
    assertTimeoutPreemptively(LIMIT, () -> assertKept(text));
  }

  private void assertKept(String text) throws Exception {
    SourceText source = Encoding.source(text);
    Path file = folder.resolve("t.xml");
    Files.write(file, Encoding.file(text, "und"));
    assertThat(SourceTextCheck.holds(source, file, "t.txt", new Findings())).isTrue();
  }
}

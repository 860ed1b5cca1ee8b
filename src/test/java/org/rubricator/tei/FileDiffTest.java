package org.rubricator.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileDiffTest {

  private static final String HEAD = "--- a/a.xml\n+++ b/a.xml\n";

  @Test
  void the_end_of_a_file_is_no_line() {
    assertThat(FileDiff.of("one\n", "two\n", "a.xml"))
        .isEqualTo(HEAD + "@@ -1,1 +1,1 @@\n-one\n+two\n");
  }

  @Test
  void a_last_line_without_an_end_is_told() {
    assertThat(FileDiff.of("a\none", "a\ntwo", "a.xml"))
        .isEqualTo(
            HEAD
                + "@@ -1,2 +1,2 @@\n a\n-one\n\\ No newline at end of file\n"
                + "+two\n\\ No newline at end of file\n");
  }

  @Test
  void line_ends_of_windows_stay() {
    assertThat(FileDiff.of("a\r\none\r\n", "a\r\ntwo\r\n", "a.xml"))
        .isEqualTo(HEAD + "@@ -1,2 +1,2 @@\n a\r\n-one\r\n+two\r\n");
  }

  @Test
  void what_is_the_same_has_no_difference() {
    assertThat(FileDiff.of("one", "one", "a.xml")).isEmpty();
  }
}

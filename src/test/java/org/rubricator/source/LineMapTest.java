package org.rubricator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {

  @Test
  void a_column_late_in_a_long_line_counts_a_pair_of_surrogates_once() {
    String line = "one\n" + "a\uD83D\uDE00".repeat(20_000);
    LineMap lines = new LineMap("letter.xml", line);
    for (int pairs : new int[] {1, 3333, 15_000, 20_000}) {
      int offset = 4 + 3 * pairs;
      assertThat(lines.place(offset, offset).column()).isEqualTo(2 * pairs + 1);
      assertThat(lines.place(offset, offset).line()).isEqualTo(2);
    }
  }
}

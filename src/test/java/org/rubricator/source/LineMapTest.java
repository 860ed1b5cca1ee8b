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

  @Test
  void a_character_with_marks_without_end_is_shown_as_far_as_it_goes() {
    String text = "a" + "\u0301".repeat(500);
    for (int at = 0; at <= text.length(); at++) {
      assertThat(new LineMap("t.xml", text).place(at, at).excerpt()).isPresent();
    }
  }

  @Test
  void a_place_in_the_header_is_the_same_before_and_after_all_lines_are_counted() {
    for (String end : new String[] {"\n", "\r\n", "\r", "\n\r"}) {
      String text = ("one two" + end + end + "three" + end).repeat(2000);
      LineMap counted = new LineMap("letter.xml", text);
      assertThat(counted.place(text.length(), text.length()).line()).isGreaterThan(5000);
      LineMap lines = new LineMap("letter.xml", text);
      for (int at = 16_300; at < 16_500; at++) {
        assertThat(lines.place(at, at + 2)).isEqualTo(counted.place(at, at + 2));
        assertThat(new LineMap("letter.xml", text).place(at, at + 2))
            .isEqualTo(counted.place(at, at + 2));
      }
    }
  }
}

package org.rubricator.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JulianDateTest {

  @Test
  void a_calendar_that_history_changed_is_told_by_the_day() {
    assertThat(new JulianDate(1582, 10, 5).gregorian()).isEqualTo(LocalDate.of(1582, 10, 15));
    assertThat(new JulianDate(1752, 9, 3).gregorian()).isEqualTo(LocalDate.of(1752, 9, 14));
    assertThat(new JulianDate(1917, 10, 25).gregorian()).isEqualTo(LocalDate.of(1917, 11, 7));
    assertThat(JulianDate.of(LocalDate.of(1918, 2, 14))).isEqualTo(new JulianDate(1918, 2, 1));
  }

  @Test
  void a_century_has_a_leap_day_that_the_other_calendar_lacks() {
    assertThat(new JulianDate(1700, 2, 29).gregorian()).isEqualTo(LocalDate.of(1700, 3, 11));
    assertThat(new JulianDate(1600, 2, 29).gregorian()).isEqualTo(LocalDate.of(1600, 3, 10));
  }

  @Test
  void every_day_comes_back() {
    LocalDate first = LocalDate.of(-40, 1, 1);
    assertThat(IntStream.range(0, 800_000).mapToObj(first::plusDays))
        .allMatch(day -> JulianDate.of(day).gregorian().equals(day));
  }
}

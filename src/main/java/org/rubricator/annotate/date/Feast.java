package org.rubricator.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When a feast is kept, as a number that can be a field: month and day; days from Easter; the nth
 * weekday of a month; or no day that the name alone tells.
 *
 * @param code 100 × month + day; 10,000 + days from Easter, 15,000 + days from that of the Orthodox
 *     churches; 20,000 + 100 × month + 10 × n + weekday
 */
record Feast(int code) {
  private static final int EASTER = 10_000;
  private static final int PASCHA = 15_000;
  private static final int WEEKDAY = 20_000;
  private static final int ADVENT = 30_000;

  /** A feast whose name does not tell its day everywhere alike. */
  static final Feast UNKNOWN = new Feast(40_000);

  /**
   * Reads {@code 12-25}, {@code easter+49}, {@code pascha+0}, {@code 11-4th-4} (fourth Thursday),
   * {@code ?}.
   */
  static Feast read(String day) {
    if (day.equals("?")) {
      return UNKNOWN;
    }
    if (day.startsWith("easter") || day.startsWith("advent")) {
      int offset = Integer.parseInt(day.substring("easter".length()));
      return new Feast((day.startsWith("easter") ? EASTER : ADVENT) + offset);
    }
    if (day.startsWith("pascha")) {
      return new Feast(PASCHA + Integer.parseInt(day.substring("pascha".length())));
    }
    String[] parts = day.split("-");
    int month = Integer.parseInt(parts[0]);
    return parts.length == 2
        ? new Feast(month * 100 + Integer.parseInt(parts[1]))
        : new Feast(
            WEEKDAY
                + month * 100
                + Integer.parseInt(parts[1].substring(0, 1)) * 10
                + Integer.parseInt(parts[2]));
  }

  /** True for a feast on the same day of every year. */
  boolean isFixed() {
    return code < EASTER / 2;
  }

  /**
   * The day in a year.
   *
   * @param julian true for Easter as the Julian calendar has it; the day is of that calendar too
   */
  Optional<W3cDate> in(int year, boolean julian) {
    if (isFixed()) {
      return Optional.of(new W3cDate(year, code / 100, code % 100));
    }
    if (code >= UNKNOWN.code) {
      return Optional.empty();
    }
    LocalDate day = code >= ADVENT - EASTER / 2 ? advent(year) : code >= WEEKDAY ? nth(year) : null;
    if (day != null) {
      return Optional.of(W3cDate.of(day));
    }
    if (code >= PASCHA - EASTER / 4) {
      W3cDate own = julianEaster(year, code - PASCHA);
      return Optional.of(julian ? own : W3cDate.of(Julian.toDay(own)));
    }
    int offset = code - EASTER;
    return Optional.of(
        julian ? julianEaster(year, offset) : W3cDate.of(easter(year).plusDays(offset)));
  }

  /** Easter of the Julian calendar with days added, as a day of that calendar. */
  private static W3cDate julianEaster(int year, int offset) {
    int golden = 19 * (year % 19) + 15;
    int moon = golden % 30;
    int week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int month = (moon + week + 114) / 31;
    int day = (moon + week + 114) % 31 + 1;
    return Julian.of(Julian.toDay(new W3cDate(year, month, day)).plusDays(offset));
  }

  /** The Gregorian Easter Sunday, by the method of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int leaps = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * (year % 19) + century - century / 4 - leaps + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int late = (year % 19 + 11 * moon + 22 * week) / 451;
    int sum = moon + week - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  private LocalDate nth(int year) {
    int rest = code - WEEKDAY;
    DayOfWeek weekday = DayOfWeek.of(rest % 10);
    return LocalDate.of(year, rest / 100, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(rest / 10 % 10, weekday));
  }

  /** Days from the first Sunday of Advent, the fourth before Christmas. */
  private LocalDate advent(int year) {
    return LocalDate.of(year, 12, 25)
        .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
        .minusWeeks(3)
        .plusDays(code - ADVENT);
  }
}

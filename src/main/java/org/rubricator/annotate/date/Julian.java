package org.rubricator.annotate.date;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/** Days of the Julian calendar and the same days as the Gregorian calendar counts them. */
final class Julian {
  private static final int DAYS_IN_FOUR_YEARS = 1461;

  private Julian() {}

  /** The day of a Julian date, which must have month and day. */
  static LocalDate toDay(W3cDate date) {
    int before = date.month() < 3 ? 1 : 0;
    long year = date.year() + 4800L - before;
    int month = date.month() + 12 * before - 3;
    long number = date.day() + (153L * month + 2) / 5 + 365 * year + year / 4 - 32_083;
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, number);
  }

  /** The Julian date of a day. */
  static W3cDate of(LocalDate day) {
    long rest = day.getLong(JulianFields.JULIAN_DAY) + 32_082;
    long years = (4 * rest + 3) / DAYS_IN_FOUR_YEARS;
    long dayOfYear = rest - DAYS_IN_FOUR_YEARS * years / 4;
    long month = (5 * dayOfYear + 2) / 153;
    long dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1;
    return new W3cDate(
        (int) (years - 4800 + month / 10), (int) (month + 3 - 12 * (month / 10)), (int) dayOfMonth);
  }
}

package org.rubricator.tei;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * A day as the Julian calendar counts it (E. G. Richards, "Calendars", in: Explanatory Supplement
 * to the Astronomical Almanac, 3rd edition, 2013, algorithms 3 and 4).
 *
 * @param year astronomical: 0 is the year before 1
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record JulianDate(int year, int month, int day) {

  private static final int DAYS_IN_FOUR_YEARS = 1461;

  /** The Julian date of a day of the Gregorian calendar. */
  public static JulianDate of(LocalDate date) {
    long rest = date.getLong(JulianFields.JULIAN_DAY) + 32_082;
    long years = (4 * rest + 3) / DAYS_IN_FOUR_YEARS;
    long inYear = rest - DAYS_IN_FOUR_YEARS * years / 4;
    long months = (5 * inYear + 2) / 153;
    long inMonth = inYear - (153 * months + 2) / 5 + 1;
    return new JulianDate(
        (int) (years - 4800 + months / 10), (int) (months + 3 - 12 * (months / 10)), (int) inMonth);
  }

  /** The same day in the Gregorian calendar. */
  public LocalDate gregorian() {
    int before = month < 3 ? 1 : 0;
    long fullYears = year + 4800L - before;
    int months = month + 12 * before - 3;
    long number = day + (153L * months + 2) / 5 + 365 * fullYears + fullYears / 4 - 32_083;
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, number);
  }
}

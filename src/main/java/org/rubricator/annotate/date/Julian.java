package org.rubricator.annotate.date;

import java.time.LocalDate;
import org.rubricator.tei.JulianDate;

/** Days of the Julian calendar and the same days as the Gregorian calendar counts them. */
final class Julian {

  private Julian() {}

  /** The day of a Julian date, which must have month and day. */
  static LocalDate toDay(W3cDate date) {
    return new JulianDate(date.year(), date.month(), date.day()).gregorian();
  }

  /** The Julian date of a day. */
  static W3cDate of(LocalDate day) {
    JulianDate date = JulianDate.of(day);
    return new W3cDate(date.year(), date.month(), date.day());
  }
}

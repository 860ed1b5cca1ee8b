package org.rubricator.annotate.date;

import java.util.Optional;

/** The months of the seasons; a winter belongs to the year of its December. */
final class Seasons {
  private static final int MONTHS = 12;

  /** A year of the Solar Hijri calendar begins in the spring of ours with this more. */
  private static final int SOLAR_HIJRI = 621;

  private Seasons() {}

  /**
   * The bounds of a season, nothing without a year.
   *
   * @param fields {@code season} 1 (spring) to 4 (winter), {@code year}, {@code south} 1 for a
   *     place south of the equator
   */
  static Optional<DateValue> value(Fields fields) {
    int year = fields.get("year") + (fields.has("solar") ? SOLAR_HIJRI : 0);
    int month = fields.get("season") * 3;
    int first = fields.get("south") == 1 ? (month + 5) % MONTHS + 1 : month;
    int last = first + 2;
    int part = fields.get("part");
    if (fields.get("year") <= 0) {
      return Optional.empty();
    }
    W3cDate from = month(year, part == 2 ? first + 1 : part == 3 ? last : first);
    W3cDate to = month(year, part == 2 ? first + 1 : part == 1 ? first : last);
    return Periods.span(from, to);
  }

  private static W3cDate month(int year, int month) {
    return month > MONTHS ? new W3cDate(year + 1, month - MONTHS, 0) : new W3cDate(year, month, 0);
  }
}

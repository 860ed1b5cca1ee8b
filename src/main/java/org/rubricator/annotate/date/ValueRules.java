package org.rubricator.annotate.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rubricator.annotate.date.DateValue.Between;
import org.rubricator.annotate.date.DateValue.FromTo;
import org.rubricator.annotate.date.DateValue.When;

/** Makes a value of the fields of a match; nothing for a day or span that cannot be. */
final class ValueRules {
  /** A year alone is not taken beyond this. */
  private static final int LAST_YEAR_ALONE = 2100;

  private ValueRules() {}

  /** The value that a shape makes of the fields. */
  static Optional<DateValue> value(Shape shape, Fields fields) {
    return switch (shape) {
      case WHEN, RELATIVE, WEEKDAY, WEEKDAY_BARE, DAY -> date(fields);
      case YEAR_SHORT ->
          when(fields.first().inYear(fields.get("century") * 100 + fields.get("short")));
      case DECADE_SHORT ->
          Periods.decade(fields.get("century") * 100 + fields.get("tens"), fields.get("part"));
      case SEASON, SEASON_BARE -> Seasons.value(fields);
      case FEAST, OTHER, PREFIX, SUFFIX -> Optional.empty();
      case WHEN_BC -> when(fields.first().inYear(-fields.get("year")));
      case EITHER -> either(fields);
      case YEAR, YEAR_WEAK, YEAR_BARE, YEAR_LIST -> year(fields);
      case MONTH, MONTH_BARE, MONTH_LIST -> date(fields);
      case FROM_TO -> bounds(fields, FromTo::new);
      case BETWEEN -> bounds(fields, Between::new);
      case SHORT_RANGE -> shortRange(fields);
      case DECADE -> Periods.decade(fields.get("round"), fields.get("part"));
      case CENTURY -> Periods.century(fields.get("century"), fields.get("part"));
      case CENTURY_BC -> Periods.centuryBeforeChrist(fields.get("century"));
    };
  }

  private static Optional<DateValue> when(W3cDate date) {
    return date.text().map(When::new);
  }

  /** A year in double dating, such as 3 March 1697/8, is the second. */
  private static Optional<DateValue> date(Fields fields) {
    W3cDate date = fields.first();
    if (fields.has("dual")) {
      boolean follows = (date.year() + 1) % 10 == fields.get("dual") % 10 && date.month() <= 3;
      return follows ? when(date.inYear(date.year() + 1)) : Optional.empty();
    }
    if (fields.has("nthday-of-week")) {
      return nthWeekday(fields, date);
    }
    int part = fields.get("part");
    return part == 0 || date.day() > 0 ? when(date) : Periods.partOf(date, part);
  }

  /** The second Sunday of a month; 5 is the last. Without its year it has no value. */
  private static Optional<DateValue> nthWeekday(Fields fields, W3cDate month) {
    DayOfWeek weekday = DayOfWeek.of((fields.get("weekday") + 5) % 7 + 1);
    int nth = fields.get("nthday-of-week");
    LocalDate first = LocalDate.of(Math.max(1, month.year()), month.month(), 1);
    LocalDate day =
        first.with(
            nth < 5
                ? TemporalAdjusters.dayOfWeekInMonth(nth, weekday)
                : TemporalAdjusters.lastInMonth(weekday));
    return month.year() > 0 ? when(W3cDate.of(day)) : when(month);
  }

  private static Optional<DateValue> year(Fields fields) {
    return fields.get("year") <= LAST_YEAR_ALONE ? date(fields) : Optional.empty();
  }

  /** 12/3/1914 is 12 March or 3 December: both are the bounds, unless only one can be. */
  private static Optional<DateValue> either(Fields fields) {
    int year = fields.get("year");
    Optional<W3cDate> dayFirst = day(year, fields.get("n2"), fields.get("n1"));
    Optional<W3cDate> monthFirst = day(year, fields.get("n1"), fields.get("n2"));
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst.or(() -> monthFirst).flatMap(ValueRules::when);
    }
    boolean inOrder = dayFirst.get().compareTo(monthFirst.get()) < 0;
    return bounds(
        inOrder ? dayFirst.get() : monthFirst.get(),
        inOrder ? monthFirst.get() : dayFirst.get(),
        Between::new);
  }

  private static Optional<W3cDate> day(int year, int month, int day) {
    W3cDate date = new W3cDate(year, month, day);
    return month <= 12 && date.text().isPresent() ? Optional.of(date) : Optional.empty();
  }

  private static Optional<DateValue> bounds(
      Fields fields, BiFunction<String, String, DateValue> kind) {
    W3cDate from = completed(fields.first(), fields.second());
    W3cDate to = completed(fields.second(), fields.first());
    if (fields.get("year") == 0 && from.compareTo(to) > 0 && to.year() > 0) {
      from = from.inYear(to.year() - 1);
    }
    boolean apart = fields.has("pair") && to.day() != from.day() + 1;
    return apart ? Optional.empty() : bounds(from, to, kind);
  }

  /** In "3 to 7 May 1915" the first date takes month and year from the second. */
  private static W3cDate completed(W3cDate date, W3cDate other) {
    int month = date.month() == 0 && date.day() > 0 ? other.month() : date.month();
    int year = date.year() == 0 ? other.year() : date.year();
    return new W3cDate(year, month, date.day());
  }

  private static Optional<DateValue> bounds(
      W3cDate from, W3cDate to, BiFunction<String, String, DateValue> kind) {
    boolean sameMonth = from.month() == to.month() && from.day() >= to.day();
    boolean backward = from.year() > 0 ? from.compareTo(to) >= 0 : sameMonth;
    if (backward || from.text().isEmpty() || to.text().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(kind.apply(from.text().get(), to.text().get()));
  }

  /** 1914-18 is a span; 2020-10 is October, as ISO 8601 has it. */
  private static Optional<DateValue> shortRange(Fields fields) {
    int year = fields.get("year");
    int end = year / 100 * 100 + fields.get("short2");
    if (end > year) {
      return end <= LAST_YEAR_ALONE
          ? Optional.of(new FromTo(Integer.toString(year), Integer.toString(end)))
          : Optional.empty();
    }
    boolean month = fields.get("dash") == 0 && fields.get("short2") <= 12;
    return month ? when(new W3cDate(year, fields.get("short2"), 0)) : Optional.empty();
  }
}

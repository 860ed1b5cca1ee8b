package org.rubricator.annotate.date;

import java.time.LocalDate;

/** The first or last day that a value with a year allows. */
record Edges(boolean atEnd) implements DateValue.Visitor<LocalDate> {
  private static final int MONTHS = 12;

  /** The first day of a day, month or year. */
  static LocalDate first(W3cDate date) {
    return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
  }

  /** The last day of a day, month or year. */
  static LocalDate last(W3cDate date) {
    if (date.day() > 0) {
      return first(date);
    }
    LocalDate month = LocalDate.of(date.year(), date.month() > 0 ? date.month() : MONTHS, 1);
    return month.plusMonths(1).minusDays(1);
  }

  private LocalDate of(String value) {
    W3cDate date = W3cDate.read(value).orElseThrow();
    return atEnd ? last(date) : first(date);
  }

  @Override
  public LocalDate visitWhen(DateValue.When value) {
    return of(value.value());
  }

  @Override
  public LocalDate visitBetween(DateValue.Between value) {
    return of(atEnd ? value.notAfter() : value.notBefore());
  }

  @Override
  public LocalDate visitFromTo(DateValue.FromTo value) {
    return of(atEnd ? value.to() : value.from());
  }
}

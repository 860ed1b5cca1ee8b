package org.rubricator.annotate.date;

import java.util.Locale;

/** How the fields of a pattern become a value; {@link ValueRules} says how for each. */
enum Shape {
  /** One date. */
  WHEN,
  /** One date before Christ. */
  WHEN_BC,
  /** One date in figures that can be read day first or month first. */
  EITHER,
  /** A year alone after a word that makes it one. */
  YEAR,
  /** A year alone after a word that often has other numbers after it. */
  YEAR_WEAK,
  /** A month alone. */
  MONTH,
  /** A span of time. */
  FROM_TO,
  /** A year after one that is a date: {@code in 1848 and 1849}. */
  YEAR_LIST,
  /** A month after one that is a date. */
  MONTH_LIST,
  /** A time between bounds. */
  BETWEEN,
  /** Years such as 1914-18, unless they are a year and a month. */
  SHORT_RANGE,
  DECADE,
  CENTURY,
  CENTURY_BC;

  /** True for a date that is only one because the one before it is. */
  boolean needsDateBefore() {
    return this == YEAR_LIST || this == MONTH_LIST;
  }

  /** True for a date that others like it may follow. */
  boolean mayOpenList() {
    return switch (this) {
      case YEAR, YEAR_WEAK, MONTH, YEAR_LIST, MONTH_LIST -> true;
      default -> false;
    };
  }

  /** The shape by its name in a table: {@code from-to}. */
  static Shape named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

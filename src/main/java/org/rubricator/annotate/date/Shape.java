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
  /** A year alone that only its size and its neighbours show to be one. */
  YEAR_BARE,
  /** A year of two figures, or of the tens that a decade is called by. */
  YEAR_SHORT,
  /** A month alone. */
  MONTH,
  /** A month alone without a word before it that makes it one. */
  MONTH_BARE,
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
  /** A decade by its tens: the sixties. */
  DECADE_SHORT,
  CENTURY,
  CENTURY_BC,
  /** A day, week, month, year counted from another. */
  RELATIVE,
  /** A day by its weekday. */
  WEEKDAY,
  /** A weekday that no word before it makes a date. */
  WEEKDAY_BARE,
  /** A day of a month that is told before. */
  DAY,
  SEASON,
  /** A season without anything that says which. */
  SEASON_BARE,
  FEAST,
  /** A date of another calendar, the field {@code calendar} says of which. */
  OTHER,
  /** Words before a date that are part of it. */
  PREFIX,
  /** Words after a date that are part of it. */
  SUFFIX;

  /** True for a date that is only one because the one before it is. */
  boolean needsDateBefore() {
    return this == YEAR_LIST || this == MONTH_LIST;
  }

  /** True for a date that others like it may follow. */
  boolean mayOpenList() {
    return switch (this) {
      case YEAR, YEAR_WEAK, YEAR_BARE, MONTH, MONTH_BARE, YEAR_LIST, MONTH_LIST -> true;
      default -> false;
    };
  }

  /** True for a date whose value may need another date to be counted from. */
  boolean mayNeedAnchor() {
    return switch (this) {
      case RELATIVE, WEEKDAY, WEEKDAY_BARE, DAY, SEASON, SEASON_BARE, FEAST, OTHER -> true;
      default -> false;
    };
  }

  /** The shape by its name in a table: {@code from-to}. */
  static Shape named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

package org.rubricator.annotate.date;

import java.time.YearMonth;
import java.util.Optional;
import org.rubricator.annotate.date.DateValue.Between;

/**
 * The bounds of decades and centuries, and of their early, middle and late thirds. The 19th century
 * is 1801 to 1900, the 1990s are 1990 to 1999, the 1800s are 1800 to 1899.
 */
final class Periods {
  /** The part that is the first quarter of a year. */
  private static final int QUARTER = 11;

  private Periods() {}

  /** A decade by its first year; a hundred years if that ends in 00. Part 0 is the whole. */
  static Optional<DateValue> decade(int first, int part) {
    return third(first, first % 100 == 0 ? 100 : 10, part);
  }

  /** A century by its number. Part 0 is the whole, 1 to 3 a third. */
  static Optional<DateValue> century(int number, int part) {
    return third((number - 1) * 100 + 1, 100, part);
  }

  /** A whole century before Christ: the third is 300 BC to 201 BC. */
  static Optional<DateValue> centuryBeforeChrist(int number) {
    return between(-number * 100, -(number - 1) * 100 - 1);
  }

  /**
   * A part of a month or year.
   *
   * @param date the month or year; nothing for a month without a year
   * @param part 1 to 3 for a third, 4 and 5 for a half, of a month 6 to 9 for a week, 10 for the
   *     last, of a year 11 to 14 for a quarter
   */
  static Optional<DateValue> partOf(W3cDate date, int part) {
    if (date.year() <= 0) {
      return Optional.empty();
    }
    return date.month() > 0 ? partOfMonth(date, part) : partOfYear(date.year(), part);
  }

  private static Optional<DateValue> partOfMonth(W3cDate date, int part) {
    if (part >= QUARTER) {
      return Optional.empty();
    }
    int last = YearMonth.of(date.year(), date.month()).lengthOfMonth();
    int[] firsts = {1, 1, 11, 21, 1, 16, 1, 8, 15, 22, last - 6};
    int[] lasts = {last, 10, 20, last, 15, last, 7, 14, 21, 28, last};
    return span(date.onDay(firsts[part]), date.onDay(lasts[part]));
  }

  private static Optional<DateValue> partOfYear(int year, int part) {
    if (part >= QUARTER) {
      int first = (part - QUARTER) * 3 + 1;
      return span(new W3cDate(year, first, 0), new W3cDate(year, first + 2, 0));
    }
    if (part > 5) {
      return Optional.empty();
    }
    int[] firsts = {1, 1, 5, 9, 1, 7};
    int[] lasts = {12, 4, 8, 12, 6, 12};
    return span(new W3cDate(year, firsts[part], 0), new W3cDate(year, lasts[part], 0));
  }

  /** A time between two dates, both included. */
  static Optional<DateValue> span(W3cDate first, W3cDate last) {
    return first.text().flatMap(from -> last.text().map(to -> new Between(from, to)));
  }

  /** Ten years are cut 4, 3, 3; a hundred 33, 33, 34. */
  private static Optional<DateValue> third(int first, int length, int part) {
    if (part > 5) {
      return Optional.empty();
    }
    if (part > 3) {
      int half = first + length / 2;
      return part == 4 ? between(first, half - 1) : between(half, first + length - 1);
    }
    int one = length == 10 ? 4 : 33;
    int two = length == 10 ? 7 : 66;
    return switch (part) {
      case 1 -> between(first, first + one - 1);
      case 2 -> between(first + one, first + two - 1);
      case 3 -> between(first + two, first + length - 1);
      default -> between(first, first + length - 1);
    };
  }

  private static Optional<DateValue> between(int first, int last) {
    Optional<String> from = new W3cDate(first, 0, 0).text();
    Optional<String> to = new W3cDate(last, 0, 0).text();
    return from.flatMap(start -> to.map(end -> new Between(start, end)));
  }
}

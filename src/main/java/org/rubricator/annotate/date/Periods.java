package org.rubricator.annotate.date;

import java.util.Optional;
import org.rubricator.annotate.date.DateValue.Between;

/**
 * The bounds of decades and centuries, and of their early, middle and late thirds. The 19th century
 * is 1801 to 1900, the 1990s are 1990 to 1999, the 1800s are 1800 to 1899.
 */
final class Periods {
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

  /** Ten years are cut 4, 3, 3; a hundred 33, 33, 34. */
  private static Optional<DateValue> third(int first, int length, int part) {
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

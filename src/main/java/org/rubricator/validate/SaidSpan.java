package org.rubricator.validate;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the words of a span of time say of its two ends. A part that they leave open is not there.
 *
 * @param first the date from which
 * @param last the date to which
 */
record SaidSpan(SaidDate first, SaidDate last) {

  /** Matches the years of "1914–1918"; nothing in "1914/15", "1914–15" and "the 1860s". */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}/])[12]\\d{3}(?![\\p{L}\\p{Nd}/]|\\s?[–-]\\s?\\d{1,2}(?!\\d))");

  private static final int[] NONE = {};

  /**
   * Reads words.
   *
   * @param words as they stand, for the years in them
   * @param all the same, one by one
   */
  static SaidSpan of(String words, List<DateWord> all) {
    int[] years =
        YEAR.matcher(words).results().mapToInt(y -> Integer.parseInt(y.group())).toArray();
    boolean inOrder = years.length == 2 && years[0] <= years[1];
    if (!SaidDate.isSpan(all)) {
      return of(NONE, NONE, inOrder ? years : NONE);
    }
    int[] days = numbers(all, DateWord.Kind.DAY);
    int[] months = numbers(all, DateWord.Kind.MONTH);
    boolean two = months.length == 2 && (days.length == 2 || days.length == 0);
    boolean one = months.length == 1 && years.length < 2 && days.length == 2 && days[0] < days[1];
    if (!two && !one) {
      return of(NONE, NONE, inOrder ? years : NONE);
    }
    int[] both = one ? twice(months) : months;
    boolean shared = years.length == 1 && both[0] <= both[1];
    return of(days, both, shared ? twice(years) : inOrder ? years : NONE);
  }

  private static SaidSpan of(int[] days, int[] months, int[] years) {
    return new SaidSpan(end(0, days, months, years), end(1, days, months, years));
  }

  private static SaidDate end(int end, int[] days, int[] months, int[] years) {
    return new SaidDate(at(end, days), at(end, months), at(end, years), OptionalInt.empty());
  }

  private static OptionalInt at(int end, int[] numbers) {
    return numbers.length == 2 ? OptionalInt.of(numbers[end]) : OptionalInt.empty();
  }

  private static int[] twice(int[] one) {
    return new int[] {one[0], one[0]};
  }

  private static int[] numbers(List<DateWord> all, DateWord.Kind kind) {
    return all.stream().filter(w -> w.is(kind)).mapToInt(DateWord::number).toArray();
  }
}

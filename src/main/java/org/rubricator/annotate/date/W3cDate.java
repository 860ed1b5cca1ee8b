package org.rubricator.annotate.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date to the day, month or year, written as TEI's dating attributes have it. 0 stands for a
 * field that is not given; a negative year is before Christ.
 *
 * @param year the year
 * @param month 1 to 12
 * @param day 1 to 31
 */
record W3cDate(int year, int month, int day) implements Comparable<W3cDate> {
  private static final Pattern TEXT =
      Pattern.compile("(?<year>-|-?\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?");

  static W3cDate of(LocalDate day) {
    return new W3cDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Reads a date as this class writes it; what follows a day is left out. */
  static Optional<W3cDate> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.lookingAt()
        ? Optional.of(
            new W3cDate(
                number(parts.group("year")),
                number(parts.group("month")),
                number(parts.group("day"))))
        : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.equals("-") ? 0 : Integer.parseInt(digits);
  }

  /** The day, if it is one and it exists. */
  Optional<LocalDate> localDate() {
    return year > 0 && day > 0 && text().isPresent()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** The date as text, or nothing if there is no such day. */
  Optional<String> text() {
    if (day > 0 && (month == 0 || day > lengthOfMonth())) {
      return Optional.empty();
    }
    return year == 0 && month == 0 ? Optional.empty() : Optional.of(written());
  }

  /** The values are dates of the Gregorian calendar, whatever the text used. */
  private int lengthOfMonth() {
    int counted = year < 0 ? year + 1 : year;
    return Month.of(month).length(year == 0 || Year.isLeap(counted));
  }

  private String written() {
    String start = year == 0 ? "-" : yearText();
    String middle = month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month);
    String end = day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day);
    return start + middle + end;
  }

  private String yearText() {
    return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }

  @Override
  public int compareTo(W3cDate other) {
    return Long.compare(order(), other.order());
  }

  private long order() {
    return (year * 100L + month) * 100L + day;
  }

  W3cDate onDay(int other) {
    return new W3cDate(year, month, other);
  }

  W3cDate inYear(int other) {
    return new W3cDate(other, month, day);
  }
}

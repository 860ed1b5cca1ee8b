package org.rubricator.validate;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first and last day that a W3C date may mean, as numbers that compare.
 *
 * @param first year × 10000 + month × 100 + day
 * @param last the same for the last day
 */
record DateBounds(long first, long last) {

  /** Matches 1914, 1914-05, 1914-05-12, -0043-03-15, 1914-05-12T10:00:00Z; not 12.5.1914. */
  private static final Pattern FULL =
      Pattern.compile(
          "(?<year>-?\\d{4,9})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})(?:T[0-9:.]{5,20})?)?)?(?:Z|[+-]\\d{2}:\\d{2})?");

  /** Matches --10-09 and --10. */
  private static final Pattern YEARLESS = Pattern.compile("--(?<month>\\d{2})(?:-(?<day>\\d{2}))?");

  /** A leap year, so that 29 February without a year is a day. */
  private static final int ANY_YEAR = 2000;

  /** The bounds of a full or partial date with a year. */
  static Optional<DateBounds> of(String value) {
    Matcher m = FULL.matcher(value);
    if (!m.matches() || fault(value).isPresent()) {
      return Optional.empty();
    }
    long year = Long.parseLong(m.group("year")) * 10000;
    int month = number(m.group("month"));
    int day = number(m.group("day"));
    long first = year + (Math.max(month, 1) * 100L + Math.max(day, 1));
    long last = year + ((month == 0 ? 12 : month) * 100L + (day == 0 ? 31 : day));
    return Optional.of(new DateBounds(first, last));
  }

  boolean isAfter(DateBounds other) {
    return first > other.last;
  }

  /** Why a value of that form is no date, or nothing. Other forms are the grammar's matter. */
  static Optional<String> fault(String value) {
    Matcher m = FULL.matcher(value);
    if (m.matches()) {
      return fault(Long.parseLong(m.group("year")), m.group("month"), m.group("day"));
    }
    m = YEARLESS.matcher(value);
    return m.matches() ? fault(ANY_YEAR, m.group("month"), m.group("day")) : Optional.empty();
  }

  private static Optional<String> fault(
      long year, @Nullable String monthDigits, @Nullable String dayDigits) {
    int month = number(monthDigits);
    if (monthDigits != null && (month < 1 || month > 12)) {
      return Optional.of("there is no month " + monthDigits);
    }
    int day = number(dayDigits);
    if (dayDigits == null) {
      return Optional.empty();
    }
    int length = YearMonth.of((int) year, month).lengthOfMonth();
    return day < 1 || day > length
        ? Optional.of("that month has " + length + " days")
        : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}

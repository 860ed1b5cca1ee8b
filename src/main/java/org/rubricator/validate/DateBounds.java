package org.rubricator.validate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first and last second that a W3C date may mean, as numbers that compare.
 *
 * @param first seconds since 1970-01-01, in universal time if there is a zone
 * @param last the same for the last second
 * @param zoned true for a value that tells its zone
 */
record DateBounds(long first, long last, boolean zoned) {

  /** Matches 1914, 1914-05, 1914-05-12, -0043-03-15, 1914-05-12T10:00:00Z; not 12.5.1914. */
  private static final Pattern FULL =
      Pattern.compile(
          "(?<year>-?\\d{4,9})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})"
              + "(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,12})?)?)?)?)?"
              + "(?<zone>Z|[+-](?:0\\d|1[0-7]):[0-5]\\d)?");

  /** Matches --10-09 and --10. */
  private static final Pattern YEARLESS = Pattern.compile("--(?<month>\\d{2})(?:-(?<day>\\d{2}))?");

  /** Matches 2020-W54 and 2020-W54-7. */
  private static final Pattern WEEK =
      Pattern.compile("(?<year>\\d{4})-W(?<week>\\d{2})(?:-[1-7])?");

  /** Matches 2021-366. */
  private static final Pattern ORDINAL = Pattern.compile("(?<year>\\d{4})-(?<day>\\d{3})");

  /** A leap year, so that 29 February without a year is a day. */
  private static final int ANY_YEAR = 2000;

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /** A time without a zone may be so much earlier or later (XML Schema 1.0 part 2, 3.2.7.4). */
  private static final long FARTHEST_ZONE = 14 * HOUR;

  /** The bounds of a full or partial date with a year. */
  static Optional<DateBounds> of(String value) {
    Matcher m = FULL.matcher(value.strip());
    if (!m.matches() || fault(value).isPresent()) {
      return Optional.empty();
    }
    int year = astronomical(Long.parseLong(m.group("year")));
    int month = number(m.group("month"));
    int day = number(m.group("day"));
    LocalDate first = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    LocalDate last = month == 0 ? LocalDate.of(year, 12, 31) : first;
    last = day == 0 ? last.withDayOfMonth(last.lengthOfMonth()) : last;
    long zone = zone(m.group("zone"));
    return Optional.of(
        new DateBounds(
            first.toEpochDay() * DAY + begins(m) - zone,
            last.toEpochDay() * DAY + ends(m) - zone,
            m.group("zone") != null));
  }

  /** Seconds of the day at which a time begins. */
  private static long begins(Matcher m) {
    return number(m.group("hour")) * HOUR
        + number(m.group("minute")) * MINUTE
        + number(m.group("second"));
  }

  private static long ends(Matcher m) {
    if (m.group("hour") == null) {
      return DAY - 1;
    }
    return m.group("second") == null ? begins(m) + MINUTE - 1 : begins(m);
  }

  private static long zone(@Nullable String zone) {
    return zone == null ? 0 : ZoneOffset.of(zone).getTotalSeconds();
  }

  boolean isAfter(DateBounds other) {
    return first - other.last > (zoned == other.zoned ? 0 : FARTHEST_ZONE);
  }

  /** Why a value of that form is no date, or nothing. Other forms are the grammar's matter. */
  static Optional<String> fault(String value) {
    Matcher m = FULL.matcher(value.strip());
    if (m.matches()) {
      return fault(Long.parseLong(m.group("year")), m.group("month"), m.group("day"));
    }
    m = YEARLESS.matcher(value.strip());
    return m.matches()
        ? fault(ANY_YEAR, m.group("month"), m.group("day"))
        : faultByNumber(value.strip());
  }

  /** Of a week, or of a day by its number in the year (ISO 8601, 5.2.2 and 5.2.3). */
  private static Optional<String> faultByNumber(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      int weeks =
          (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(midYear(week)).getMaximum();
      int number = number(week.group("week"));
      return number < 1 || number > weeks
          ? Optional.of("that year has " + weeks + " weeks")
          : Optional.empty();
    }
    Matcher ordinal = ORDINAL.matcher(value);
    int days = ordinal.matches() ? midYear(ordinal).lengthOfYear() : 0;
    return days > 0 && (number(ordinal.group("day")) < 1 || number(ordinal.group("day")) > days)
        ? Optional.of("that year has " + days + " days")
        : Optional.empty();
  }

  private static LocalDate midYear(Matcher m) {
    return LocalDate.of(number(m.group("year")), 7, 1);
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
    int length = YearMonth.of(astronomical(year), month).lengthOfMonth();
    return day < 1 || day > length
        ? Optional.of("that month has " + length + " days")
        : Optional.empty();
  }

  /** Grammars count by XML Schema 1.0, in which the year -0001 goes before 0001. */
  private static int astronomical(long year) {
    return (int) (year < 0 ? year + 1 : year);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}

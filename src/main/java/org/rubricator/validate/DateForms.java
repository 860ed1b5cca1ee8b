package org.rubricator.validate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates written in other forms than {@code teidata.temporal.w3c} asks for. A form that can mean two
 * days, as 5/6/1914, is left alone.
 */
final class DateForms {

  private static final Pattern RIGHT =
      Pattern.compile(
          "-?\\d{4,}(-\\d\\d(-\\d\\d)?)?(T.{1,30})?(Z|[+-]\\d\\d:\\d\\d)?|--.{2,9}|\\d\\d:\\d\\d.{0,9}");

  /** Matches 1914/5/2 and 1914.5; not 1911/12, which is two years as a rule. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>\\d{4})(?:[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})|[-.](?<only>\\d{1,2}))");

  /** Matches 19140512, which XML Schema takes for a year. */
  private static final Pattern COMPACT =
      Pattern.compile("(?<year>[12]\\d{3})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})");

  private static final Pattern SLASHES =
      Pattern.compile("(?<one>\\d{1,2})/(?<other>\\d{1,2})/(?<year>\\d{4})");

  /** Matches 476; not 98, which may be one of any century. */
  private static final Pattern SHORT_YEAR = Pattern.compile("[1-9]\\d{2}");

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  /** Matches 1914-5, which may be a month or two years, as the words have to tell. */
  private static final Pattern MONTH_OR_YEARS = Pattern.compile("\\d{4}[-.]\\d{1,2}");

  private DateForms() {}

  /** A day in figures without hyphens, as ISO 8601 also writes it, with hyphens. */
  static Optional<String> hyphened(String value) {
    return COMPACT.matcher(value).matches() ? numbers(value) : Optional.empty();
  }

  /** True for a form that is read as a month only where the words name the month. */
  static boolean isMonthOrYears(String value) {
    return MONTH_OR_YEARS.matcher(value).matches();
  }

  /**
   * The value as TEI asks for it, where there is one way to read it.
   *
   * @param language a language tag, for the names of months
   */
  static Optional<String> mended(String value, String language) {
    boolean right = RIGHT.matcher(value).matches() && !COMPACT.matcher(value).matches();
    if (value.isEmpty() || right) {
      return Optional.empty();
    }
    return numbers(value)
        .or(() -> words(value, language))
        .filter(date -> DateBounds.of(date).isPresent());
  }

  private static Optional<String> numbers(String value) {
    Matcher yearFirst = YEAR_FIRST.matcher(value);
    if (yearFirst.matches() && yearFirst.group("only") != null) {
      return Optional.of(date(yearFirst.group("year"), yearFirst.group("only"), null));
    }
    for (Pattern form : new Pattern[] {YEAR_FIRST, COMPACT, DAY_FIRST}) {
      Matcher m = form.matcher(value);
      if (m.matches()) {
        return Optional.of(date(m.group("year"), m.group("month"), m.group("day")));
      }
    }
    return SHORT_YEAR.matcher(value).matches() ? Optional.of(padded(value, 4)) : slashes(value);
  }

  /** A whole day in figures, where there is one way to read it: 12.5.1914, 1914/5/12, 13/5/1914. */
  static Optional<LocalDate> day(String figures) {
    return numbers(figures)
        .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d") && DateBounds.of(date).isPresent())
        .map(LocalDate::parse);
  }

  /** The month is the number that can be one, if the other cannot. */
  private static Optional<String> slashes(String value) {
    Matcher m = SLASHES.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean oneIsDay = Integer.parseInt(m.group("one")) > 12;
    boolean otherIsDay = Integer.parseInt(m.group("other")) > 12;
    if (oneIsDay == otherIsDay) {
      return Optional.empty();
    }
    String day = m.group(oneIsDay ? "one" : "other");
    return Optional.of(date(m.group("year"), m.group(oneIsDay ? "other" : "one"), day));
  }

  /** Day, month and year in words, if every number has its place and no word says more. */
  private static Optional<String> words(String value, String language) {
    SaidDate said = SaidDate.of(value, language);
    if (said.year().isEmpty() || said.month().isEmpty() || saysMore(value, language)) {
      return Optional.empty();
    }
    long numbers = NUMBER.matcher(value).results().count();
    OptionalInt day = said.day();
    return numbers == (day.isPresent() ? 2 : 1)
        ? Optional.of(
                date(
                    String.valueOf(said.year().getAsInt()),
                    String.valueOf(said.month().getAsInt()),
                    day.isPresent() ? String.valueOf(day.getAsInt()) : null))
            .filter(date -> isOn(date, said))
        : Optional.empty();
  }

  /** A weekday that the date does not have, or that cannot be looked up, is a person's matter. */
  private static boolean isOn(String date, SaidDate said) {
    return said.weekday().isEmpty()
        || (said.day().isPresent()
            && DateWordsCheck.hasKnownWeek(said.year())
            && DateWordsCheck.fault(date, said).isEmpty());
  }

  /** True where there are words beside the names of month and weekday: circa, before, BC. */
  private static boolean saysMore(String value, String language) {
    return !SaidDate.others(value, language).isEmpty();
  }

  private static String date(
      String year, String month, @org.jspecify.annotations.Nullable String day) {
    String upToMonth = year + "-" + padded(month, 2);
    return day == null ? upToMonth : upToMonth + "-" + padded(day, 2);
  }

  private static String padded(String number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", Integer.parseInt(number));
  }
}

package org.rubricator.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.JulianDate;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Dates whose value says another day than their words. Only what both say is compared, and only in
 * the Gregorian calendar: a date with another {@code calendar} or {@code datingMethod} is converted
 * by its editor.
 */
final class DateWordsCheck {

  /** Elements whose words are a date, or hold one. */
  private static final Set<String> DATED = Set.of("date", "docDate", "origDate", "birth", "death");

  /** That of XML Schema, else that of ISO 8601 in its form with hyphens. */
  private static final List<String> WHEN = List.of("when", "when-iso");

  private static final Pattern VALUE =
      Pattern.compile(
          "(?<year>-?\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:T[0-9:.]{5,20})?)?)?(?:Z|[+-]\\d\\d:\\d\\d)?");

  private static final Pattern YEARLESS =
      Pattern.compile("--(?<month>\\d\\d)(?:-(?<day>\\d\\d))?(?:Z|[+-]\\d\\d:\\d\\d)?");

  /**
   * From here on the week is that of the Gregorian calendar in most of the countries that count
   * years so.
   */
  private static final int FIRST_YEAR_OF_WEEKDAYS = 1753;

  /** 25 March, as month × 100 + day. */
  private static final int LADY_DAY = 325;

  /** Words of a file that tells no language: those that are no English ones say nothing then. */
  private static final String NO_LANGUAGE_TOLD = "en";

  /** The last year in which a state counted by the Julian calendar. */
  private static final int LAST_JULIAN_YEAR = 1923;

  private DateWordsCheck() {}

  static void run(TeiDocument document, DiagnosticSink sink) {
    document
        .root()
        .forEach(
            e -> {
              if (e.isTei() && DATED.contains(e.name()) && isGregorian(e)) {
                WHEN.stream()
                    .filter(name -> e.attribute(name).isPresent())
                    .findFirst()
                    .ifPresent(name -> check(document, e, name, sink));
                SpanWordsCheck.run(document, e, sink);
                BoundWordsCheck.run(document, e, sink);
              }
            });
  }

  /** True for a date of which no attribute says that it is of another calendar. */
  static boolean isGregorian(TeiElement e) {
    return isGregorian(e.attribute("calendar")) && isGregorian(e.attribute("datingMethod"));
  }

  private static boolean isGregorian(Optional<String> calendar) {
    return calendar
        .map(c -> c.toLowerCase(java.util.Locale.ROOT).contains("gregorian"))
        .orElse(true);
  }

  private static void check(TeiDocument document, TeiElement e, String name, DiagnosticSink sink) {
    Optional<String> words = WordsOfDate.of(document, e);
    if (words.isPresent()) {
      String value = e.attribute(name).orElse("").strip();
      Optional<LocalDate> day = DateForms.day(words.get().strip());
      day.map(d -> inFigures(value, d))
          .orElseGet(
              () ->
                  Eras.fault(value, words.get())
                      .or(() -> fault(value, SaidDate.of(words.get(), language(e)))))
          .ifPresent(
              why ->
                  sink.report(
                      Code.DATE_AND_WORDS, document.place(e, name), name, value, words.get(), why));
    }
  }

  /** The language of a date's words. */
  static String language(TeiElement e) {
    return e.language().orElse(NO_LANGUAGE_TOLD);
  }

  /** Figures alone do not tell of which calendar they are, but by a year that is far away. */
  private static Optional<String> inFigures(String value, LocalDate day) {
    SaidDate said = SaidDate.of(day);
    Matcher m = VALUE.matcher(value);
    boolean another = m.matches() && OtherEras.have(said.year(), part(m, "year").getAsInt());
    return another ? Optional.empty() : fault(value, said);
  }

  /** What the words say and the value does not. */
  static Optional<String> fault(String value, SaidDate said) {
    Matcher m = VALUE.matcher(value);
    if (!m.matches()) {
      Matcher yearless = YEARLESS.matcher(value);
      return yearless.matches() ? days(yearless, said) : Optional.empty();
    }
    boolean converted =
        isOldStyle(m, said)
            || said.year().isPresent() && OtherEras.have(said.year(), part(m, "year").orElse(0));
    Optional<String> other = converted ? Optional.empty() : year(m, said).or(() -> days(m, said));
    return other.or(() -> weekday(part(m, "year"), part(m, "month"), part(m, "day"), said));
  }

  /** Words say a year before our era in few digits, and not whether they count one 0. */
  private static Optional<String> year(Matcher value, SaidDate said) {
    OptionalInt year = part(value, "year");
    return year.getAsInt() < 0
            || isBeforeLadyDay(year, part(value, "month"), said)
            || OtherEras.have(said.year(), year.getAsInt())
        ? Optional.empty()
        : differs("the year ", year, said.year());
  }

  /** In many countries the year began on 25 March once: the words have the year before. */
  private static boolean isBeforeLadyDay(OptionalInt year, OptionalInt month, SaidDate said) {
    int saidMonth = said.month().orElse(month.orElse(12));
    return year.isPresent()
        && said.year().isPresent()
        && year.getAsInt() < FIRST_YEAR_OF_WEEKDAYS
        && said.year().getAsInt() + 1 == year.getAsInt()
        && saidMonth * 100 + said.day().orElse(1) < LADY_DAY;
  }

  private static Optional<String> days(Matcher value, SaidDate said) {
    return differs("the month ", part(value, "month"), said.month())
        .or(() -> differs("the day ", part(value, "day"), said.day()));
  }

  /**
   * As many days before the value as the Julian calendar was behind then. A year that is said is
   * that of either calendar, or one that begins in spring.
   */
  private static boolean isOldStyle(Matcher value, SaidDate said) {
    OptionalInt year = part(value, "year");
    OptionalInt month = part(value, "month");
    OptionalInt day = part(value, "day");
    if (day.isEmpty()
        || month.isEmpty()
        || said.month().isEmpty()
        || said.day().isEmpty()
        || year.orElse(0) > LAST_JULIAN_YEAR) {
      return false;
    }
    try {
      LocalDate date = LocalDate.of(year.orElse(0), month.getAsInt(), day.getAsInt());
      JulianDate julian = JulianDate.of(date);
      return julian.month() == said.month().getAsInt()
          && julian.day() == said.day().getAsInt()
          && isYearOf(julian, year, said);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isYearOf(JulianDate julian, OptionalInt year, SaidDate said) {
    int saidYear = said.year().orElse(julian.year());
    return year.getAsInt() < 0
        || saidYear == julian.year()
        || saidYear == year.getAsInt()
        || isBeforeLadyDay(OptionalInt.of(julian.year()), said.month(), said);
  }

  /** True for a year of which the days of the week are known. */
  static boolean hasKnownWeek(OptionalInt year) {
    return year.isPresent() && year.getAsInt() >= FIRST_YEAR_OF_WEEKDAYS;
  }

  private static Optional<String> differs(String what, OptionalInt value, OptionalInt said) {
    return value.isPresent() && said.isPresent() && value.getAsInt() != said.getAsInt()
        ? Optional.of(what + said.getAsInt())
        : Optional.empty();
  }

  private static Optional<String> weekday(
      OptionalInt year, OptionalInt month, OptionalInt day, SaidDate said) {
    if (day.isEmpty() || said.weekday().isEmpty() || !hasKnownWeek(year)) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt());
      return date.getDayOfWeek().getValue() == said.weekday().getAsInt()
          ? Optional.empty()
          : Optional.of("another day of the week, since that day was a " + name(date));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day: the check of values tells
    }
  }

  private static String name(LocalDate date) {
    String name = date.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static OptionalInt part(Matcher m, String name) {
    return m.group(name) == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(m.group(name)));
  }
}

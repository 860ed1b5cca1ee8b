package org.rubricator.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the words of a date say of its parts, in any language whose months and weekdays Unicode's
 * CLDR has. A part that the words leave open, or say twice, is not there.
 *
 * @param day of the month, 1 to 31
 * @param month 1 to 12
 * @param year of four digits
 * @param weekday 1 (Monday) to 7 (Sunday), ISO 8601
 */
record SaidDate(OptionalInt day, OptionalInt month, OptionalInt year, OptionalInt weekday) {

  private static final SaidDate NOTHING =
      new SaidDate(
          OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  /** Matches the days of two calendars: 26 September/9 October, 26/9 October. */
  private static final Pattern DUAL =
      Pattern.compile("\\p{L}\\.?\\s?/\\s?\\p{Nd}|\\p{Nd}\\.?\\s?/\\s?\\p{Nd}{1,2}\\.?\\s?\\p{L}");

  /** Words by which a date is counted from another one: "the day before 25 December". */
  private static final Set<String> RELATIONS = DateWord.table("relations");

  /** Those of them between which a span stands. */
  private static final Set<String> SPANS = DateWord.table("spans");

  /** Words that may stand beside a month that alone is said. */
  private static final Set<String> BESIDE = DateWord.table("beside");

  /** The languages of which the table has such words. */
  private static final Set<String> LANGUAGES = DateWord.table("languages");

  /** Words before the second date of a span. */
  private static final Set<String> ENDS = DateWord.table("ends");

  /**
   * Reads words.
   *
   * @param language a language tag
   */
  static SaidDate of(String words, String language) {
    Optional<SaidDate> eastAsian = EastAsianDate.of(words);
    if (eastAsian.isPresent()) {
      return eastAsian.get();
    }
    if (DUAL.matcher(words).find()) {
      return NOTHING;
    }
    List<DateWord> all = DateWord.read(words, language);
    boolean known = LANGUAGES.contains(language.split("-", 2)[0].toLowerCase(Locale.ROOT));
    boolean open =
        known
            ? all.stream().anyMatch(SaidDate::isRelation)
            : all.stream().anyMatch(SaidDate::isWord);
    return open ? NOTHING : of(all);
  }

  /** A day that is written in figures. */
  static SaidDate of(LocalDate day) {
    return new SaidDate(
        OptionalInt.of(day.getDayOfMonth()),
        OptionalInt.of(day.getMonthValue()),
        OptionalInt.of(day.getYear()),
        OptionalInt.empty());
  }

  /** True for the words of a span by which it is counted from another date. */
  static boolean isOfAnother(List<DateWord> span) {
    return span.stream()
        .filter(SaidDate::isRelation)
        .map(word -> CalendarNames.folded(word.word()))
        .anyMatch(word -> !SPANS.contains(word) && !ENDS.contains(word));
  }

  /** True for two dates with nothing around them but words such as "from" and "to". */
  static boolean isSpan(List<DateWord> words) {
    List<String> others =
        words.stream()
            .filter(w -> w.is(DateWord.Kind.OTHER))
            .map(w -> CalendarNames.folded(w.word()))
            .toList();
    boolean ends = !words.isEmpty() && ENDS.contains(CalendarNames.folded(words.get(0).word()));
    return !ends && others.stream().allMatch(w -> SPANS.contains(w) || ENDS.contains(w));
  }

  /** True for a word of letters that is no part of a date. */
  private static boolean isWord(DateWord word) {
    return word.is(DateWord.Kind.OTHER) && Character.isLetter(word.word().codePointAt(0));
  }

  private static boolean isRelation(DateWord word) {
    return word.is(DateWord.Kind.OTHER) && RELATIONS.contains(CalendarNames.folded(word.word()));
  }

  private static SaidDate of(List<DateWord> all) {
    List<DateWord> dated = new ArrayList<>();
    List<DateWord> weekdays = new ArrayList<>();
    for (List<DateWord> run : runs(all)) {
      boolean month = run.stream().anyMatch(w -> w.is(DateWord.Kind.MONTH));
      boolean number = run.stream().anyMatch(DateWord::isNumber);
      if (month) {
        dated.addAll(run);
      }
      if (month || number || run.size() == all.size()) {
        weekdays.addAll(run);
      }
    }
    boolean joined = dated.stream().anyMatch(w -> w.is(DateWord.Kind.DAY));
    return new SaidDate(
        joined ? only(all, DateWord.Kind.DAY) : OptionalInt.empty(),
        isName(all, dated) ? OptionalInt.empty() : only(all, DateWord.Kind.MONTH),
        all.stream().anyMatch(w -> w.is(DateWord.Kind.NUMBER))
            ? OptionalInt.empty() // a number of some other meaning: nothing is told of the year
            : only(all, DateWord.Kind.YEAR),
        only(weekdays, DateWord.Kind.WEEKDAY));
  }

  /** A month without a number, beside other words: the October Revolution, the July Monarchy. */
  private static boolean isName(List<DateWord> all, List<DateWord> dated) {
    return dated.stream().noneMatch(DateWord::isNumber)
        && all.stream()
            .filter(SaidDate::isWord)
            .map(word -> CalendarNames.folded(word.word()))
            .anyMatch(
                word -> !BESIDE.contains(word) && !SPANS.contains(word) && !ENDS.contains(word));
  }

  /** Parts of a date that nothing but joints stand between. */
  private static List<List<DateWord>> runs(List<DateWord> all) {
    List<List<DateWord>> runs = new ArrayList<>();
    List<DateWord> run = new ArrayList<>();
    for (DateWord word : all) {
      if (word.is(DateWord.Kind.OTHER)) {
        runs.add(run);
        run = new ArrayList<>();
      } else {
        run.add(word);
      }
    }
    runs.add(run);
    return runs;
  }

  /** The words that are neither a part of a date nor join them, in small letters. */
  static List<String> others(String words, String language) {
    return DateWord.read(words, language).stream()
        .filter(w -> w.is(DateWord.Kind.OTHER))
        .map(w -> CalendarNames.folded(w.word()))
        .toList();
  }

  /** The number of a kind; a month or a weekday may be said twice. */
  private static OptionalInt only(List<DateWord> words, DateWord.Kind kind) {
    boolean number = kind == DateWord.Kind.DAY || kind == DateWord.Kind.YEAR;
    IntStream all = words.stream().filter(w -> w.is(kind)).mapToInt(DateWord::number);
    int[] found = number ? all.toArray() : all.distinct().toArray();
    return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
  }
}

package org.rubricator.validate;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** A run of letters, or of digits with the ending of an ordinal number behind it. */
  private static final Pattern PART =
      Pattern.compile("(?<digits>\\p{Nd}{1,9})(?<ending>\\p{L}{0,3})|(?<word>\\p{L}{1,30})");

  /** The number of the group of letters in {@link #PART}. */
  private static final int WORD = 3;

  private static final int SHORTEST_NAME = 3;
  private static final int DAYS_IN_WEEK = 7;

  /** Names of months and of weekdays in a language, in small letters. */
  private record Names(Map<String, Integer> months, Map<String, Integer> weekdays) {

    private static final Map<String, Names> KNOWN = new ConcurrentHashMap<>();

    static Names of(String language) {
      return KNOWN.computeIfAbsent(language, Names::read);
    }

    private static Names read(String language) {
      ULocale locale = ULocale.forLanguageTag(language);
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
      Map<String, Integer> months = new LinkedHashMap<>();
      Map<String, Integer> weekdays = new LinkedHashMap<>();
      int[] contexts = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
      for (int context : contexts) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          String[] names = symbols.getMonths(context, width);
          for (int i = 0; i < names.length; i++) {
            add(months, names[i], i + 1);
          }
          String[] days = symbols.getWeekdays(context, width);
          for (int i = 1; i < days.length; i++) {
            add(weekdays, days[i], i == 1 ? DAYS_IN_WEEK : i - 1);
          }
        }
      }
      return new Names(months, weekdays);
    }

    private static void add(Map<String, Integer> names, String name, int number) {
      String plain = folded(name).replace(".", "");
      if (plain.codePointCount(0, plain.length()) >= SHORTEST_NAME && plain.matches("\\p{L}+")) {
        names.putIfAbsent(plain, number);
      }
    }
  }

  /**
   * Reads words.
   *
   * @param language a language tag
   */
  static SaidDate of(String words, String language) {
    Names names = Names.of(language);
    Set<Integer> months = new LinkedHashSet<>();
    Set<Integer> weekdays = new LinkedHashSet<>();
    List<Integer> years = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    Matcher part = PART.matcher(words);
    while (part.find()) {
      if (part.group("word") != null) {
        String word = folded(part.group("word"));
        number(word, names.months()).ifPresent(months::add);
        number(word, names.weekdays()).ifPresent(weekdays::add);
      } else {
        number(part.group("digits"), words, part.end()).ifPresent(n -> sort(n, days, years));
      }
    }
    OptionalInt month = only(months);
    return new SaidDate(
        month.isPresent() ? only(days) : OptionalInt.empty(), month, only(years), only(weekdays));
  }

  /** The words beside the names of months and weekdays, in small letters. */
  static List<String> others(String words, String language) {
    Names names = Names.of(language);
    return PART.matcher(words)
        .results()
        .map(part -> part.group(WORD))
        .filter(Objects::nonNull)
        .map(SaidDate::folded)
        .filter(word -> !names.months().containsKey(word) && !names.weekdays().containsKey(word))
        .toList();
  }

  private static OptionalInt number(String word, Map<String, Integer> names) {
    Integer found = names.get(word);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** A number that stands alone: not in a pair such as 1914/15, not a time such as 12:05. */
  private static OptionalInt number(String digits, String words, int end) {
    int start = end - digits.length();
    boolean paired = isJoint(words, start - 1) || isJoint(words, end);
    return paired ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static boolean isJoint(String words, int at) {
    return at >= 0
        && at < words.length()
        && "/:-\u2013\u2010'\u2019".indexOf(words.charAt(at)) >= 0;
  }

  private static void sort(int number, List<Integer> days, List<Integer> years) {
    if (number >= 1000 && number <= 2999) {
      years.add(number);
    } else if (number >= 1 && number <= 31) {
      days.add(number);
    } else {
      years.add(-1); // a number of some other meaning: nothing is told of the year
      years.add(-2);
    }
  }

  private static OptionalInt only(Iterable<Integer> numbers) {
    var all = numbers.iterator();
    if (!all.hasNext()) {
      return OptionalInt.empty();
    }
    int first = all.next();
    return all.hasNext() ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

package org.rubricator.validate;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of months and of weekdays in a language, as Unicode's CLDR has them for the Gregorian
 * calendar, and those of {@code date-words.properties}.
 */
final class CalendarNames {

  /**
   * A month or a day of the week.
   *
   * @param number 1 (January) to 12, or 1 (Monday) to 7 (ISO 8601)
   * @param capital true if its name begins with a capital in this language
   * @param whole false for a short form, as "Sat"
   */
  record Name(int number, boolean capital, boolean whole) {}

  private static final int SHORTEST_NAME = 3;
  private static final int DAYS_IN_WEEK = 7;
  private static final String HEBREW_PREFIXES = "בלמה";

  /** Languages of which the names are kept. */
  private static final int MOST_KNOWN = 200;

  private static final Map<ULocale, CalendarNames> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, Name> months = new LinkedHashMap<>();
  private final Map<String, Name> weekdays = new LinkedHashMap<>();

  private CalendarNames(ULocale locale) {
    DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      boolean whole = width == DateFormatSymbols.WIDE;
      add(symbols, DateFormatSymbols.FORMAT, width, whole);
      add(symbols, DateFormatSymbols.STANDALONE, width, whole);
    }
    others("months", locale.getLanguage(), months);
    others("weekdays", locale.getLanguage(), weekdays);
  }

  /** Names that writers use beside those of CLDR: {@code Sept=9}, and with a stop a short form. */
  private static void others(String kind, String language, Map<String, Name> names) {
    for (String each : DateWord.words(kind + "." + language)) {
      int sign = each.indexOf('=');
      String name = each.substring(0, sign).replace(".", "");
      boolean whole = each.charAt(sign - 1) != '.';
      int number = Integer.parseInt(each.substring(sign + 1));
      names.putIfAbsent(folded(name), new Name(number, isCapital(name), whole));
    }
  }

  /**
   * The names in a language.
   *
   * @param language a language tag
   */
  static CalendarNames of(String language) {
    ULocale told = ULocale.forLanguageTag(language);
    ULocale locale = new ULocale(told.getLanguage(), told.getScript(), told.getCountry());
    CalendarNames known = KNOWN.get(locale);
    if (known == null) {
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      known = new CalendarNames(locale);
      KNOWN.put(locale, known);
    }
    return known;
  }

  private void add(DateFormatSymbols symbols, int context, int width, boolean whole) {
    String[] names = symbols.getMonths(context, width);
    for (int i = 0; i < names.length; i++) {
      add(months, names[i], i + 1, whole);
    }
    String[] days = symbols.getWeekdays(context, width);
    for (int i = 1; i < days.length; i++) {
      add(weekdays, days[i], i == 1 ? DAYS_IN_WEEK : i - 1, whole);
    }
  }

  private static void add(Map<String, Name> names, String name, int number, boolean whole) {
    String plain = name.replace(".", "");
    if (plain.codePointCount(0, plain.length()) >= SHORTEST_NAME
        && plain.matches("[\\p{L}\\p{M}]+")) {
      names.putIfAbsent(folded(plain), new Name(number, isCapital(plain), whole));
    }
  }

  Optional<Name> month(String word) {
    Name name = months.get(folded(word));
    return Optional.ofNullable(name == null ? months.get(withoutPrefix(word)) : name);
  }

  /** Hebrew writes "in", "from" and "to" as one letter before the name of the month. */
  private static String withoutPrefix(String word) {
    return word.length() > SHORTEST_NAME && HEBREW_PREFIXES.indexOf(word.charAt(0)) >= 0
        ? word.substring(1)
        : word;
  }

  Optional<Name> weekday(String word) {
    return Optional.ofNullable(weekdays.get(folded(word)));
  }

  static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

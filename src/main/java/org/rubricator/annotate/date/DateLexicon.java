package org.rubricator.annotate.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that dates are made of: months, weekdays and spelled ordinals from CLDR,
 * word classes from the table of the language.
 */
final class DateLexicon {
  private static final int LONGEST_ABBREVIATION = 5;
  private static final int MOST_ORDINALS = 31;
  private static final int MOST_COUNTED = 99;
  private static final Set<String> DASHES =
      Set.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212");
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

  private final Map<String, Name> months = new HashMap<>();
  private final Map<String, Name> weekdays = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<String, Set<String>> classes;
  private final Map<String, Map<String, Integer>> numbers;
  private final Feasts feasts;

  DateLexicon(Locale language, DateTable table) {
    this.classes = table.classes();
    this.numbers = table.numbers();
    this.feasts = new Feasts(table.feasts(), words("feast-tail"), words("feast-ending"));
    DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLocale(language));
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        boolean full = width == DateFormatSymbols.WIDE;
        addNames(months, symbols.getMonths(context, width), 1, full);
        addNames(weekdays, symbols.getWeekdays(context, width), 0, full);
      }
    }
    addExtraNames("month-", 12, months);
    addExtraNames("weekday-", 7, weekdays);
    addOrdinals(language);
  }

  /**
   * A name of a month or weekday.
   *
   * @param number 1 for January, 1 for Sunday
   * @param full false for an abbreviation, which may have a full stop
   * @param capital true if the language writes it with a capital
   */
  record Name(int number, boolean full, boolean capital) {}

  private static void addNames(Map<String, Name> names, String[] forms, int offset, boolean full) {
    for (int i = 0; i < forms.length; i++) {
      String plain = forms[i].replace("\u200C", "");
      String bare = plain.endsWith(".") ? withoutLast(plain) : plain;
      if (!bare.isEmpty() && bare.chars().allMatch(Character::isLetter)) {
        boolean capital = Character.isUpperCase(bare.charAt(0));
        boolean whole = full && bare.equals(plain);
        names.putIfAbsent(bare.toLowerCase(Locale.ROOT), new Name(i + offset, whole, capital));
      }
    }
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }

  /** Names that CLDR has not: classes {@code month-9}, {@code weekday-7} (Saturday). */
  private void addExtraNames(String kind, int most, Map<String, Name> names) {
    for (int number = 1; number <= most; number++) {
      for (String form : words(kind + number)) {
        boolean capital = Character.isUpperCase(form.charAt(0));
        boolean full = form.length() > LONGEST_ABBREVIATION || words("month-whole").contains(form);
        names.putIfAbsent(form.toLowerCase(Locale.ROOT), new Name(number, full, capital));
      }
    }
  }

  private void addOrdinals(Locale language) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
    for (int n = 2; n <= MOST_COUNTED; n++) {
      cardinals.putIfAbsent(format.format(n).toLowerCase(Locale.ROOT), n);
    }
    for (String rules : format.getRuleSetNames()) {
      for (int n = 1; rules.contains("ordinal") && n <= MOST_ORDINALS; n++) {
        ordinals.putIfAbsent(format.format(n, rules).toLowerCase(Locale.ROOT), n);
      }
    }
  }

  Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** True for a form of a class; one with capitals in the table must stand just so. */
  boolean isIn(String name, Token token) {
    return words(name).contains(token.form()) || words(name).contains(token.text());
  }

  /** The month that a token names, if the case of its first letter suits. */
  @Nullable Name month(Token token) {
    return suiting(months.get(token.form()), token);
  }

  /** The month that a word begins with before an ending of a class, or -1: Maiwoche. */
  int monthWith(String endings, Token token) {
    for (String ending : words(endings)) {
      int length = token.form().length() - ending.length();
      if (length > 0 && token.form().endsWith(ending)) {
        Name name = months.get(token.form().substring(0, length));
        return name != null && name.full() ? name.number() : -1;
      }
    }
    return -1;
  }

  /** The weekday that a token names, if the case of its first letter suits. */
  @Nullable Name weekday(Token token) {
    return suiting(weekdays.get(token.form()), token);
  }

  private static @Nullable Name suiting(@Nullable Name name, Token token) {
    boolean suits = name != null && (!name.capital() || token.isCapital());
    return suits ? name : null;
  }

  /** The number that a word of a class stands for, null for none. */
  @Nullable Integer number(String name, Token token) {
    Map<String, Integer> values = numbers.getOrDefault(name, Map.of());
    Integer value = values.get(token.text());
    return value == null ? values.get(token.form()) : value;
  }

  /** The number that a spelled cardinal from two on stands for, or -1. */
  int cardinal(String form) {
    return cardinals.getOrDefault(form, -1);
  }

  /** Words of which a field holds one, in lower case for any case; numbers aside. */
  Set<String> wordsOf(String field) {
    return switch (field) {
      case "weekday", "dayname" -> weekdays.keySet();
      case "month", "month2", "monthname" -> months.keySet();
      case "monthweek" -> monthsWith("month-week");
      case "monthhalf" -> monthsWith("month-half");
      case "feast" -> feasts.longestWords();
      case "dash" -> DASHES;
      case "dayword" -> KeyWords.withFirstParts(ordinals.keySet());
      case "nth" -> ordinals.keySet();
      case "count" -> counts();
      default -> numbers.getOrDefault(field, Map.of()).keySet();
    };
  }

  private Set<String> monthsWith(String endings) {
    return words(endings).stream()
        .flatMap(ending -> months.keySet().stream().map(month -> month + ending))
        .collect(Collectors.toSet());
  }

  private Set<String> counts() {
    Set<String> counts = KeyWords.withFirstParts(cardinals.keySet());
    counts.addAll(numbers.getOrDefault("count", Map.of()).keySet());
    return counts;
  }

  Feasts feasts() {
    return feasts;
  }

  /** The number that a spelled ordinal stands for, or -1. */
  int ordinal(Token token) {
    return ordinal(token.form());
  }

  /** The same for its letters in lower case. */
  int ordinal(String form) {
    return ordinals.getOrDefault(form, -1);
  }
}

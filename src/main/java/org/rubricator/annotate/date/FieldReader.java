package org.rubricator.annotate.date;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a pattern from tokens. */
final class FieldReader {
  private static final int LAST_CENTURY = 21;
  private static final int MOST_DAYS = 31;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private final DateLexicon lexicon;

  FieldReader(DateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What a field was read as.
   *
   * @param value its number
   * @param tokens how many tokens it took
   */
  record Reading(int value, int tokens) {}

  /** Reads a field at a token, null if it is not there. */
  @Nullable Reading read(String field, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return switch (field) {
      case "weekday" -> named(lexicon.weekday(token), tokens, at);
      case "monthname" -> whole(lexicon.month(token));
      case "monthweek" -> number(lexicon.monthWith("month-week", token), 1, MONTHS);
      case "monthhalf" -> number(lexicon.monthWith("month-half", token), 1, MONTHS);
      case "dayname" -> whole(lexicon.weekday(token));
      case "feast" -> lexicon.feasts().at(tokens, at);
      case "month", "month2" -> named(lexicon.month(token), tokens, at);
      case "dash" -> dash(token);
      case "dayword" -> ordinal(tokens, at);
      case "count" -> count(tokens, at);
      case "romanth" -> number(Roman.value(withoutOrdinal(token)), 1, LAST_CENTURY);
      default -> token.isNumber() ? figures(field, tokens, at) : spelled(field, token);
    };
  }

  private @Nullable Reading figures(String field, List<Token> tokens, int at) {
    int number = tokens.get(at).number();
    int length = tokens.get(at).form().length();
    return switch (field) {
      case "day", "day2", "otherday" ->
          withSuffix(number(length <= 2 ? number : -1, 1, 31), tokens, at);
      case "osday" -> number(length <= 2 ? number : -1, 1, MOST_DAYS);
      case "monthnum", "monthnum2" -> number(length <= 2 ? number : -1, 1, MONTHS);
      case "n1", "n2" -> number(length <= 2 ? number : -1, 1, 31);
      case "mm" -> number(length == 2 ? number : -1, 1, 12);
      case "dd" -> number(length == 2 ? number : -1, 1, 31);
      case "short2" -> number(length == 2 ? number : -1, 1, 99);
      case "tensfig" -> number(length == 2 && number % 10 == 0 ? number : -1, 10, 90);
      case "dual" -> number(length <= 2 || length == 4 ? number % 100 : -1, 0, 99);
      case "short", "minute" -> number(length == 2 ? number : -1, 0, 99);
      case "hour" -> number(length <= 2 ? number : -1, 0, 24);
      case "nthday" -> onlyWithSuffix(number(number, 1, MOST_DAYS), tokens, at);
      case "nth" -> onlyWithSuffix(number(number, 1, LAST_CENTURY), tokens, at);
      case "number" -> number(number, 1, LAST_CENTURY);
      default -> years(field, number, length);
    };
  }

  private static @Nullable Reading years(String field, int number, int length) {
    return switch (field) {
      case "year", "year2" -> number(length == 4 ? number : -1, FIRST_YEAR, LAST_YEAR);
      case "smallyear" -> number(number, 1, LAST_YEAR);
      case "solaryear" -> number(length == 4 ? number : -1, 1200, 1499);
      case "solarround" -> number(length == 4 && number % 10 == 0 ? number : -1, 1200, 1490);
      case "commonyear" -> number(length == 4 ? number : -1, 1500, 2100);
      case "round" -> number(length == 4 && number % 10 == 0 ? number : -1, FIRST_YEAR, LAST_YEAR);
      default -> null;
    };
  }

  private @Nullable Reading spelled(String field, Token token) {
    if (field.equals("nth")) {
      return number(lexicon.ordinal(token), 1, LAST_CENTURY);
    }
    Integer value = lexicon.number(field, token);
    return value == null ? null : new Reading(value, 1);
  }

  private static @Nullable Reading number(int number, int least, int most) {
    return number >= least && number <= most ? new Reading(number, 1) : null;
  }

  /** A name, with the full stop of an abbreviation. */
  private static @Nullable Reading named(
      DateLexicon.@Nullable Name name, List<Token> tokens, int at) {
    if (name == null) {
      return null;
    }
    boolean stop = !name.full() && isGlued(tokens, at + 1) && tokens.get(at + 1).isSign(".");
    return new Reading(name.number(), stop ? 2 : 1);
  }

  /** 9, or 9th with its ending. */
  private @Nullable Reading withSuffix(@Nullable Reading day, List<Token> tokens, int at) {
    return day != null && hasSuffix(tokens, at + 1) ? new Reading(day.value(), 2) : day;
  }

  private @Nullable Reading onlyWithSuffix(@Nullable Reading nth, List<Token> tokens, int at) {
    return nth != null && hasSuffix(tokens, at + 1) ? new Reading(nth.value(), 2) : null;
  }

  private boolean hasSuffix(List<Token> tokens, int at) {
    return isGlued(tokens, at) && lexicon.isIn("ordinal-suffix", tokens.get(at));
  }

  private static boolean isGlued(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).glued();
  }

  /** 0 for a hyphen, 1 for a longer dash. */
  private static @Nullable Reading dash(Token token) {
    if (token.isSign("-\u2010\u2011")) {
      return new Reading(0, 1);
    }
    return token.isSign("\u2012\u2013\u2014\u2212") ? new Reading(1, 1) : null;
  }

  /** The full name of a weekday; {@code Sun} and {@code Sat} are words too. */
  private static @Nullable Reading whole(DateLexicon.@Nullable Name name) {
    return name == null || !name.full() ? null : new Reading(name.number(), 1);
  }

  /** First to thirty-first, also in two words with a hyphen. */
  private @Nullable Reading ordinal(List<Token> tokens, int at) {
    int joined = isHyphenated(tokens, at) ? lexicon.ordinal(joined(tokens, at)) : -1;
    return joined > 0
        ? new Reading(joined, 3)
        : number(lexicon.ordinal(tokens.get(at)), 1, MOST_DAYS);
  }

  /** How many: in figures, in a word or in two with a hyphen. */
  private @Nullable Reading count(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (at > 0 && token.glued() && tokens.get(at - 1).isSign("-")) {
      return null;
    }
    if (token.isNumber()) {
      return number(token.form().length() <= 3 ? token.number() : -1, 1, 999);
    }
    int joined = isHyphenated(tokens, at) ? lexicon.cardinal(joined(tokens, at)) : -1;
    if (joined > 0) {
      return new Reading(joined, 3);
    }
    int cardinal = lexicon.cardinal(token.form());
    return cardinal > 0 ? new Reading(cardinal, 1) : spelled("count", token);
  }

  private static boolean isHyphenated(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at + 1).isSign("-")
        && tokens.get(at + 1).glued()
        && tokens.get(at + 2).glued();
  }

  private static String joined(List<Token> tokens, int at) {
    return tokens.get(at).form() + "-" + tokens.get(at + 2).form();
  }

  /** The letters of XIXe without the ending. */
  private String withoutOrdinal(Token token) {
    String text = token.text();
    for (String suffix : lexicon.words("ordinal-suffix")) {
      if (token.form().endsWith(suffix) && text.length() > suffix.length()) {
        String bare = text.substring(0, text.length() - suffix.length());
        if (bare.equals(bare.toUpperCase(Locale.ROOT))) {
          return bare;
        }
      }
    }
    return text;
  }
}

package org.rubricator.annotate.date;

import java.util.List;

/** Keeps numbers that are no dates from being taken for them, by what stands beside them. */
final class Guards {
  private final DateLexicon lexicon;

  Guards(DateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True if nothing beside a match speaks against it. */
  boolean allow(Match match, List<Token> tokens) {
    return isFreeBefore(tokens, match.first())
        && isFreeAfter(tokens, match.end())
        && !isBlocked(tokens, match.first())
        && !isCounted(match, tokens)
        && !isOfNoDay(match, tokens)
        && !isNoun(match, tokens)
        && suitsShape(match, tokens);
  }

  /** Not the end of a longer number, sum or word: {@code 12,1991}, {@code $1991}, {@code A1991}. */
  private static boolean isFreeBefore(List<Token> tokens, int first) {
    if (first == 0 || !tokens.get(first).glued()) {
      return true;
    }
    Token before = tokens.get(first - 1);
    if (before.kind() != Token.Kind.SIGN || isSumSign(before)) {
      return before.needsNoSpace();
    }
    boolean joins = before.isSign(".,/:-_\u2013'\u2019");
    return !joins || first < 2 || !before.glued() || !tokens.get(first - 2).isNumber();
  }

  /** Not the start of a longer number, share or word: {@code 1991.5}, {@code 1991%}. */
  private static boolean isFreeAfter(List<Token> tokens, int end) {
    if (end >= tokens.size() || !tokens.get(end).glued()) {
      return true;
    }
    Token after = tokens.get(end);
    if (after.kind() != Token.Kind.SIGN || isSumSign(after)) {
      return after.needsNoSpace() || tokens.get(end - 1).needsNoSpace();
    }
    boolean joins = after.isSign(".,/:-_\u2013");
    boolean number = end + 1 < tokens.size() && tokens.get(end + 1).isNumber();
    return !joins || !number || !tokens.get(end + 1).glued();
  }

  private static boolean isSumSign(Token token) {
    int type = Character.getType(token.text().charAt(0));
    return type == Character.CURRENCY_SYMBOL || token.isSign("%\u2030\u00B0#=+*@\\&");
  }

  /** Not the noun "der Morgen", which only its capital inside a sentence tells from "morgen". */
  private boolean isNoun(Match match, List<Token> tokens) {
    int first = match.first();
    Token token = tokens.get(first);
    boolean inside =
        first > 0 && (tokens.get(first - 1).isWord() || tokens.get(first - 1).isSign(","));
    return match.end() == first + 1
        && inside
        && Character.isUpperCase(token.text().codePointAt(0))
        && lexicon.isIn("noun", token);
  }

  /** Not after "page", "verse", "No." and the like. */
  private boolean isBlocked(List<Token> tokens, int first) {
    int at = first - 1;
    if (at >= 0 && tokens.get(at).isSign(".")) {
      at--;
    }
    return at >= 0
        && tokens.get(first).isNumber()
        && (lexicon.isIn("blocker", tokens.get(at)) || isSumSign(tokens.get(at)));
  }

  /** Not a count of things: {@code 1500 men}, {@code May 20 people}. */
  private boolean isCounted(Match match, List<Token> tokens) {
    int end = match.end();
    return end < tokens.size()
        && tokens.get(end - 1).isNumber()
        && lexicon.isIn("unit", tokens.get(end));
  }

  private boolean suitsShape(Match match, List<Token> tokens) {
    return suitsBefore(match, tokens) && suitsAfter(match, tokens);
  }

  /** No surname, no number of a product: {@code Sabine Freitag}, {@code Agenda 2030}. */
  private boolean suitsBefore(Match match, List<Token> tokens) {
    if (match.first() == 0) {
      return true;
    }
    Token before = tokens.get(match.first() - 1);
    return switch (match.pattern().shape()) {
      case WEEKDAY_BARE, MONTH_BARE, YEAR_BARE ->
          !before.isNumber()
              && !lexicon.isIn("frequency", before)
              && (!isName(before) || lexicon.isIn("function", before));
      case RELATIVE -> !lexicon.isIn("frequency", before) && !isPartOfDay(match, tokens, before);
      default -> !lexicon.isIn("frequency", before);
    };
  }

  /** German {@code morgen} after another day is the morning: {@code gestern morgen}. */
  private boolean isPartOfDay(Match match, List<Token> tokens, Token before) {
    boolean day =
        lexicon.number("relday", before) != null
            || lexicon.weekday(before) != null
            || lexicon.isIn("today", before);
    return day && lexicon.number("relday", tokens.get(match.first())) != null;
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.isCapital();
  }

  private boolean suitsAfter(Match match, List<Token> tokens) {
    if (match.end() >= tokens.size()) {
      return true;
    }
    Token after = tokens.get(match.end());
    return switch (match.pattern().shape()) {
      case WHEN -> !match.pattern().rule().equals("month-day-spelled") || isApart(after);
      case YEAR -> !after.isNumber() && !isManyThings(match, tokens);
      case YEAR_LIST -> !after.isNumber();
      case YEAR_SHORT -> after.kind() == Token.Kind.SIGN || isFunction(match.end(), tokens);
      case YEAR_WEAK -> after.kind() == Token.Kind.SIGN || isFunction(match.end(), tokens);
      case YEAR_BARE -> !isName(after) && !after.isNumber();
      case MONTH, MONTH_LIST -> !isPartOfName(tokens.get(match.end() - 1), after);
      case MONTH_BARE ->
          !after.isNumber() && !lexicon.isIn("also-name", tokens.get(match.end() - 1));
      case WEEKDAY_BARE, FEAST -> !isNamed(tokens, match, after);
      case DAY ->
          match.pattern().constants().containsKey("monthrel")
              || after.kind() == Token.Kind.SIGN
              || lexicon.isIn("function", after)
              || mayBeVerb(after);
      case RELATIVE ->
          !match.pattern().rule().equals("day-before")
              || lexicon.isIn("preposition", after)
              || after.kind() == Token.Kind.SIGN
              || lexicon.isIn("conjunction", after);
      default -> true;
    };
  }

  /**
   * In the midst of a sentence a number before a plural that ends its clause counts things: {@code
   * printed in 1500 languages.}
   */
  private boolean isManyThings(Match match, List<Token> tokens) {
    int end = match.end();
    Token things = tokens.get(end);
    boolean plural =
        things.isWord()
            && !things.isCapital()
            && !lexicon.isIn("function", things)
            && !lexicon.isIn("past", things)
            && lexicon.words("plural-ending").stream().anyMatch(things.form()::endsWith);
    boolean inside = match.first() > 1 && !tokens.get(match.first() - 1).isCapital();
    boolean ends =
        end + 1 == tokens.size()
            || tokens.get(end + 1).kind() == Token.Kind.SIGN
            || lexicon.isIn("function", tokens.get(end + 1))
                && !lexicon.isIn("past", tokens.get(end + 1));
    return plural && inside && ends;
  }

  /** Not what is counted: {@code by March the first spikes}. */
  private boolean isApart(Token after) {
    return !after.isWord()
        || after.isCapital()
        || lexicon.isIn("function", after)
        || lexicon.isIn("preposition", after)
        || lexicon.isIn("past", after)
        || lexicon.isIn("future", after);
  }

  /** In a language that writes nouns large, a small word after a day is not what it counts. */
  private boolean mayBeVerb(Token after) {
    boolean small = after.isWord() && !after.isCapital() && !lexicon.isIn("unit", after);
    return small && !lexicon.words("lower-verbs").isEmpty();
  }

  /** A word such as "and", with no number after it: {@code from 1500 to 2000 men} has no year. */
  private boolean isFunction(int at, List<Token> tokens) {
    boolean number = at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
    return lexicon.isIn("function", tokens.get(at)) && !number;
  }

  /** The month of a day that cannot be is none: {@code the 45th of May}. */
  private boolean isOfNoDay(Match match, List<Token> tokens) {
    int at = match.first() - 2;
    if (match.pattern().shape() != Shape.MONTH || at < 0) {
      return false;
    }
    boolean suffix = at > 0 && lexicon.isIn("ordinal-suffix", tokens.get(at));
    return suffix && tokens.get(at - 1).isNumber();
  }

  /** {@code Easter Island}, {@code Sunday Times}, but {@code on Monday Brussels said}. */
  private boolean isNamed(List<Token> tokens, Match match, Token after) {
    boolean led = match.first() > 0 && lexicon.isIn("function", tokens.get(match.first() - 1));
    return isName(after) && !led && !lexicon.isIn("nouns-are-capital", after);
  }

  /** April Smith is no month; {@code In May, Smith} is. */
  private boolean isPartOfName(Token month, Token after) {
    return after.isWord() && after.isCapital() && lexicon.isIn("also-name", month);
  }
}

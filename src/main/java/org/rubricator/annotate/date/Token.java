package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of digits, a run of letters, one ideograph, or one sign.
 *
 * @param kind which of them
 * @param start first UTF-16 unit of the block
 * @param end one after the last
 * @param text the characters as they stand
 * @param form the characters in lower case, digits as ASCII
 * @param glued true if nothing stands between it and the token before
 */
record Token(Kind kind, int start, int end, String text, String form, boolean glued) {

  private static final char NON_JOINER = '\u200C';

  /** The first combining mark of Unicode. */
  private static final char FIRST_MARK = '\u0300';

  /** What a token is made of. */
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  /** Cuts a block into tokens; white space parts them and is none itself. */
  static List<Token> of(String block) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    int last = 0;
    while (at < block.length()) {
      int end = endOf(block, at);
      if (!isSpace(block.charAt(at))) {
        tokens.add(make(block, at, end, at > 0 && last == at));
        last = end;
      }
      at = end;
    }
    return tokens;
  }

  private static Token make(String block, int start, int end, boolean glued) {
    Kind kind = kindAt(block, start);
    String text = block.substring(start, end);
    String form = kind == Kind.NUMBER ? digits(text) : letters(text);
    return new Token(kind, start, end, text, form, glued);
  }

  private static int endOf(String block, int start) {
    Kind kind = kindAt(block, start);
    int end = start + 1;
    boolean run = kind != Kind.SIGN && !Character.isIdeographic(block.charAt(start));
    while (run && end < block.length() && continues(kind, block.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean continues(Kind kind, char c) {
    return kindOf(c) == kind && !Character.isIdeographic(c);
  }

  /** A letter l or I before a figure, which a scanner read for 1, is a figure. */
  private static Kind kindAt(String block, int at) {
    boolean misread =
        (block.charAt(at) == 'l' || block.charAt(at) == 'I')
            && at + 1 < block.length()
            && Character.isDigit(block.charAt(at + 1))
            && (at == 0 || isSpace(block.charAt(at - 1)));
    return misread ? Kind.NUMBER : kindOf(block.charAt(at));
  }

  private static Kind kindOf(char c) {
    if (Character.isDigit(c)) {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) || c == NON_JOINER || isMark(c) ? Kind.WORD : Kind.SIGN;
  }

  private static boolean isMark(char c) {
    return c >= FIRST_MARK
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  /** Lower case, without the sign that keeps Persian letters apart. */
  private static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.indexOf(NON_JOINER) < 0 ? lower : lower.replace(String.valueOf(NON_JOINER), "");
  }

  private static String digits(String text) {
    StringBuilder ascii = new StringBuilder();
    text.chars().forEach(c -> ascii.append((char) ('0' + Math.abs(Character.digit(c, 10)))));
    return ascii.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.contains(text);
  }

  /** The number, or -1 for none or one too long to be part of a date. */
  int number() {
    return isNumber() && form.length() <= 4 ? Integer.parseInt(form) : -1;
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** True for a word of a script that is written without spaces. */
  boolean needsNoSpace() {
    return switch (Character.UnicodeScript.of(text.codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}

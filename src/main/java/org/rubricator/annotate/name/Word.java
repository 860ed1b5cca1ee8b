package org.rubricator.annotate.name;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where words begin and end. A hyphen between letters joins; an apostrophe does not. */
final class Word {

  /** Matches "Vale" in "Ada Vale"; not "Ada", "UN". */
  private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{M}]{4}");

  /** The first combining mark of Unicode. */
  private static final int FIRST_MARK = 0x300;

  private Word() {}

  /** The same characters with typographic apostrophes made straight; no offset moves. */
  static String plain(String text) {
    return text.replace('’', '\'').replace('ʼ', '\'');
  }

  static boolean startsAt(String line, int at) {
    return isLetter(line, at) && (at == 0 || !isLetterBefore(line, at)) && !isJoined(line, at - 1);
  }

  static boolean endsAt(String line, int at) {
    return at >= line.length() || (!isLetter(line, at) && !isJoined(line, at));
  }

  /** The end of the run of letters, digits and marks from here; at least one character on. */
  static int end(String line, int from) {
    int at = from;
    while (at < line.length() && isLetter(line, at)) {
      at += Character.charCount(line.codePointAt(at));
    }
    return Math.max(at, Math.min(from + 1, line.length()));
  }

  /** A hyphen with letters on both sides. */
  private static boolean isJoined(String line, int hyphen) {
    return hyphen > 0
        && hyphen + 1 < line.length()
        && "-\u2010\u2011".indexOf(line.charAt(hyphen)) >= 0
        && isLetterBefore(line, hyphen)
        && isLetter(line, hyphen + 1);
  }

  private static boolean isLetter(String line, int at) {
    return at < line.length() && isLetter(line.codePointAt(at));
  }

  private static boolean isLetterBefore(String line, int at) {
    return isLetter(line.codePointBefore(at));
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) || (c >= FIRST_MARK && isMark(Character.getType(c)));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * The form that a name has in a headline in capitals: "ARMENIA". None for a name whose words have
   * three letters or fewer, since "IT" need not be "it".
   */
  static Optional<String> inCapitals(String name) {
    return LONG_WORD.matcher(name).find()
        ? Optional.of(name.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}

package org.rubricator.annotate.quotation;

/** The signs that part clauses and sentences. */
final class Signs {
  private static final String CLAUSE = ",;:!?\u2026\u2014\u060C\u061B\u061F";
  private static final String STOPS = ".!?\u2026\u061F";

  private Signs() {}

  /** Place of the first sign from a place on, or {@code end}. */
  static int next(String text, int from, int end) {
    int at = from;
    while (at < end && !isSign(text, at)) {
      at++;
    }
    return at;
  }

  /** Place of the last character before a place that is no space, or -1. */
  static int before(String text, int place) {
    int at = place - 1;
    while (at >= 0 && Neighbour.isSpace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** The character there, or a space. */
  static char charBefore(String text, int place) {
    int at = before(text, place);
    return at < 0 ? ' ' : text.charAt(at);
  }

  static boolean isSign(String text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      return isFullStop(text, at);
    }
    boolean dash = c == '\u2013' && at > 0 && Neighbour.isSpace(text.charAt(at - 1));
    return dash || CLAUSE.indexOf(c) >= 0 || isMark(text, at);
  }

  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return c == '\u2014' || c == '\u2013' || c == '\u2015';
  }

  /** A mark of quotation, but for an apostrophe. */
  private static boolean isMark(String text, int at) {
    Glyph glyph = Glyph.at(text.charAt(at));
    boolean apostrophe =
        glyph != null
            && glyph.family().isSingle()
            && at > 0
            && Character.isLetter(text.charAt(at - 1));
    return glyph != null && !apostrophe;
  }

  /** Not the stop of an initial: {@code M. Dupont}. */
  private static boolean isFullStop(String text, int at) {
    return at + 1 >= text.length() || at >= 2 && Character.isLetterOrDigit(text.charAt(at - 2));
  }
}

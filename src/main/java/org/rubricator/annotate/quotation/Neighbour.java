package org.rubricator.annotate.quotation;

/** What stands beside a mark of quotation. */
enum Neighbour {
  /** Start or end of the block. */
  EDGE,
  SPACE,
  /** A letter or digit, or a combining mark on one. */
  WORD,
  /** An opening bracket or the like, that belongs to what follows. */
  OPENING,
  /** A full stop, comma, closing bracket or the like, that belongs to what goes before. */
  CLOSING,
  /** A dash, slash or other sign that belongs to both sides. */
  JOINING;

  /** More marks than this in a row are not looked through. */
  private static final int MARKS_IN_A_ROW = 4;

  /** What stands before {@code start}, seen through marks that touch it. */
  static Neighbour before(String block, int start) {
    int at = start - 1;
    int stop = Math.max(-1, at - MARKS_IN_A_ROW);
    while (at > stop && Glyph.isMark(block.charAt(at))) {
      at--;
    }
    return at < 0 ? EDGE : of(block.charAt(at));
  }

  /** What stands at {@code end}, seen through marks that touch it. */
  static Neighbour after(String block, int end) {
    int at = end;
    int stop = Math.min(block.length(), at + MARKS_IN_A_ROW);
    while (at < stop && Glyph.isMark(block.charAt(at))) {
      at++;
    }
    return at >= block.length() ? EDGE : of(block.charAt(at));
  }

  static Neighbour of(char c) {
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return WORD;
    }
    return isSpace(c) ? SPACE : ofSign(c);
  }

  /** White space in the wide sense, with the no-break spaces. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Neighbour ofSign(char c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.CURRENCY_SYMBOL -> OPENING;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> WORD;
      case Character.END_PUNCTUATION -> CLOSING;
      default -> ".,;:!?\u2026%\u3002\u3001".indexOf(c) >= 0 ? CLOSING : JOINING;
    };
  }
}

package org.rubricator.annotate.quotation;

import java.util.Locale;

/**
 * Where a mark stands in its block, and how well that place suits a mark that opens or closes.
 *
 * @param block the text of the block
 * @param start first UTF-16 unit of the mark
 * @param end one after the last
 * @param left what stands before
 * @param right what stands after
 */
record Place(String block, int start, int end, Neighbour left, Neighbour right) {

  /** Cost of a quotation that begins here: 0 after open ground and before a word. */
  int opening(Glyph glyph) {
    if (glyph.family().needsNoSpace()) {
      return 0;
    }
    boolean wrong = left == Neighbour.WORD || left == Neighbour.CLOSING;
    if (wrong && right == Neighbour.SPACE && !glyph.family().mayBeSpaced()) {
      return wrongSide(glyph);
    }
    return openingLeft() + openingRight(glyph);
  }

  /** The shape of a curly mark tells its way, even on the wrong side; a straight mark has none. */
  private static int wrongSide(Glyph glyph) {
    return glyph.way() == Glyph.Way.BOTH ? Costs.WRONG_SIDE_STRAIGHT : Costs.WRONG_SIDE;
  }

  private int openingLeft() {
    return switch (left) {
      case WORD -> Costs.AGAINST_A_WORD;
      case CLOSING -> Costs.NO_SPACE;
      default -> 0;
    };
  }

  private int openingRight(Glyph glyph) {
    return switch (right) {
      case EDGE -> Costs.AT_THE_EDGE;
      case SPACE -> glyph.family().mayBeSpaced() ? 0 : Costs.AGAINST_A_SPACE;
      case CLOSING -> isDots(end) ? 1 : Costs.NO_SPACE;
      default -> 0;
    };
  }

  /** Cost of a quotation that ends here: 0 after a word or stop and before open ground. */
  int closing(Glyph glyph) {
    if (glyph.family().needsNoSpace()) {
      return 0;
    }
    if (left == Neighbour.SPACE && right == Neighbour.WORD && !glyph.family().mayBeSpaced()) {
      return wrongSide(glyph);
    }
    return closingLeft(glyph) + closingRight() + sentenceGoesOn();
  }

  private int closingLeft(Glyph glyph) {
    return switch (left) {
      case EDGE -> Costs.AT_THE_EDGE;
      case SPACE -> glyph.family().mayBeSpaced() ? 0 : spaceBeforeClosing();
      case OPENING -> Costs.AGAINST_A_SPACE;
      default -> 0;
    };
  }

  /** After a comma and a space a mark rather closes, as in texts cut into spaced tokens. */
  private int spaceBeforeClosing() {
    boolean afterStop = start >= 2 && ",!?".indexOf(block.charAt(start - 2)) >= 0;
    return afterStop ? Costs.AGAINST_A_SPACE - 4 : Costs.AGAINST_A_SPACE;
  }

  private int closingRight() {
    return switch (right) {
      case WORD -> left == Neighbour.CLOSING ? Costs.NO_SPACE : Costs.AGAINST_A_WORD;
      case OPENING -> Costs.NO_SPACE;
      default -> 0;
    };
  }

  private int sentenceGoesOn() {
    if (start == 0 || block.charAt(start - 1) != '.' || end + 1 >= block.length()) {
      return 0;
    }
    char next = block.charAt(end + 1);
    boolean goesOn = Character.isLowerCase(next) || next == '[';
    return right == Neighbour.SPACE && goesOn ? Costs.STOP_IN_SENTENCE : 0;
  }

  private boolean isDots(int at) {
    return at < block.length() && (block.charAt(at) == '.' || block.charAt(at) == '\u2026');
  }

  /** The character before the mark, or a line feed at the start of the block. */
  char charBefore() {
    return start == 0 ? '\n' : block.charAt(start - 1);
  }

  /** The character after the mark, or a line feed at the end of the block. */
  char charAfter() {
    return end >= block.length() ? '\n' : block.charAt(end);
  }

  /** The letters that go before at once, in lower case; at most twelve. */
  String wordBefore() {
    int from = start;
    while (from > Math.max(0, start - 12) && Character.isLetter(block.charAt(from - 1))) {
      from--;
    }
    return block.substring(from, start).toLowerCase(Locale.ROOT);
  }

  /** The letters that follow at once, in lower case; at most eight. */
  String wordAfter() {
    int stop = end;
    while (stop < Math.min(block.length(), end + 8) && Character.isLetter(block.charAt(stop))) {
      stop++;
    }
    return block.substring(end, stop).toLowerCase(Locale.ROOT);
  }
}

package org.rubricator.annotate.quotation;

/**
 * What it costs to take a mark as no mark of quotation at all: an apostrophe ({@code don’t}, {@code
 * soldiers’}, {@code ’tis}), a prime ({@code 5' 11"}), or, at the full price, a fault.
 */
final class Apostrophes {
  private static final int BETWEEN_LETTERS = 0;
  private static final int ELISION = 2;
  private static final int PLURAL = 8;
  private static final int WORD_END = 16;
  private static final int WORD_START = 18;
  private static final int TURNED_START = 26;
  private static final int INCHES = 15;
  private static final int AFTER_FEET = 5;
  private static final int INCHES_OPEN = 20;
  private static final int FLOATING = 15;
  private static final int ELISION_OPENS = 12;
  private static final int SPACE_OPENS = 15;
  private static final int STARTS_WORD = 20;
  private static final int DROPPED_CLOSES = 8;

  private final SpeechLexicon lexicon;

  Apostrophes(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Cost of taking the mark as no mark of quotation. */
  int plain(Glyph glyph, Place place) {
    if (glyph == Glyph.STRAIGHT_DOUBLE) {
      return isDigit(place.charBefore()) ? INCHES : Costs.FAULT;
    }
    if (glyph == Glyph.RIGHT_DOUBLE) {
      return isAfterFeet(place) ? AFTER_FEET : Costs.FAULT;
    }
    return isApostrophe(glyph) ? plainSingle(glyph, place) : Costs.FAULT;
  }

  /** What an apostrophe by its place costs on top if it is to open a quotation. */
  int againstOpening(Glyph glyph, Place place) {
    if (glyph == Glyph.STRAIGHT_DOUBLE && isDigit(place.charBefore())) {
      return INCHES_OPEN;
    }
    if (!isApostrophe(glyph)) {
      return 0;
    }
    if (isBetweenLetters(place) || isEnclosed(place)) {
      return Costs.FAULT;
    }
    if (place.right() == Neighbour.SPACE) {
      return SPACE_OPENS;
    }
    return isElision(place) ? ELISION_OPENS : 0;
  }

  /** What an apostrophe by its place costs on top if it is to close a quotation. */
  int againstClosing(Glyph glyph, Place place) {
    if (!isApostrophe(glyph)) {
      return 0;
    }
    boolean startsWord = place.left() == Neighbour.SPACE && place.right() == Neighbour.WORD;
    boolean fixed = isBetweenLetters(place) || closesEnclosed(place);
    if (isDropped(place) && place.right() == Neighbour.SPACE) {
      return DROPPED_CLOSES;
    }
    return fixed ? Costs.FAULT : startsWord ? STARTS_WORD : 0;
  }

  private int plainSingle(Glyph glyph, Place place) {
    if (isBetweenLetters(place)) {
      return BETWEEN_LETTERS;
    }
    if (isElision(place) || closesEnclosed(place)) {
      return ELISION;
    }
    if (glyph == Glyph.LEFT_SINGLE) {
      return Character.isLowerCase(place.charAfter()) ? TURNED_START : Costs.FAULT;
    }
    return place.left() == Neighbour.WORD ? wordEnd(place) : notAfterWord(place);
  }

  private int wordEnd(Place place) {
    if (isDropped(place)) {
      return ELISION;
    }
    return "sxzSXZ0123456789".indexOf(place.charBefore()) >= 0 ? PLURAL : WORD_END;
  }

  private static int notAfterWord(Place place) {
    if (place.right() == Neighbour.WORD) {
      return WORD_START;
    }
    return place.left() == Neighbour.SPACE && place.right() == Neighbour.SPACE
        ? FLOATING
        : Costs.FAULT;
  }

  private static boolean isApostrophe(Glyph glyph) {
    return glyph == Glyph.RIGHT_SINGLE
        || glyph == Glyph.STRAIGHT_SINGLE
        || glyph == Glyph.LEFT_SINGLE;
  }

  private static boolean isBetweenLetters(Place place) {
    return isWord(place.charBefore()) && isWord(place.charAfter());
  }

  /** {@code ’tis}, {@code ’em}, {@code ’90s}. */
  private boolean isElision(Place place) {
    if (isWord(place.charBefore())) {
      return false;
    }
    return isDecade(place) || lexicon.isElision(place.wordAfter());
  }

  /** {@code goin’ home}, {@code th’ old man}: a word cut short, with another after it. */
  private boolean isDropped(Place place) {
    String block = place.block();
    int next = place.end() + 1;
    boolean word = next < block.length() && Character.isLetter(block.charAt(next));
    return word && place.right() == Neighbour.SPACE && lexicon.isDropped(place.wordBefore());
  }

  private static boolean isDecade(Place place) {
    String block = place.block();
    int at = place.end();
    return at + 2 < block.length()
        && isDigit(block.charAt(at))
        && isDigit(block.charAt(at + 1))
        && block.charAt(at + 2) == 's';
  }

  /** The first apostrophe of {@code rock ’n’ roll}. */
  private static boolean isEnclosed(Place place) {
    String block = place.block();
    int at = place.end();
    return at + 1 < block.length()
        && Character.toLowerCase(block.charAt(at)) == 'n'
        && Glyph.isMark(block.charAt(at + 1));
  }

  /** The second apostrophe of {@code rock ’n’ roll}. */
  private static boolean closesEnclosed(Place place) {
    int at = place.start();
    return at >= 2
        && Character.toLowerCase(place.block().charAt(at - 1)) == 'n'
        && Glyph.isMark(place.block().charAt(at - 2));
  }

  /** The inches of {@code 5’ 10”}. */
  private static boolean isAfterFeet(Place place) {
    String block = place.block();
    int at = place.start() - 1;
    while (at >= 0 && place.start() - at <= 3 && isDigit(block.charAt(at))) {
      at--;
    }
    boolean inches = at < place.start() - 1;
    at -= at >= 0 && block.charAt(at) == ' ' ? 1 : 0;
    return inches
        && at >= 1
        && "'\u2019\u2032".indexOf(block.charAt(at)) >= 0
        && isDigit(block.charAt(at - 1));
  }

  private static boolean isWord(char c) {
    return Neighbour.of(c) == Neighbour.WORD;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

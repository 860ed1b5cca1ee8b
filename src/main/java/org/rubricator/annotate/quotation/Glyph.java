package org.rubricator.annotate.quotation;

import org.jspecify.annotations.Nullable;

/** The marks of quotation that a scan knows, each with its family and the ways it may point. */
enum Glyph {
  STRAIGHT_DOUBLE("\"", Family.DOUBLE, Way.BOTH),
  LEFT_DOUBLE("\u201C", Family.DOUBLE, Way.OPENS),
  RIGHT_DOUBLE("\u201D", Family.DOUBLE, Way.CLOSES),
  LOW_DOUBLE("\u201E", Family.DOUBLE, Way.OPENS),
  REVERSED_DOUBLE("\u201F", Family.DOUBLE, Way.OPENS),
  GRAVE_DOUBLE("``", Family.DOUBLE, Way.OPENS),
  APOSTROPHE_DOUBLE("''", Family.DOUBLE, Way.CLOSES),
  STRAIGHT_SINGLE("'", Family.SINGLE, Way.BOTH),
  LEFT_SINGLE("\u2018", Family.SINGLE, Way.OPENS),
  RIGHT_SINGLE("\u2019", Family.SINGLE, Way.CLOSES),
  LOW_SINGLE("\u201A", Family.SINGLE, Way.OPENS),
  REVERSED_SINGLE("\u201B", Family.SINGLE, Way.OPENS),
  GRAVE("`", Family.SINGLE, Way.OPENS),
  LEFT_GUILLEMET("\u00AB", Family.GUILLEMET, Way.OPENS),
  RIGHT_GUILLEMET("\u00BB", Family.GUILLEMET, Way.CLOSES),
  LEFT_ANGLE("\u2039", Family.ANGLE, Way.OPENS),
  RIGHT_ANGLE("\u203A", Family.ANGLE, Way.CLOSES),
  LEFT_CORNER("\u300C", Family.CORNER, Way.OPENS),
  RIGHT_CORNER("\u300D", Family.CORNER, Way.CLOSES),
  LEFT_WHITE_CORNER("\u300E", Family.WHITE_CORNER, Way.OPENS),
  RIGHT_WHITE_CORNER("\u300F", Family.WHITE_CORNER, Way.CLOSES);

  private static final Glyph[] ALL = values();

  private final String text;
  private final Family family;
  private final Way way;

  Glyph(String text, Family family, Way way) {
    this.text = text;
    this.family = family;
    this.way = way;
  }

  /** Marks of one family may pair with each other. */
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    ANGLE,
    CORNER,
    WHITE_CORNER;

    /** True where a space inside the marks is good style, as in French. */
    boolean mayBeSpaced() {
      return this == GUILLEMET || this == ANGLE;
    }

    /** True for marks that stand between letters without a space, as in Japanese. */
    boolean needsNoSpace() {
      return this == CORNER || this == WHITE_CORNER;
    }

    /** True where the closing mark is also the apostrophe. */
    boolean isSingle() {
      return this == SINGLE;
    }
  }

  /** The way a mark points by its shape, in the commonest use. */
  enum Way {
    OPENS,
    CLOSES,
    BOTH
  }

  String text() {
    return text;
  }

  Family family() {
    return family;
  }

  Way way() {
    return way;
  }

  /** The glyph of a code as {@link #ordinal()} gave it. */
  static Glyph of(int ordinal) {
    return ALL[ordinal];
  }

  /** True for a character that is a mark of quotation, whatever it does where it stands. */
  static boolean isMark(char c) {
    return at(c) != null;
  }

  /** The one-character mark that a character is, or null. */
  static @Nullable Glyph at(char c) {
    return switch (c) {
      case '"' -> STRAIGHT_DOUBLE;
      case '\'' -> STRAIGHT_SINGLE;
      case '`' -> GRAVE;
      case '\u00AB' -> LEFT_GUILLEMET;
      case '\u00BB' -> RIGHT_GUILLEMET;
      default -> c < '\u2018' ? null : beyondLatin(c);
    };
  }

  private static @Nullable Glyph beyondLatin(char c) {
    return switch (c) {
      case '\u2018' -> LEFT_SINGLE;
      case '\u2019' -> RIGHT_SINGLE;
      case '\u201A' -> LOW_SINGLE;
      case '\u201B' -> REVERSED_SINGLE;
      case '\u201C' -> LEFT_DOUBLE;
      case '\u201D' -> RIGHT_DOUBLE;
      case '\u201E' -> LOW_DOUBLE;
      case '\u201F' -> REVERSED_DOUBLE;
      case '\u2039' -> LEFT_ANGLE;
      case '\u203A' -> RIGHT_ANGLE;
      default -> eastAsian(c);
    };
  }

  private static @Nullable Glyph eastAsian(char c) {
    return switch (c) {
      case '\u300C' -> LEFT_CORNER;
      case '\u300D' -> RIGHT_CORNER;
      case '\u300E' -> LEFT_WHITE_CORNER;
      case '\u300F' -> RIGHT_WHITE_CORNER;
      default -> null;
    };
  }
}

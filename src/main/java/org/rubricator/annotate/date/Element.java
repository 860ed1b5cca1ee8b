package org.rubricator.annotate.date;

import java.util.Locale;

/**
 * One step of a pattern.
 *
 * @param kind how a token is tested
 * @param name the word, sign, class of words or field
 * @param glued true if no space may stand before it
 */
record Element(Kind kind, String name, boolean glued) {

  /** How a token is tested. */
  enum Kind {
    /** This word or sign. */
    LITERAL,
    /** A word of a class. */
    CLASS,
    /** A part of the date. */
    FIELD,
    /** No token: where the span begins or ends. */
    EDGE,
    /** No token: a part of the date that the pattern itself says. */
    SET
  }

  /**
   * Reads one step as a table has it: {@code to}, {@code ,}, {@code <cue>}, {@code {day}},
   * {@code @} for an edge of the span, {@code {days=-1}} for a field with a value of its own; with
   * {@code ~} before it if no space may stand there.
   */
  static Element of(String step) {
    boolean glued = step.length() > 1 && step.charAt(0) == '~';
    String bare = glued ? step.substring(1) : step;
    if (bare.equals("@")) {
      return new Element(Kind.EDGE, bare, false);
    }
    if (isIn(bare, '{', '}') && bare.indexOf('=') > 0) {
      return new Element(Kind.SET, inner(bare), false);
    }
    if (isIn(bare, '<', '>')) {
      return new Element(Kind.CLASS, inner(bare), glued);
    }
    return isIn(bare, '{', '}')
        ? new Element(Kind.FIELD, inner(bare), glued)
        : new Element(Kind.LITERAL, bare.toLowerCase(Locale.ROOT), glued);
  }

  boolean takesToken() {
    return kind != Kind.EDGE && kind != Kind.SET;
  }

  private static boolean isIn(String step, char open, char close) {
    return step.length() > 2 && step.charAt(0) == open && step.charAt(step.length() - 1) == close;
  }

  private static String inner(String step) {
    return step.substring(1, step.length() - 1);
  }
}

package org.rubricator.diagnostic;

/**
 * The piece of a source line that a finding shows, and the characters marked in it.
 *
 * @param text a single line, without its line end
 * @param markStart first marked character, 0-based, UTF-16 units in {@code text}
 * @param markEnd end of the marked characters, exclusive
 * @param cut where the line goes on
 */
public record Excerpt(String text, int markStart, int markEnd, Cut cut) {

  /** Where a line is longer than what is shown of it. */
  public enum Cut {
    NOWHERE,
    BEFORE,
    AFTER,
    BOTH;

    /** The one that says so of both ends. */
    public static Cut of(boolean before, boolean after) {
      return before ? (after ? BOTH : BEFORE) : (after ? AFTER : NOWHERE);
    }

    boolean isBefore() {
      return this == BEFORE || this == BOTH;
    }

    boolean isAfter() {
      return this == AFTER || this == BOTH;
    }
  }

  public Excerpt {
    if (markStart < 0 || markEnd < markStart || markEnd > text.length()) {
      throw new IllegalArgumentException("mark " + markStart + ".." + markEnd + " outside excerpt");
    }
  }

  /** The marked characters, none where a point between two is meant. */
  public String marked() {
    return text.substring(markStart, markEnd);
  }
}

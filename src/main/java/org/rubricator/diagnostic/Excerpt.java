package org.rubricator.diagnostic;

/**
 * The piece of a source line that a finding shows, and the characters marked in it.
 *
 * @param text a single line, without its line end
 * @param markStart first marked character, 0-based, UTF-16 units in {@code text}
 * @param markEnd end of the marked characters, exclusive
 */
public record Excerpt(String text, int markStart, int markEnd) {

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

package org.rubricator.tei;

/**
 * One replacement in a file.
 *
 * @param start UTF-16 units in the file's decoded text
 * @param end exclusive; equal to {@code start} for an insertion
 * @param replacement the new characters, already markup
 */
public record Edit(int start, int end, String replacement) {

  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("edit " + start + ".." + end);
    }
  }

  public static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  public static Edit delete(int start, int end) {
    return new Edit(start, end, "");
  }
}

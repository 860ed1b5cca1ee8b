package org.rubricator.tei;

/** Counts code points between offsets of a text in constant time. */
public final class CodePointOffsets {

  private final int length;
  private final int[] before;

  public CodePointOffsets(String text) {
    this.length = text.length();
    boolean plain = text.chars().noneMatch(c -> Character.isLowSurrogate((char) c));
    this.before = plain ? new int[0] : counted(text);
  }

  /** Code points that begin before each offset. */
  private static int[] counted(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
    }
    return before;
  }

  /** Code points from one offset to another, in UTF-16 units of the text. */
  public int points(int from, int to) {
    return before.length == 0 ? to - from : before[to] - before[from];
  }

  /** The offset that lies some code points on, or -1 where the text ends before. */
  public int offset(int from, int points) {
    int guess = from + points;
    if (before.length > 0) {
      while (guess < length && before[guess] - before[from] < points) {
        guess += Math.max(1, points - (before[guess] - before[from]));
      }
    }
    return guess > length ? -1 : guess;
  }
}

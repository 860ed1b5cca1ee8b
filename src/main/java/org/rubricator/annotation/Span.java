package org.rubricator.annotation;

/**
 * A stretch of the reading text.
 *
 * @param start 0-based, UTF-16 units in the text view
 * @param end exclusive, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if each holds a part of the other and none holds all of it. */
  public boolean crosses(Span other) {
    return overlaps(other) && !holds(other) && !other.holds(this);
  }

  /** From the left, the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}

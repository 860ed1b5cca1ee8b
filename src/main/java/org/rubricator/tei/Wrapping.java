package org.rubricator.tei;

/**
 * Tags to be put around a stretch of a file.
 *
 * @param start UTF-16 units in the file's decoded text
 * @param end exclusive, greater than {@code start}
 * @param open the start tag, or more than one
 * @param close the end tag, or more than one
 */
public record Wrapping(int start, int end, String open, String close) {

  public Wrapping {
    if (end <= start) {
      throw new IllegalArgumentException("nothing to wrap at " + start);
    }
  }

  boolean crosses(Wrapping other) {
    boolean first = start < other.start && other.start < end && end < other.end;
    return first || (other.start < start && start < other.end && other.end < end);
  }
}

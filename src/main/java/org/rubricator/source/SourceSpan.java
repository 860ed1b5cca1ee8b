package org.rubricator.source;

/**
 * A stretch of a text.
 *
 * @param start 0-based, code points
 * @param end exclusive, code points
 */
public record SourceSpan(int start, int end) {

  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The shortest span that holds both. */
  public SourceSpan to(SourceSpan last) {
    return new SourceSpan(start, last.end);
  }
}

package org.rubricator.source;

/** A text by code points, so that spans are cut out in constant time. */
public final class CodePoints {

  private final int[] points;

  public CodePoints(String text) {
    this.points = text.codePoints().toArray();
  }

  public int length() {
    return points.length;
  }

  public String slice(SourceSpan span) {
    return new String(points, span.start(), span.length());
  }
}

package org.rubricator.index.query;

import java.util.Arrays;

/** Spans between two {@link Places}, by start and end, each once. A span may have no words. */
final class SpanSet {

  static final SpanSet NONE = new SpanSet(new long[0]);

  private static final int HALF = 32;

  private final long[] spans;

  private SpanSet(long[] spans) {
    this.spans = spans;
  }

  static SpanSet of(LongList spans) {
    return new SpanSet(spans.toSet());
  }

  /**
   * @param spans sorted, each once
   */
  static SpanSet ofSorted(long[] spans) {
    return new SpanSet(spans);
  }

  static long span(int start, int end) {
    return (long) start << HALF | end;
  }

  int size() {
    return spans.length;
  }

  long get(int i) {
    return spans[i];
  }

  int start(int i) {
    return (int) (spans[i] >> HALF);
  }

  /** Exclusive. */
  int end(int i) {
    return (int) spans[i];
  }

  /** The first span that begins at or after a place. */
  int firstFrom(int place) {
    int found = Arrays.binarySearch(spans, span(place, 0));
    return found < 0 ? -found - 1 : found;
  }
}

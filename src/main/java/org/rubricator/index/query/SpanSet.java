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

  /**
   * The first span that begins at or after a place. Strides that grow lead there from a span near
   * it (Bentley and Yao, Information Processing Letters 5.3, 1976).
   *
   * @param near where to begin; it may lie before the place or behind it
   */
  int firstFrom(int place, int near) {
    long wanted = span(place, 0);
    if (near > 0 && spans[near - 1] >= wanted) {
      return from(0, near, wanted);
    }
    int low = near;
    int stride = 1;
    while (low + stride < spans.length && spans[low + stride] < wanted) {
      low += stride;
      stride *= 2;
    }
    return from(low, Math.min(spans.length, low + stride + 1), wanted);
  }

  private int from(int low, int high, long wanted) {
    int found = Arrays.binarySearch(spans, low, high, wanted);
    return found < 0 ? -found - 1 : found;
  }
}

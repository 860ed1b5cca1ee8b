package org.rubricator.index.query;

import java.util.Arrays;

/** Spans of words, by start and end, each once. A span may have no words: a place between two. */
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

  /** Each word by itself. */
  static SpanSet ofWords(int[] words) {
    long[] spans = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      spans[i] = span(words[i], words[i] + 1);
    }
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

  /** The first span that begins at or after a word. */
  int firstFrom(int word) {
    int found = Arrays.binarySearch(spans, span(word, 0));
    return found < 0 ? -found - 1 : found;
  }
}

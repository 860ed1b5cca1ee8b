package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rubricator.annotation.Span;

/** Spans, asked for those that overlap another. Sorted when first asked after an addition. */
final class SpanSet {

  private final List<Span> spans = new ArrayList<>();
  private int[] reach = new int[0];

  void add(Span span) {
    spans.add(span);
    reach = new int[0];
  }

  /** From the right to the left. */
  Stream<Span> overlapping(Span other) {
    sort();
    int last = firstFrom(other.end()) - 1;
    return IntStream.iterate(last, i -> i >= 0 && reach[i] > other.start(), i -> i - 1)
        .mapToObj(spans::get)
        .filter(span -> span.overlaps(other));
  }

  private void sort() {
    if (reach.length == spans.size()) {
      return;
    }
    Collections.sort(spans);
    reach = new int[spans.size()];
    int most = 0;
    for (int i = 0; i < reach.length; i++) {
      most = Math.max(most, spans.get(i).end());
      reach[i] = most;
    }
  }

  /** Index of the first span that starts at or after an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

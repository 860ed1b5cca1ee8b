package org.rubricator.index.query;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What a query finds.
 *
 * @param starts the number of the first word of each in the corpus
 * @param ends one after its last word
 */
public record Hits(int[] starts, int[] ends) {

  static Hits of(SpanSet spans, Places places, IntPredicate texts) {
    int[] starts = new int[spans.size()];
    int[] ends = new int[spans.size()];
    int size = 0;
    for (int i = 0; i < spans.size(); i++) {
      int text = places.textOf(spans.start(i));
      if (spans.start(i) < spans.end(i) && texts.test(text)) {
        starts[size] = spans.start(i) - text;
        ends[size++] = spans.end(i) - text;
      }
    }
    return new Hits(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  public int size() {
    return starts.length;
  }
}

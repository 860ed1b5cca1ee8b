package org.rubricator.index.query;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.rubricator.index.IndexReader;

/**
 * What a query finds.
 *
 * @param starts the number of the first word of each in the corpus
 * @param ends one after its last word
 */
public record Hits(int[] starts, int[] ends) {

  static Hits of(SpanSet spans, IndexReader index, IntPredicate texts) {
    int[] starts = new int[spans.size()];
    int[] ends = new int[spans.size()];
    int size = 0;
    for (int i = 0; i < spans.size(); i++) {
      if (spans.start(i) < spans.end(i) && texts.test(index.textOf(spans.start(i)))) {
        starts[size] = spans.start(i);
        ends[size++] = spans.end(i);
      }
    }
    return new Hits(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  public int size() {
    return starts.length;
  }
}

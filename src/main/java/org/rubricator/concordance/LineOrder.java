package org.rubricator.concordance;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rubricator.index.IndexReader;
import org.rubricator.index.Ranks;
import org.rubricator.index.query.Hits;

/** Sorts lines. Where all keys are equal the order of the corpus stays. */
public final class LineOrder {

  /** Words of a node that count. */
  private static final int MOST_OF_NODE = 5;

  private static final int HALF = 32;

  private final IndexReader index;
  private final Ranks ranks;

  public LineOrder(IndexReader index) {
    this.index = index;
    this.ranks = index.ranks();
  }

  /**
   * The numbers of the hits in the order asked for: by the last key first, each time keeping what
   * was sorted before.
   */
  public int[] sorted(Hits hits, List<SortKey> keys) throws IOException {
    int[] order = IntStream.range(0, hits.size()).toArray();
    for (int i = keys.size() - 1; i >= 0; i--) {
      SortKey key = keys.get(i);
      for (int word = words(key, hits) - 1; word >= 0; word--) {
        order = sorted(order, hits, key, word);
      }
    }
    return order;
  }

  /** How many words a key looks at one after the other. */
  private static int words(SortKey key, Hits hits) {
    if (key.kind() != SortKey.Kind.NODE) {
      return 1;
    }
    int most = 1;
    for (int i = 0; i < hits.size(); i++) {
      most = Math.max(most, hits.ends()[i] - hits.starts()[i]);
    }
    return Math.min(most, MOST_OF_NODE);
  }

  private int[] sorted(int[] order, Hits hits, SortKey key, int word) throws IOException {
    int[] dates = key.kind() == SortKey.Kind.DATE ? dates() : new int[0];
    long[] packed = new long[order.length];
    for (int i = 0; i < order.length; i++) {
      int hit = order[i];
      int text = index.textOf(hits.starts()[hit]);
      long value =
          switch (key.kind()) {
            case TEXT -> text;
            case DATE -> dates[text];
            case NODE -> nodeWord(hits, hit, text, word);
            case WORD -> beside(hits, hit, text, key.place());
          };
      packed[i] = value + 1 << HALF | i;
    }
    Arrays.sort(packed);
    int[] sorted = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = order[(int) packed[i]];
    }
    return sorted;
  }

  private long nodeWord(Hits hits, int hit, int text, int word) throws IOException {
    int at = hits.starts()[hit] + word;
    return at < hits.ends()[hit] ? ranks.of(text, at - index.base(text)) : Ranks.NONE;
  }

  private long beside(Hits hits, int hit, int text, int place) throws IOException {
    int at = place < 0 ? hits.starts()[hit] + place : hits.ends()[hit] + place - 1;
    return ranks.of(text, at - index.base(text));
  }

  /** The place of each text's date among all dates; a text without one comes first. */
  private int[] dates() {
    List<String> dates =
        index.head().texts().stream()
            .map(text -> text.metadata().getOrDefault("date", ""))
            .toList();
    List<String> sorted = dates.stream().distinct().sorted().toList();
    return dates.stream().mapToInt(sorted::indexOf).toArray();
  }
}

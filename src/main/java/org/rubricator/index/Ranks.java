package org.rubricator.index;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rank of each word of a corpus, as its language sorts them; a text is read when it is asked
 * for, and kept as long as there is room.
 */
public final class Ranks {

  /** What sorts before every word: the edge of a text. */
  public static final int NONE = -1;

  private final IndexReader index;
  private final Map<Integer, SoftReference<int[]>> byText = new ConcurrentHashMap<>();

  Ranks(IndexReader index) {
    this.index = index;
  }

  /**
   * The rank of a word.
   *
   * @param word number in its text; one before or behind it has {@link #NONE}
   */
  public int of(int text, int word) throws IOException {
    int[] ranks = ofText(text);
    return word < 0 || word >= ranks.length ? NONE : ranks[word];
  }

  /** The ranks of the words of a text; not to be changed. */
  public int[] ofText(int text) throws IOException {
    SoftReference<int[]> known = byText.get(text);
    int[] ranks = known == null ? null : known.get();
    if (ranks == null) {
      ranks = read(text);
      byText.put(text, new SoftReference<>(ranks));
    }
    return ranks;
  }

  private int[] read(int text) throws IOException {
    List<int[]> forms = index.ranks(text);
    int[] ranks = new int[index.base(text + 1) - index.base(text)];
    for (int first = 0; first < ranks.length; first += TextBlock.SIZE) {
      int[] own = forms.get(first / TextBlock.SIZE);
      int[] numbers = index.block(text, first).forms().numbers();
      for (int i = 0; i < numbers.length; i++) {
        ranks[first + i] = own[numbers[i]];
      }
    }
    return ranks;
  }
}

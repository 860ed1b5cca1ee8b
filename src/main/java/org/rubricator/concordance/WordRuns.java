package org.rubricator.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubricator.index.IndexReader;
import org.rubricator.index.TextBlock;
import org.rubricator.index.WordAttribute;

/**
 * How often runs of some words come (n-grams). A run does not leave its text; what stands between
 * its words does not count. Memory grows with the words of the corpus, 20 bytes for each, not with
 * the number of different runs that come too seldom.
 */
final class WordRuns {

  private static final int HALF = 32;
  private static final long LOW = 0xFFFF_FFFFL;

  private final Counting counting;
  private final IndexReader index;
  private final int length;
  private final int[] words;
  private final Map<String, Integer> numbers = new HashMap<>();

  private WordRuns(Counting counting, int length) {
    this.counting = counting;
    this.index = counting.index();
    this.length = length;
    this.words = new int[counting.head().words()];
  }

  /**
   * Counts runs.
   *
   * @param length of each, in words
   * @param least how often one has to come
   */
  static WordCounts of(Counting counting, int length, int least) throws IOException {
    WordRuns runs = new WordRuns(counting, length);
    runs.number();
    return runs.counted(runs.ranks(), least);
  }

  /** Each word gets the number of its key. */
  private void number() throws IOException {
    for (int text = 0; text < counting.head().texts().size(); text++) {
      for (int at = index.base(text); at < index.base(text + 1); at += TextBlock.SIZE) {
        TextBlock.Column forms =
            index.block(text, at - index.base(text)).column(WordAttribute.WORD).orElseThrow();
        int[] own = new int[forms.values().length];
        for (int i = 0; i < own.length; i++) {
          String key = counting.fold().of(forms.values()[i]);
          own[i] = numbers.computeIfAbsent(key, k -> numbers.size());
        }
        for (int i = 0; i < forms.numbers().length; i++) {
          words[at + i] = own[forms.numbers()[i]];
        }
      }
    }
  }

  /**
   * For each word the number of the run that begins with it, or -1: runs of one word more are pairs
   * of a run and the word behind it, numbered in their order.
   */
  private int[] ranks() {
    int[] ranks = words.clone();
    for (int more = 1; more < length; more++) {
      long[] pairs = pairs(ranks, more);
      long[] sorted = different(pairs);
      for (int i = 0; i < ranks.length; i++) {
        ranks[i] = pairs[i] < 0 ? -1 : Arrays.binarySearch(sorted, pairs[i]);
      }
    }
    for (int text = 0; text < counting.head().texts().size(); text++) {
      if (!counting.isAsked(text)) {
        Arrays.fill(ranks, index.base(text), index.base(text + 1), -1);
      }
    }
    return ranks;
  }

  /** The different pairs in their order, without -1 where there is none. */
  private static long[] different(long[] pairs) {
    long[] sorted = pairs.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (long pair : sorted) {
      if (pair >= 0 && (size == 0 || sorted[size - 1] != pair)) {
        sorted[size++] = pair;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  private long[] pairs(int[] ranks, int more) {
    long[] pairs = new long[ranks.length];
    for (int text = 0; text < counting.head().texts().size(); text++) {
      int end = index.base(text + 1);
      for (int i = index.base(text); i < end; i++) {
        boolean fits = i + more < end && ranks[i] >= 0;
        pairs[i] = fits ? (long) ranks[i] << HALF | words[i + more] & LOW : -1;
      }
    }
    return pairs;
  }

  private WordCounts counted(int[] ranks, int least) throws IOException {
    int most = Arrays.stream(ranks).max().orElse(-1);
    int[] counts = new int[most + 1];
    Arrays.stream(ranks).filter(rank -> rank >= 0).forEach(rank -> counts[rank]++);
    WordCounts found = new WordCounts(counting.fold());
    for (int text = 0; text < counting.head().texts().size(); text++) {
      TextWords forms = new TextWords(index, text);
      for (int i = index.base(text); i < index.base(text + 1); i++) {
        if (ranks[i] >= 0 && counts[ranks[i]] >= least) {
          found.add(run(forms, i - index.base(text)), 1, text);
        }
      }
    }
    return found;
  }

  private String run(TextWords forms, int from) throws IOException {
    List<String> run = new ArrayList<>();
    for (int word = from; word < from + length; word++) {
      run.add(forms.form(word));
    }
    return String.join(" ", run);
  }
}

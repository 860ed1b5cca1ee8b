package org.rubricator.concordance;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.index.IndexReader;
import org.rubricator.index.TextBlock;
import org.rubricator.index.WordFold;

/**
 * How often words come. Words in which only what does not count differs are one; it is named by the
 * most frequent form, of those of one count the first by code point.
 */
final class WordCounts {

  /** A word that was counted. */
  private static final class Counted {
    private final Map<String, Long> forms = new HashMap<>();
    private long count;
    private int texts;
    private int lastText = -1;

    private void add(String form, long more, int text) {
      forms.merge(form, more, Long::sum);
      count += more;
      texts += text == lastText ? 0 : 1;
      lastText = text;
    }
  }

  private final Map<String, Counted> byKey = new HashMap<>();
  private final WordFold fold;

  WordCounts(WordFold fold) {
    this.fold = fold;
  }

  /**
   * Counts words of a corpus.
   *
   * @param attribute such as {@code lemma}; a word without it is not counted
   * @param words their numbers in the corpus
   */
  static WordCounts of(IndexReader index, String attribute, WordFold fold, BitSet words)
      throws IOException {
    WordCounts counts = new WordCounts(fold);
    for (int text = 0; text < index.head().texts().size(); text++) {
      for (int at = index.base(text); at < index.base(text + 1); at += TextBlock.SIZE) {
        int end = Math.min(at + TextBlock.SIZE, index.base(text + 1));
        int first = words.nextSetBit(at);
        if (first >= 0 && first < end) {
          counts.block(index, attribute, text, at, end, words);
        }
      }
    }
    return counts;
  }

  private void block(
      IndexReader index, String attribute, int text, int start, int end, BitSet words)
      throws IOException {
    Optional<TextBlock.Column> column =
        index.block(text, start - index.base(text)).column(attribute);
    if (column.isEmpty()) {
      return;
    }
    long[] own = new long[column.get().values().length];
    for (int at = words.nextSetBit(start); at >= 0 && at < end; at = words.nextSetBit(at + 1)) {
      own[column.get().numbers()[at - start]]++;
    }
    for (int value = 0; value < own.length; value++) {
      if (own[value] > 0) {
        add(column.get().values()[value], own[value], text);
      }
    }
  }

  /** Counts one form more. */
  void add(String form, long more, int text) {
    if (!form.isEmpty()) {
      byKey.computeIfAbsent(fold.of(form), k -> new Counted()).add(form, more, text);
    }
  }

  /** The words, each by what of it counts. */
  Set<String> keys() {
    return byKey.keySet();
  }

  long count(String key) {
    Counted counted = byKey.get(key);
    return counted == null ? 0 : counted.count;
  }

  /** In how many texts it comes. */
  int texts(String key) {
    Counted counted = byKey.get(key);
    return counted == null ? 0 : counted.texts;
  }

  /** How the word is named. */
  String form(String key) {
    Counted counted = byKey.get(key);
    return counted == null
        ? key
        : counted.forms.entrySet().stream()
            .min(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(key);
  }
}

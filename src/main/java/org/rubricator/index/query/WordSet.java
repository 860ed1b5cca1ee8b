package org.rubricator.index.query;

import java.util.Arrays;

/**
 * A set of words of the corpus, by number.
 *
 * @param words rising, each once
 * @param others true if the set is all words but these
 */
record WordSet(int[] words, boolean others) {

  static final WordSet ALL = new WordSet(new int[0], true);

  WordSet not() {
    return new WordSet(words, !others);
  }

  WordSet and(WordSet other) {
    if (others && other.others) {
      return new WordSet(merged(words, other.words), true);
    }
    if (others) {
      return other.and(this);
    }
    return new WordSet(kept(words, other.words, !other.others), false);
  }

  WordSet or(WordSet other) {
    return not().and(other.not()).not();
  }

  /** Those of the first that are in the second, or that are not. */
  private static int[] kept(int[] first, int[] second, boolean inBoth) {
    int[] kept = new int[first.length];
    int size = 0;
    int at = 0;
    for (int word : first) {
      while (at < second.length && second[at] < word) {
        at++;
      }
      if ((at < second.length && second[at] == word) == inBoth) {
        kept[size++] = word;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static int[] merged(int[] first, int[] second) {
    int[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return sorted(all);
  }

  /** The words in order, each once. */
  static int[] sorted(int[] words) {
    Arrays.sort(words);
    int kept = 0;
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        words[kept++] = words[i];
      }
    }
    return Arrays.copyOf(words, kept);
  }

  /**
   * The words themselves.
   *
   * @param size of the corpus
   */
  int[] list(int size) {
    if (!others) {
      return words;
    }
    int[] list = new int[size - words.length];
    int at = 0;
    int next = 0;
    for (int word = 0; word < size; word++) {
      if (next < words.length && words[next] == word) {
        next++;
      } else {
        list[at++] = word;
      }
    }
    return list;
  }
}

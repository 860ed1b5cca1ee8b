package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.function.Predicate;

/**
 * The words before a passage in its sentence.
 *
 * @param block 0-based number of the block
 * @param start where they begin
 * @param end where the passage begins
 * @param words the words, in order
 * @param last the last character that is not a space, or a space if there is none
 * @param opensSentence true if the first of them begins a sentence
 */
record Lead(int block, int start, int end, List<Word> words, char last, boolean opensSentence) {

  /** Index of the last word that a test holds for, or -1. */
  int lastIndex(Predicate<Word> test) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (test.test(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** True if a test holds for any word from an index on. */
  boolean anyFrom(int index, Predicate<Word> test) {
    return words.subList(index, words.size()).stream().anyMatch(test);
  }

  /** How many words follow the one at an index. */
  int after(int index) {
    return words.size() - index - 1;
  }
}

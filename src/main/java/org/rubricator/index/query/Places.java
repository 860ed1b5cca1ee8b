package org.rubricator.index.query;

import org.rubricator.index.IndexReader;

/**
 * The places before, between and behind the words of all texts, numbered so that the place behind
 * the last word of a text is not that before the first word of the next: the number of a word and
 * of the texts before it.
 */
final class Places {

  private final IndexReader index;
  private final int texts;

  Places(IndexReader index) {
    this.index = index;
    this.texts = index.head().texts().size();
  }

  /** The place before the first word of a text. */
  int start(int text) {
    return index.base(text) + text;
  }

  /** The place behind its last word. */
  int end(int text) {
    return index.base(text + 1) + text;
  }

  int texts() {
    return texts;
  }

  /** The text that a place is in. */
  int textOf(int place) {
    int low = 0;
    int high = texts - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The span of some words of one text. */
  long span(int firstWord, int end) {
    int text = index.textOf(firstWord);
    return SpanSet.span(firstWord + text, end + text);
  }

  /**
   * Each word by itself.
   *
   * @param words rising
   */
  SpanSet ofWords(int[] words) {
    long[] spans = new long[words.length];
    int text = 0;
    for (int i = 0; i < words.length; i++) {
      while (words[i] >= index.base(text + 1)) {
        text++;
      }
      spans[i] = SpanSet.span(words[i] + text, words[i] + text + 1);
    }
    return SpanSet.ofSorted(spans);
  }

  /** Every place, as spans without words. */
  SpanSet all() {
    LongList places = new LongList();
    for (int text = 0; text < texts; text++) {
      for (int place = start(text); place <= end(text); place++) {
        places.add(SpanSet.span(place, place));
      }
    }
    return SpanSet.of(places);
  }
}

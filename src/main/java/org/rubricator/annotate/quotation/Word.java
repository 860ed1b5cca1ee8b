package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a block.
 *
 * @param start first UTF-16 unit
 * @param end one after the last
 * @param form the word in lower case
 * @param capital true if it begins with a capital letter
 */
record Word(int start, int end, String form, boolean capital) {

  /** This and the next as one, with the form of this: {@code put in}. */
  Word with(Word next) {
    return new Word(start, next.end(), form, capital);
  }

  /** The words of a stretch of a block, in order; an apostrophe parts words. */
  static List<Word> in(String block, int start, int end) {
    List<Word> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      int stop = at;
      while (stop < end && isWordPart(block.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        words.add(of(block, at, stop));
      }
      at = stop + 1;
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Neighbour.of(c) == Neighbour.WORD;
  }

  private static Word of(String block, int start, int end) {
    String text = block.substring(start, end);
    boolean capital = Character.isUpperCase(text.charAt(0));
    return new Word(start, end, text.toLowerCase(Locale.ROOT), capital);
  }
}

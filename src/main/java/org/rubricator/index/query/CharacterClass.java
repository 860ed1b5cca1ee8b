package org.rubricator.index.query;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.index.WordFold;

/** A set of characters of a pattern: {@code [a-zé]}, {@code [^0-9]}. */
final class CharacterClass {

  /** A range of more characters than this is not folded one by one. */
  private static final int MOST_FOLDED = 2000;

  private final List<int[]> ranges = new ArrayList<>();
  private final WordFold fold;
  private final boolean negated;

  CharacterClass(WordFold fold, boolean negated) {
    this.fold = fold;
    this.negated = negated;
  }

  /** Adds a range, both ends in it, with what its characters become when they are folded. */
  void add(int from, int to) {
    ranges.add(new int[] {from, to});
    for (int point = from; to - from < MOST_FOLDED && point <= to; point++) {
      String folded = fold.of(point);
      if (folded.codePointCount(0, folded.length()) == 1) {
        ranges.add(new int[] {folded.codePointAt(0), folded.codePointAt(0)});
      }
    }
  }

  boolean has(int point) {
    for (int[] range : ranges) {
      if (range[0] <= point && point <= range[1]) {
        return !negated;
      }
    }
    return negated;
  }
}

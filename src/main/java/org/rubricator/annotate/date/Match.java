package org.rubricator.annotate.date;

import java.util.List;

/**
 * A pattern that fits the tokens at a place.
 *
 * @param pattern the pattern
 * @param at for each of its steps the index of its first token, and last the index after all
 */
record Match(DatePattern pattern, List<Integer> at) {

  /** Copies the places. */
  Match {
    at = List.copyOf(at);
  }

  /** Index of the first token of the span. */
  int first() {
    return at.get(pattern.first());
  }

  /** Index after the last token of the span. */
  int end() {
    return at.get(pattern.last() + 1);
  }

  /** Index after the last token that it reads. */
  int reach() {
    return at.get(at.size() - 1);
  }

  /** True if it reads as one day, so that nothing shorter is meant if there is no such day. */
  boolean isDay() {
    return pattern.shape() == Shape.WHEN;
  }
}

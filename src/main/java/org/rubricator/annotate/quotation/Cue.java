package org.rubricator.annotate.quotation;

import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/**
 * A word beside a passage that tells what the passage is.
 *
 * @param kind what it makes of the passage
 * @param rule the name of the rule that found it
 * @param block 0-based number of the block it stands in
 * @param word the word
 * @param start where its clause begins
 * @param end where its clause ends
 * @param side where it stands
 */
record Cue(Kind kind, String rule, int block, Word word, int start, int end, Side side) {

  /** A word that opens the sentence after a passage. */
  static Cue beat(int block, Word word) {
    return new Cue(Kind.SAID, "beat", block, word, word.start(), word.end(), Side.AFTER);
  }

  /** The cue in lower case. */
  String form() {
    return word.form();
  }

  /** Where a cue stands to its passage. */
  enum Side {
    BEFORE,
    AFTER,
    /** Before, with the passage woven into reported speech. */
    AROUND
  }
}

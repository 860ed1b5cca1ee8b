package org.rubricator.annotate.quotation;

import java.util.List;

/**
 * One quotation. It has more than one part when it goes on in the next block, or when words such as
 * "he said" break it and the next part goes on with its sentence.
 *
 * @param kind what the words are
 * @param parts the stretches of text, marks included, in text order; never empty
 * @param depth 0 for a quotation in plain text, 1 for one inside it, and so on
 * @param rule the name of the rule that gave the kind
 */
public record QuotedPassage(Kind kind, List<Part> parts, int depth, String rule) {

  /** Copies the parts; at least one is needed. */
  public QuotedPassage {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || depth < 0) {
      throw new IllegalArgumentException("a passage needs a part and a depth of 0 or more");
    }
  }

  /** What quoted words are. */
  public enum Kind {
    /** Speech, or words reported as someone's own. */
    SAID,
    /** Words of something written, or its title. */
    QUOTE,
    /** A word or phrase held at arm's length. */
    SO_CALLED,
    /** Quoted, but nothing beside it tells what it is. */
    Q
  }

  /**
   * A stretch of one block, in UTF-16 units of the block as it was handed in.
   *
   * @param block 0-based number of the block
   * @param start first unit, the opening mark where there is one
   * @param end one after the last unit
   */
  public record Part(int block, int start, int end) {

    /** Refuses an empty or negative stretch. */
    public Part {
      if (block < 0 || start < 0 || end <= start) {
        throw new IllegalArgumentException("bad part " + block + ":" + start + "-" + end);
      }
    }
  }
}

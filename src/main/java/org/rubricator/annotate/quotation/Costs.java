package org.rubricator.annotate.quotation;

/**
 * The prices by which readings of a paragraph are weighed against each other. The order matters,
 * not the figures: a slip of a space is likelier than a turned mark, a turned mark likelier than
 * two marks without partner, and one mark without partner likelier than two turned marks.
 */
final class Costs {
  /** A mark without a partner. */
  static final int FAULT = 40;

  /** The same inside a quotation: a little more, so that the shorter quotation wins. */
  static final int FAULT_INSIDE = 42;

  /** A mark that points the wrong way. */
  static final int TURNED = 20;

  /** A single mark that points the wrong way: an apostrophe is likelier. */
  static final int TURNED_SINGLE = 35;

  /** Two marks that both point the wrong way: two faults are as likely. */
  static final int BOTH_TURNED = 70;

  /** A curly mark paired with a straight one. */
  static final int MIXED = 10;

  /** Marks of another language, well turned. */
  static final int FOREIGN = 4;

  /** A letter where open ground should be: {@code the“ stability}. */
  static final int AGAINST_A_WORD = 15;

  /** A space where the quoted words should begin or end. */
  static final int AGAINST_A_SPACE = 10;

  /** Letter and space on the wrong sides together: less than their sum. */
  static final int WRONG_SIDE = 20;

  /** The same for a straight mark. */
  static final int WRONG_SIDE_STRAIGHT = 35;

  /** No space between a stop and the mark: {@code said:“Hello}. */
  static final int NO_SPACE = 6;

  /** A quotation that would begin at the end of a block, or end at its start. */
  static final int AT_THE_EDGE = 35;

  /** A quotation in marks of the same family as the one around it. */
  static final int SAME_FAMILY_INSIDE = 45;

  /** A quotation in marks of another family inside one. */
  static final int INSIDE = 1;

  /** A quotation that goes on in the next block. */
  static final int GOES_ON = 5;

  /** An editor's words in square brackets outside of any quotation. */
  static final int BRACKET_OUTSIDE = 25;

  /** A full stop and a closing mark in the middle of a sentence. */
  static final int STOP_IN_SENTENCE = 8;

  /** Never. */
  static final int NEVER = 10_000;

  private Costs() {}
}

package org.rubricator.annotate.quotation;

/** What a mark does in the chosen reading of its paragraph. */
enum Role {
  /** No mark of quotation, or one without partner. */
  PLAIN,
  OPEN,
  CLOSE,
  /** Says at the start of a block that the quotation of the block before goes on. */
  REPEAT;

  private static final Role[] ALL = values();

  static Role of(int ordinal) {
    return ALL[ordinal];
  }
}

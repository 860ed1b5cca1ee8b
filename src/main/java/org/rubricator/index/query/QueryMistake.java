package org.rubricator.index.query;

/** A query that cannot be understood. */
public final class QueryMistake extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * @param offset of the mistake in the query, UTF-16 units
   * @param message what is wrong there, as the second half of a sentence
   */
  QueryMistake(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  public int offset() {
    return offset;
  }
}

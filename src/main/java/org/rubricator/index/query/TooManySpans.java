package org.rubricator.index.query;

/** A query that would find more than there is room for. */
public final class TooManySpans extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManySpans() {
    super("the query finds more than " + Evaluation.MOST_SPANS + " spans of words");
  }
}

package org.rubricator.index.query;

import java.util.Locale;

/** A query that would find more than there is room for. */
public final class TooManySpans extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManySpans() {
    super(
        String.format(
            Locale.ROOT,
            "the query finds more than %,d stretches of words",
            Evaluation.MOST_SPANS));
  }
}

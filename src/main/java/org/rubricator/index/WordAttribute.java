package org.rubricator.index;

import java.util.List;

/** What can be asked of a word in a query. */
public final class WordAttribute {

  /** The form as it stands in the reading text. */
  public static final String WORD = "word";

  /** What {@code w} says of a word in texts that have it (TEI P5, att.linguistic). */
  static final List<String> ENCODED = List.of("lemma", "pos", "msd", "norm");

  private WordAttribute() {}
}

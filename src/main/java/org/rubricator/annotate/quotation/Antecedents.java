package org.rubricator.annotate.quotation;

import java.util.Optional;

/** Finds whom a pronoun before a verb of speech means: the last subject of its paragraph. */
final class Antecedents {
  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 6;

  private final Subjects subjects;
  private final Sentences sentences;

  Antecedents(Subjects subjects, Sentences sentences) {
    this.subjects = subjects;
    this.sentences = sentences;
  }

  /** The first name that can be a subject in the last sentence that has one, within a stretch. */
  Optional<NameSpan> before(int block, int start, int end) {
    int to = end;
    for (int i = 0; i < REACH && to > start; i++) {
      int from = Math.max(start, sentences.startAt(block, to - 1));
      Optional<NameSpan> name = subjects.first(block, from, to);
      if (name.isPresent()) {
        return name;
      }
      to = from;
    }
    return Optional.empty();
  }
}

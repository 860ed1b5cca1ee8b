package org.rubricator.annotate.name;

import java.util.List;
import java.util.Optional;
import org.rubricator.annotation.Span;
import org.rubricator.authority.Entry;

/**
 * A stretch of the text that reads like a name in the authority.
 *
 * @param span in the reading text
 * @param form as it stands
 * @param entries whose name it may be, never empty
 * @param surname true for a surname that follows the full name
 * @param found how it was found where the authority has no such form, or in a draft alone
 */
public record Candidate(
    Span span, String form, List<Entry> entries, boolean surname, Optional<Found> found) {

  Candidate(Span span, String form, List<Entry> entries, boolean surname) {
    this(span, form, entries, surname, Optional.empty());
  }

  public Candidate {
    entries = List.copyOf(entries);
  }

  /** The same with what found it without the authority. */
  Candidate found(Found as) {
    return new Candidate(span, form, entries, surname, Optional.of(as));
  }

  boolean isCertain() {
    return entries.size() == 1;
  }
}

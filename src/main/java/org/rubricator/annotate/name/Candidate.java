package org.rubricator.annotate.name;

import java.util.List;
import org.rubricator.annotation.Span;
import org.rubricator.authority.Entry;

/**
 * A stretch of the text that reads like a name in the authority.
 *
 * @param span in the reading text
 * @param form as it stands
 * @param entries whose name it may be, never empty
 * @param surname true for a surname that follows the full name
 */
public record Candidate(Span span, String form, List<Entry> entries, boolean surname) {

  public Candidate {
    entries = List.copyOf(entries);
  }

  boolean isCertain() {
    return entries.size() == 1;
  }
}

package org.rubricator.annotate;

import java.util.Map;
import java.util.Optional;

/** What a person says of a tag of the machine. */
public sealed interface TagDecision {

  /** The tag is right: it stays for good. */
  record Right() implements TagDecision {}

  /** No such tag stands here: it is taken out for good. */
  record Wrong() implements TagDecision {}

  /**
   * The tag says something else: it is changed for good.
   *
   * @param element its new name, of the same kind as the old one: a name, a date, a quotation
   * @param attributes their new values; an empty one takes the attribute out
   */
  record Change(Optional<String> element, Map<String, String> attributes) implements TagDecision {
    public Change {
      attributes = Map.copyOf(attributes);
    }
  }
}

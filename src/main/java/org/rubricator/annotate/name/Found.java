package org.rubricator.annotate.name;

import org.rubricator.annotation.Span;
import org.rubricator.authority.EntryKind;

/**
 * A name that no entry of the authority has.
 *
 * @param span in the reading text
 * @param form as it stands
 * @param rule that found it, by name
 * @param certainty from 0 to 1
 */
public record Found(Span span, String form, EntryKind kind, String rule, double certainty) {

  Found as(EntryKind other, String otherRule) {
    return new Found(span, form, other, otherRule, certainty);
  }
}

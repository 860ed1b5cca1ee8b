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

  /**
   * The rule, and what else speaks for a name that a model finds: another list, or a second word.
   */
  String evidence() {
    if (!rule.equals(NameModel.Hit.MODEL)) {
      return rule;
    }
    return switch (kind) {
      case PERSON -> form.indexOf(' ') > 0 ? "model-full-name" : "model-one-name";
      case PLACE -> PlaceNames.has(form) ? "model-listed-place" : "model-place";
      case ORGANISATION -> "model-organisation";
    };
  }

  Found as(EntryKind other, String otherRule) {
    return new Found(span, form, other, otherRule, certainty);
  }
}

package org.rubricator.annotate.date;

import java.util.Map;
import java.util.Optional;

/**
 * What a date means and why.
 *
 * @param value in the calendar of the text, nothing where nobody can know
 * @param from what it was counted from, nothing for a date that says itself
 * @param note more about the choice, may be empty
 * @param certainty from 0 to 1
 * @param calendar attributes of another calendar
 */
record Answer(
    Optional<DateValue> value,
    Optional<Mention> from,
    String note,
    double certainty,
    Map<String, String> calendar) {

  static final double SAYS_ITSELF = 0.95;

  /** A date that says itself. */
  static Answer absolute(Optional<DateValue> value) {
    return new Answer(value, Optional.empty(), "", SAYS_ITSELF, Map.of());
  }

  /** A date that nothing fixes. */
  static Answer unknown(Optional<DateValue> value) {
    return new Answer(value, Optional.empty(), "nothing to count from", 0.65, Map.of());
  }

  static Answer counted(Optional<DateValue> value, Mention from, String note, double certainty) {
    return new Answer(value, Optional.of(from), note, certainty, Map.of());
  }

  /** What it was counted from, back to a date that says itself. */
  String reason() {
    String origin = from.map(Mention::chain).map(chain -> "counted from " + chain).orElse(note);
    return from.isPresent() && !note.isEmpty() ? origin + "; " + note : origin;
  }
}

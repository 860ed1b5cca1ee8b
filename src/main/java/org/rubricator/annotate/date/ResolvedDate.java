package org.rubricator.annotate.date;

import java.util.Map;
import java.util.Optional;

/**
 * A date in a block with what it means.
 *
 * @param start first UTF-16 unit of the block
 * @param end one after the last
 * @param value what it means in the Gregorian calendar; nothing where the text does not fix it
 * @param calendar {@code calendar}, {@code datingMethod} and the value in that calendar, for a date
 *     of another
 * @param rule the name of the rule that found it
 * @param reason what it was counted from, empty for one that says itself
 * @param certainty from 0 to 1
 */
public record ResolvedDate(
    int start,
    int end,
    Optional<DateValue> value,
    Map<String, String> calendar,
    String rule,
    String reason,
    double certainty) {

  /** Copies the attributes. */
  public ResolvedDate {
    calendar = Map.copyOf(calendar);
  }
}

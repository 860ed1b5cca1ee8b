package org.rubricator.annotate.evaluation;

/**
 * A tag of the machine's, judged.
 *
 * @param rule such as {@code names authority-form}
 * @param certainty from 0 to 1, as the rule tells it
 * @param right true if words, element and what it says of them (entry, speaker, value of a date)
 *     are those of the gold
 */
public record Judged(String rule, double certainty, boolean right) {}

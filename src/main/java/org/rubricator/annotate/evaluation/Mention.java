package org.rubricator.annotate.evaluation;

/**
 * Something marked in a text.
 *
 * @param start counted in the code points of the source text that are no white space, from 0
 * @param end exclusive
 * @param words as they stand in the text
 * @param element its local name
 * @param value of a date, as {@link DayRange} writes it; the empty string for none
 * @param target what it points to, as written: the entry of a name, the speaker of a quotation; the
 *     empty string for none
 * @param rule the machine's rule behind it, such as {@code names authority-form}; the empty string
 *     where it is not the machine's
 * @param certainty from 0 to 1, as the rule tells it; 1 where it is not the machine's
 */
public record Mention(
    MentionKind kind,
    int start,
    int end,
    String words,
    String element,
    String value,
    String target,
    String rule,
    double certainty) {

  /** A mark of a person. */
  static Mention byHand(
      MentionKind kind, int start, int end, String words, String element, String target) {
    return new Mention(kind, start, end, words, element, "", target, "", 1);
  }

  boolean isExactly(Mention other) {
    return start == other.start && end == other.end;
  }

  /** Characters that both hold. */
  int shared(Mention other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
}

package org.rubricator.annotate.date;

import java.util.List;

/**
 * A date in a block, as its words say it; {@link DateResolver} says what it means.
 *
 * @param start first UTF-16 unit of the block
 * @param end one after the last
 * @param words the words
 * @param said what they say
 * @param rule the name of the rule that found it
 * @param standing how it stands in the block
 * @param ends the first and last date of a span that was joined from two, else nothing
 */
public record DateSpan(
    int start,
    int end,
    String words,
    Said said,
    String rule,
    Standing standing,
    List<DateSpan> ends) {

  /** Copies the ends. */
  public DateSpan {
    ends = List.copyOf(ends);
  }

  /** The same date, read otherwise. */
  DateSpan as(Said read) {
    return new DateSpan(start, end, words, read, rule, standing, ends);
  }
}

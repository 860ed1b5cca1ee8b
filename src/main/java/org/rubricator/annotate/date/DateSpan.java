package org.rubricator.annotate.date;

/**
 * A date in a block.
 *
 * @param start first UTF-16 unit of the block
 * @param end one after the last
 * @param value what it means
 * @param rule the name of the rule that found it
 */
public record DateSpan(int start, int end, DateValue value, String rule) {

  /** Refuses an empty or negative stretch. */
  public DateSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("bad span " + start + "-" + end);
    }
  }
}

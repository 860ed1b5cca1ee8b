package org.rubricator.annotate.date;

/**
 * A date in a block, as its words say it; {@link DateResolver} says what it means.
 *
 * @param start first UTF-16 unit of the block
 * @param end one after the last
 * @param words the words
 * @param said what they say
 * @param rule the name of the rule that found it
 * @param standing how it stands in the block
 */
public record DateSpan(
    int start, int end, String words, Said said, String rule, Standing standing) {}

package org.rubricator.annotate.quotation;

/**
 * A mark that is turned, or stands on the wrong side of a space. Only marks and the space beside
 * them change; nothing is added that was not there.
 *
 * @param block 0-based number of the block
 * @param start first UTF-16 unit of the characters to change
 * @param end one after the last
 * @param sic the characters as they stand
 * @param corr the characters as they should be
 * @param rule the name of the rule: {@code turned}, {@code displaced} or {@code turned-displaced}
 */
public record MarkRepair(int block, int start, int end, String sic, String corr, String rule) {}

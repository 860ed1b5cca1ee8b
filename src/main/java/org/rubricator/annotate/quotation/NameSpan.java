package org.rubricator.annotate.quotation;

/**
 * The name of a person or organisation that may speak, where it stands in the text.
 *
 * @param block 0-based number of the block
 * @param start first UTF-16 unit
 * @param end one after the last
 * @param key whom it names; any string that the caller knows
 */
public record NameSpan(int block, int start, int end, String key) {}

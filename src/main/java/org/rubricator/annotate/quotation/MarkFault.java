package org.rubricator.annotate.quotation;

/**
 * A mark that no reading of its paragraph gives a partner.
 *
 * @param block 0-based number of the block
 * @param start first UTF-16 unit of the mark
 * @param end one after the last
 * @param rule {@code not-closed} for a mark that opens, {@code not-opened} for one that closes,
 *     {@code inside} for a mark to spare within a quotation
 */
public record MarkFault(int block, int start, int end, String rule) {}

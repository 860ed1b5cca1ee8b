package org.rubricator.annotate.quotation;

/**
 * A mark of quotation where it stands, with what each reading of it would cost by its neighbours
 * alone. Costs are small whole numbers: 0 is a perfect fit, {@link Costs#FAULT} a mark without a
 * partner.
 *
 * @param block 0-based number of its block
 * @param start first UTF-16 unit
 * @param end one after the last
 * @param glyph what it looks like
 * @param opens cost of taking it as the start of a quotation
 * @param closes cost of taking it as the end of one
 * @param plain cost of taking it as no mark of quotation: apostrophe, prime, or a fault
 * @param lead 0 for the first mark that opens its block, 1 for one touching that, and so on; -1 for
 *     all others
 * @param outside cost of taking what goes before it, up to the last mark, as unquoted
 */
record Mark(
    int block,
    int start,
    int end,
    Glyph glyph,
    int opens,
    int closes,
    int plain,
    int lead,
    int outside) {

  boolean isFaultWhenPlain() {
    return plain >= Costs.FAULT;
  }
}

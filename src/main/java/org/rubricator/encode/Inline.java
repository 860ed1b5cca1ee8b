package org.rubricator.encode;

/**
 * A tag within the text of a block.
 *
 * @param at where it stands, an index of the text
 * @param markup one or more tags
 * @param closes true for end tags, which stand before start tags of the same place
 */
record Inline(int at, String markup, boolean closes) {

  Inline moved(int by) {
    return new Inline(at + by, markup, closes);
  }
}

package org.rubricator.xml;

/**
 * Where a node stands in a document: its element, and the attribute or the remark where it is one.
 *
 * @param element its number in the order of the document, 0-based; 0 for the document itself, and
 *     -1 for what stands outside of the root
 * @param attribute its name as it is written, or the empty string
 * @param remark which one of the comments and instructions right inside the element, 1-based, or 0
 */
public record NodePlace(int element, String attribute, int remark) {

  /** An element, or one of its attributes. */
  NodePlace(int element, String attribute) {
    this(element, attribute, 0);
  }
}

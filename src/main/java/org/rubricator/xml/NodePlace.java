package org.rubricator.xml;

/**
 * Where a node stands in a document: its element, and the attribute where it is one.
 *
 * @param element its number in the order of the document, 0-based; 0 for the document itself
 * @param attribute its name as it is written, or the empty string
 */
public record NodePlace(int element, String attribute) {}

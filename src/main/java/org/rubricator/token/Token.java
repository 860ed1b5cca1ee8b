package org.rubricator.token;

/**
 * A word of the reading text.
 *
 * @param start UTF-16 units in the text view
 * @param end exclusive
 */
public record Token(int start, int end) {}

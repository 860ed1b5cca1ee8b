package org.rubricator.token;

import org.rubricator.tei.TeiElement;

/**
 * An element of the text that holds words.
 *
 * @param from number of its first word
 * @param to one after the last
 */
public record Structure(TeiElement element, int from, int to) {}

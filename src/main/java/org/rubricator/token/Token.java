package org.rubricator.token;

import org.jspecify.annotations.Nullable;
import org.rubricator.tei.TeiElement;

/**
 * A word of the reading text.
 *
 * @param start UTF-16 units in the text view
 * @param end exclusive
 * @param encoded the {@code w} that the text itself has for it
 */
public record Token(int start, int end, @Nullable TeiElement encoded) {}

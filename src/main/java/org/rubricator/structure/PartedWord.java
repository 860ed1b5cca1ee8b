package org.rubricator.structure;

import org.rubricator.source.SourceSpan;

/**
 * A word with a hyphen at a line's end.
 *
 * @param lineEnd the white space between the hyphen and the rest of the word
 * @param form the word as it is read, of its parts at most 40 letters
 */
public record PartedWord(SourceSpan lineEnd, String form, HyphenRule rule) {}

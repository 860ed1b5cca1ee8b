package org.rubricator.corpus;

/**
 * An entry that a name may point to.
 *
 * @param pointer such as {@code person:vale}
 * @param element of a name that points to it, such as {@code persName}
 * @param names all forms
 */
public record ReviewCandidate(String pointer, String element, String names) {}

package org.rubricator.structure;

import org.rubricator.source.SourceSpan;

/**
 * A mark in the text that leads to a note.
 *
 * @param number of the note among those of the text, from 1
 */
public record NoteMark(SourceSpan span, int number) {}

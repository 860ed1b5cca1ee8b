package org.rubricator.index;

/**
 * What an index says of its corpus.
 *
 * @param title of the corpus
 * @param version of the corpus
 * @param date of that version
 * @param language by which words are sorted, a tag
 * @param tool the tool and its version
 */
public record IndexOptions(
    String title, String version, String date, String language, String tool) {}

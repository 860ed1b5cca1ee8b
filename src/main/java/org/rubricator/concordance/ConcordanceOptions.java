package org.rubricator.concordance;

/**
 * @param title of the corpus
 * @param version of the corpus, may be empty
 * @param date of the corpus, may be empty
 * @param language of the corpus, a tag
 * @param limit lines shown for a word
 * @param context characters shown on either side
 */
public record ConcordanceOptions(
    String title, String version, String date, String language, int limit, int context) {}

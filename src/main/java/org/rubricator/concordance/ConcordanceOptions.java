package org.rubricator.concordance;

import org.rubricator.index.StopWords;

/**
 * @param title of the corpus
 * @param version of the corpus, may be empty
 * @param date of the corpus, may be empty
 * @param language of the corpus, a tag
 * @param limit lines shown for a word
 * @param context characters shown on either side
 * @param stopWords words that have no lines
 * @param minimum occurrences from which on a word has lines
 */
public record ConcordanceOptions(
    String title,
    String version,
    String date,
    String language,
    int limit,
    int context,
    StopWords stopWords,
    int minimum) {

  /** True of a word that has lines; every word is in the list by frequency. */
  boolean givesLines(WordEntry word) {
    return word.count() >= minimum && !stopWords.contains(word.form());
  }
}

package org.rubricator.source;

import java.util.Optional;

/**
 * What {@code metadata.csv} says of a raw text. An empty cell is absent.
 *
 * @param id the STEM of the text
 * @param date the day that "yesterday" counts from: YYYY, YYYY-MM or YYYY-MM-DD
 * @param language a language tag (BCP 47)
 * @param source where the text comes from, in words or as an address
 */
public record TextMetadata(
    String id,
    Optional<String> title,
    Optional<String> author,
    Optional<String> date,
    Optional<String> language,
    Optional<String> source,
    Optional<String> licence) {

  /** A text that has no row. */
  public static TextMetadata unknown(String id) {
    return new TextMetadata(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

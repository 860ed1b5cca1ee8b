package org.rubricator.annotate.quotation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that name a speaker: a name, or a description such as "an old woman".
 *
 * @param block 0-based number of their block
 * @param start first UTF-16 unit
 * @param end one after the last
 * @param key the key of the name, as it was handed in; of a description that stands beside a name
 *     elsewhere in the text, the key of that name; empty where nobody is known by it
 * @param teller true for "I" outside of all quotations
 */
public record Speaker(int block, int start, int end, Optional<String> key, boolean teller) {

  /** One who is named or described. */
  public Speaker(int block, int start, int end, Optional<String> key) {
    this(block, start, end, key, false);
  }

  /** One who says "I" and is not known by name. */
  static Speaker teller(int block, Word pronoun) {
    return new Speaker(block, pronoun.start(), pronoun.end(), Optional.empty(), true);
  }

  static Speaker of(NameSpan name) {
    return new Speaker(name.block(), name.start(), name.end(), Optional.of(name.key()));
  }

  /** The words themselves. */
  public String words(List<String> blocks) {
    return blocks.get(block).substring(start, end);
  }

  /** True if both are known to be one, or have the same words. */
  boolean isSame(Speaker other, List<String> blocks) {
    if (teller || other.teller || key.isPresent() || other.key.isPresent()) {
      return teller == other.teller && key.equals(other.key);
    }
    List<String> one = nouns(blocks);
    List<String> two = other.nouns(blocks);
    return Collections.indexOfSubList(one, two) >= 0 || Collections.indexOfSubList(two, one) >= 0;
  }

  /** The words in small letters, without the article or what stands in its place. */
  private List<String> nouns(List<String> blocks) {
    List<String> words = List.of(words(blocks).toLowerCase(Locale.ROOT).split("\\s+"));
    return words.size() > 1 ? words.subList(1, words.size()) : words;
  }
}

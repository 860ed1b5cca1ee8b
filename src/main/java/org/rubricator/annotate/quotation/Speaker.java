package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;

/**
 * The words that name a speaker: a name, or a description such as "an old woman".
 *
 * @param block 0-based number of their block
 * @param start first UTF-16 unit
 * @param end one after the last
 * @param key the key of the name, as it was handed in; of a description that stands beside a name
 *     elsewhere in the text, the key of that name; empty where nobody is known by it
 */
public record Speaker(int block, int start, int end, Optional<String> key) {

  static Speaker of(NameSpan name) {
    return new Speaker(name.block(), name.start(), name.end(), Optional.of(name.key()));
  }

  /** The words themselves. */
  public String words(List<String> blocks) {
    return blocks.get(block).substring(start, end);
  }

  /** True if both are known to be one, or have the same words. */
  boolean isSame(Speaker other, List<String> blocks) {
    return key.isPresent() || other.key.isPresent()
        ? key.equals(other.key)
        : words(blocks).equalsIgnoreCase(other.words(blocks));
  }
}

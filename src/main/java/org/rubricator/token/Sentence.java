package org.rubricator.token;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.tei.TeiElement;

/**
 * A sentence that holds words.
 *
 * @param from number of its first word
 * @param to one after the last
 * @param encoded the {@code s} that the text itself has for it
 */
public record Sentence(int from, int to, @Nullable TeiElement encoded) {

  /** The element that the text has for it. */
  public Optional<TeiElement> element() {
    return Optional.ofNullable(encoded);
  }
}

package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.List;
import org.rubricator.edition.TextSummary;

/**
 * What a build gave.
 *
 * @param texts those in the products
 * @param leftOut STEMs of those that could not be taken
 * @param pages HTML pages in the products
 * @param steps build steps done, 0 where nothing had changed
 * @param converted TEI files made from raw texts
 * @param startPage the page to open
 */
public record BuildOutcome(
    List<TextSummary> texts,
    List<String> leftOut,
    int pages,
    int steps,
    List<String> converted,
    Path startPage) {

  public BuildOutcome {
    texts = List.copyOf(texts);
    leftOut = List.copyOf(leftOut);
    converted = List.copyOf(converted);
  }

  public boolean isUnchanged() {
    return steps == 0;
  }
}

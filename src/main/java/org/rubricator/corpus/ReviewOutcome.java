package org.rubricator.corpus;

import java.util.List;

/**
 * What became of decisions.
 *
 * @param made how many were carried out or had been before
 * @param changed files that were written, as messages name them
 * @param diffs to be printed
 */
public record ReviewOutcome(int made, List<String> changed, List<String> diffs) {

  public ReviewOutcome {
    changed = List.copyOf(changed);
    diffs = List.copyOf(diffs);
  }
}

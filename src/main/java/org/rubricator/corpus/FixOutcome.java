package org.rubricator.corpus;

import java.util.List;

/**
 * @param made each correction, with its file
 * @param changed files that were written
 * @param diffs of the files that would change, to be printed
 */
public record FixOutcome(List<String> made, List<String> changed, List<String> diffs) {

  public FixOutcome {
    made = List.copyOf(made);
    changed = List.copyOf(changed);
    diffs = List.copyOf(diffs);
  }
}

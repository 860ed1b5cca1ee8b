package org.rubricator.corpus;

import java.util.List;

/**
 * @param changed files that were written, as messages name them
 * @param unchanged files that stay as they are
 * @param diffs to be printed
 */
public record AnnotateOutcome(List<String> changed, List<String> unchanged, List<String> diffs) {

  public AnnotateOutcome {
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    diffs = List.copyOf(diffs);
  }
}

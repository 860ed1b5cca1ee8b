package org.rubricator.corpus;

import java.util.List;

/**
 * What became of a file that was to be corrected, or of many.
 *
 * @param made each correction, with its file
 * @param changed files that were written
 * @param diffs of the files that would change, to be printed
 * @param left what could be corrected if more files were named, a sentence each
 * @param isCutShort true where there may be more than was tried
 */
public record FixOutcome(
    List<String> made,
    List<String> changed,
    List<String> diffs,
    List<String> left,
    boolean isCutShort) {

  public FixOutcome {
    made = List.copyOf(made);
    changed = List.copyOf(changed);
    diffs = List.copyOf(diffs);
    left = List.copyOf(left);
  }
}

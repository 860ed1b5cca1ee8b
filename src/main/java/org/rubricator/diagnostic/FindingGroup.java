package org.rubricator.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one cause, over all files.
 *
 * @param members by place, at least one
 */
record FindingGroup(List<Diagnostic> members) {

  private static final Comparator<FindingGroup> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(FindingGroup::size).reversed();

  FindingGroup {
    members = List.copyOf(members);
  }

  /** The most frequent first, those of one size in the order of their first places. */
  static List<FindingGroup> of(List<Diagnostic> findings) {
    Map<Cause, List<Diagnostic>> causes = new LinkedHashMap<>();
    findings.forEach(f -> causes.computeIfAbsent(f.cause(), c -> new ArrayList<>()).add(f));
    return causes.values().stream()
        .map(FindingGroup::new)
        .sorted(MOST_FREQUENT_FIRST) // a stable sort
        .toList();
  }

  int size() {
    return members.size();
  }
}

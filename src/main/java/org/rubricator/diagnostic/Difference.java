package org.rubricator.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two runs tell apart, wherever lines have moved to in between.
 *
 * @param gone told by the first run only, in its order
 * @param fresh told by the second run only, in its order
 */
public record Difference(List<Diagnostic> gone, List<Diagnostic> fresh) {

  /** Of two mistakes of one {@link Identity} the later one counts as gone or as new. */
  public static Difference between(List<Diagnostic> before, List<Diagnostic> now) {
    return new Difference(without(before, now), without(now, before));
  }

  private static List<Diagnostic> without(List<Diagnostic> some, List<Diagnostic> others) {
    Map<Identity, Integer> left = new HashMap<>();
    others.forEach(other -> left.merge(Identity.of(other), 1, Integer::sum));
    List<Diagnostic> without = new ArrayList<>();
    for (Diagnostic each : some) {
      if (left.merge(Identity.of(each), -1, Integer::sum) < 0) {
        without.add(each);
      }
    }
    return List.copyOf(without);
  }

  public boolean isNone() {
    return gone.isEmpty() && fresh.isEmpty();
  }
}

package org.rubricator.annotate;

import java.util.TreeMap;

/** Stretches of a file that nest, and whether another nests with them. Offsets in the file. */
final class NestingSet {

  private final TreeMap<Integer, Integer> furthestEnd = new TreeMap<>();
  private final TreeMap<Integer, Integer> earliestStart = new TreeMap<>();

  /** True if no stretch begins inside of this one and ends outside, or the other way round. */
  boolean fits(int start, int end) {
    return furthestEnd.subMap(start, false, end, false).values().stream().allMatch(e -> e <= end)
        && earliestStart.subMap(start, false, end, false).values().stream()
            .allMatch(s -> s >= start);
  }

  void add(int start, int end) {
    furthestEnd.merge(start, end, Math::max);
    earliestStart.merge(end, start, Math::min);
  }
}

package org.rubricator.annotate.name;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Stretches of a text that are taken and do not overlap one another. */
final class TakenStretches {

  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  /** Takes a stretch; {@code end} is exclusive. */
  void add(int start, int end) {
    ends.put(start, end);
  }

  /** True if a stretch has a character in common with one that is taken. */
  boolean overlaps(int start, int end) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(end);
    return before != null && before.getValue() > start;
  }
}

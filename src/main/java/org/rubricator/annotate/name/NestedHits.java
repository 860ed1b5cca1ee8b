package org.rubricator.annotate.name;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Hits that do not overlap one another, asked whether another overlaps one of them. */
final class NestedHits {

  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  NestedHits(List<NameModel.Hit> hits) {
    hits.forEach(hit -> ends.put(hit.start(), hit.end()));
  }

  boolean overlaps(NameModel.Hit hit) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(hit.end());
    return before != null && before.getValue() > hit.start();
  }
}

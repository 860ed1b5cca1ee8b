package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Patterns that begin alike, sharing their beginnings. */
final class PatternTree {
  private final Map<Element, PatternTree> next = new LinkedHashMap<>();
  private final List<DatePattern> ends = new ArrayList<>();

  void add(DatePattern pattern) {
    PatternTree node = this;
    for (Element element : pattern.elements()) {
      node = node.next.computeIfAbsent(element, e -> new PatternTree());
    }
    node.ends.add(pattern);
  }

  /** Steps of the longest pattern. */
  int depth() {
    return next.values().stream().mapToInt(node -> node.depth() + 1).max().orElse(0);
  }

  Map<Element, PatternTree> next() {
    return next;
  }

  /** The patterns that are complete here. */
  List<DatePattern> ends() {
    return ends;
  }
}

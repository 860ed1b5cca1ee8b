package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Patterns that begin alike, sharing their beginnings. */
final class PatternTree {
  private final Map<Element, PatternTree> next = new LinkedHashMap<>();
  private final Map<String, List<Step>> byWord = new HashMap<>();
  private final List<Step> others = new ArrayList<>();
  private final List<DatePattern> ends = new ArrayList<>();

  void add(DatePattern pattern) {
    PatternTree node = this;
    for (Element element : pattern.elements()) {
      node = node.next.computeIfAbsent(element, e -> new PatternTree());
    }
    node.ends.add(pattern);
  }

  /** All patterns of the tree. */
  List<DatePattern> all() {
    List<DatePattern> all = new ArrayList<>(ends);
    next.values().forEach(node -> all.addAll(node.all()));
    return all;
  }

  /** Steps of the longest pattern. */
  int depth() {
    return next.values().stream().mapToInt(node -> node.depth() + 1).max().orElse(0);
  }

  /**
   * The steps that may fit a token here: others cannot, since they are other words.
   *
   * @param form of the token
   */
  List<Step> steps(String form) {
    return byWord.getOrDefault(form, others);
  }

  /** Sorts the steps by the words that they are; called once, when all patterns are in. */
  void index() {
    List<Step> all = new ArrayList<>();
    next.forEach((element, node) -> all.add(new Step(element, node)));
    all.stream().filter(step -> !step.isWord()).forEach(others::add);
    for (Step step : all) {
      String word = step.element.name();
      if (step.isWord() && !byWord.containsKey(word)) {
        byWord.put(word, all.stream().filter(s -> !s.isWord() || s.is(word)).toList());
      }
    }
    next.values().forEach(PatternTree::index);
  }

  /** A step and where it leads. */
  record Step(Element element, PatternTree next) {

    /** True for a word; an apostrophe has two forms. */
    private boolean isWord() {
      return element.kind() == Element.Kind.LITERAL && !element.name().equals("'");
    }

    private boolean is(String word) {
      return element.name().equals(word);
    }
  }

  /** The patterns that are complete here. */
  List<DatePattern> ends() {
    return ends;
  }
}

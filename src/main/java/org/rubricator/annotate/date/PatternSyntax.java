package org.rubricator.annotate.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells out the patterns of a table. Steps have single spaces between them; {@code [ a ]} may be
 * left out; {@code ( a | b )} is one or the other; both may hold each other.
 */
final class PatternSyntax {
  private final String[] steps;
  private int at;

  private PatternSyntax(String pattern) {
    this.steps = pattern.trim().split(" ");
  }

  /** Every way to read a pattern, as lists of steps without brackets. */
  static List<List<Element>> expand(String pattern) {
    PatternSyntax syntax = new PatternSyntax(pattern);
    List<List<Element>> all = syntax.alternatives();
    if (syntax.at < syntax.steps.length) {
      throw new IllegalArgumentException("unbalanced brackets in pattern: " + pattern);
    }
    return all;
  }

  private List<List<Element>> alternatives() {
    List<List<Element>> all = new ArrayList<>(sequence());
    while (is("|")) {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Element>> sequence() {
    List<List<Element>> all = List.of(List.of());
    while (at < steps.length && !is("|") && !is("]") && !is(")")) {
      all = product(all, item());
    }
    return all;
  }

  private List<List<Element>> item() {
    String step = steps[at++];
    if (!step.equals("[") && !step.equals("(")) {
      return List.of(List.of(Element.of(step)));
    }
    List<List<Element>> inner = new ArrayList<>(alternatives());
    at++;
    if (step.equals("[")) {
      inner.add(List.of());
    }
    return inner;
  }

  private boolean is(String step) {
    return at < steps.length && steps[at].equals(step);
  }

  private static List<List<Element>> product(
      List<List<Element>> firsts, List<List<Element>> seconds) {
    List<List<Element>> all = new ArrayList<>();
    for (List<Element> first : firsts) {
      for (List<Element> second : seconds) {
        List<Element> joined = new ArrayList<>(first);
        joined.addAll(second);
        all.add(joined);
      }
    }
    return all;
  }
}

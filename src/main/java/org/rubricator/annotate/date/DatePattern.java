package org.rubricator.annotate.date;

import java.util.List;

/**
 * A pattern of a date: the steps that must follow each other, and what they make.
 *
 * @param shape how the fields become a value
 * @param rule its name
 * @param elements the steps that take a token each
 * @param first index of the first step inside the span
 * @param last index of the last step inside the span
 */
record DatePattern(Shape shape, String rule, List<Element> elements, int first, int last) {

  /** Copies the steps. */
  DatePattern {
    elements = List.copyOf(elements);
  }

  /** Makes a pattern of steps that may hold the edges of its span. */
  static DatePattern of(Shape shape, String rule, List<Element> steps) {
    List<Element> tokens = steps.stream().filter(step -> !isEdge(step)).toList();
    int start = indexOfEdge(steps, 0);
    int end = indexOfEdge(steps, start + 1);
    int first = start < 0 ? 0 : start;
    int last = end < 0 ? tokens.size() - 1 : end - 2;
    return new DatePattern(shape, rule, tokens, first, last);
  }

  private static int indexOfEdge(List<Element> steps, int from) {
    for (int i = from; i < steps.size(); i++) {
      if (isEdge(steps.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEdge(Element step) {
    return step.kind() == Element.Kind.EDGE;
  }
}

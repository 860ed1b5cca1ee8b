package org.rubricator.annotate.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of a date: the steps that must follow each other, and what they make.
 *
 * @param shape how the fields become a value
 * @param rule its name
 * @param elements the steps that take a token each
 * @param constants fields that the pattern itself says
 * @param first index of the first step inside the span
 * @param last index of the last step inside the span
 */
record DatePattern(
    Shape shape,
    String rule,
    List<Element> elements,
    Map<String, Integer> constants,
    int first,
    int last) {

  /** Copies the steps. */
  DatePattern {
    elements = List.copyOf(elements);
    constants = Map.copyOf(constants);
  }

  /** Makes a pattern of steps that may hold the edges of its span. */
  static DatePattern of(Shape shape, String rule, List<Element> steps) {
    List<Element> placed = steps.stream().filter(s -> s.kind() != Element.Kind.SET).toList();
    List<Element> tokens = placed.stream().filter(Element::takesToken).toList();
    int start = indexOfEdge(placed, 0);
    int end = indexOfEdge(placed, start + 1);
    int first = start < 0 ? 0 : start;
    int last = end < 0 ? tokens.size() - 1 : end - 2;
    return new DatePattern(shape, rule, tokens, constants(steps), first, last);
  }

  private static Map<String, Integer> constants(List<Element> steps) {
    Map<String, Integer> constants = new HashMap<>();
    for (Element step : steps) {
      if (step.kind() == Element.Kind.SET) {
        int sign = step.name().indexOf('=');
        int value = Integer.parseInt(step.name().substring(sign + 1));
        constants.put(step.name().substring(0, sign), value);
      }
    }
    return constants;
  }

  private static int indexOfEdge(List<Element> steps, int from) {
    for (int i = from; i < steps.size(); i++) {
      if (steps.get(i).kind() == Element.Kind.EDGE) {
        return i;
      }
    }
    return -1;
  }
}

package org.rubricator.index.query;

import java.util.List;
import java.util.Map;

/** A part of a query, which stands for spans of words. */
sealed interface Node {

  /** One word. */
  record Word(Condition condition) implements Node {}

  /** Some words, whatever they are. */
  record Gap(int least, int most) implements Node {}

  /**
   * An element with all its words.
   *
   * @param attributes patterns of their values, by name
   */
  record Element(String name, Map<String, WordPattern> attributes) implements Node {
    public Element {
      attributes = Map.copyOf(attributes);
    }
  }

  /** The place where an element begins or ends; it has no words. */
  record Edge(Element element, boolean start) implements Node {}

  /** One after the other. */
  record Sequence(List<Node> parts) implements Node {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of them. */
  record Either(List<Node> parts) implements Node {
    public Either {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Some times in a row.
   *
   * @param most or {@link Times#UNBOUNDED}
   */
  record Repeat(Node part, int least, int most) implements Node {}

  /** Inside an element. */
  record Within(Node part, Element element) implements Node {}
}

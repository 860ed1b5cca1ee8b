package org.rubricator.index.query;

import java.util.List;

/** What a query asks of one word. */
sealed interface Condition {

  /** Any word. */
  record Always() implements Condition {}

  /**
   * An attribute of the word is of a pattern.
   *
   * @param attribute {@code word}, or one that the texts have
   */
  record Is(String attribute, WordPattern pattern) implements Condition {}

  /** Not so. */
  record Not(Condition condition) implements Condition {}

  /** All of them. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** One of them at least. */
  record OneOf(List<Condition> conditions) implements Condition {
    public OneOf {
      conditions = List.copyOf(conditions);
    }
  }
}

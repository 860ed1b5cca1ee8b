package org.rubricator.schema;

import java.util.List;
import java.util.Map;

/**
 * One pattern of a RELAX NG grammar.
 *
 * <p>Two patterns are the same only if they are one object: two patterns of equal content at two
 * places of the grammar are counted apart.
 */
final class Pattern {
  private final String kind;
  private final String name;
  private final String text;
  private final Map<String, String> parameters;
  private final List<Pattern> children;

  /**
   * A pattern.
   *
   * @param kind the local name of the RELAX NG element, as {@code zeroOrMore}
   * @param name the name, or the type of a {@code data}; empty if it has none
   * @param text the characters of a {@code value}; empty for other kinds
   * @param parameters the limits of a {@code data} by name
   * @param children the patterns inside
   */
  Pattern(
      String kind,
      String name,
      String text,
      Map<String, String> parameters,
      List<Pattern> children) {
    this.kind = kind;
    this.name = name;
    this.text = text;
    this.parameters = Map.copyOf(parameters);
    this.children = List.copyOf(children);
  }

  String kind() {
    return kind;
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  Map<String, String> parameters() {
    return parameters;
  }

  List<Pattern> children() {
    return children;
  }
}

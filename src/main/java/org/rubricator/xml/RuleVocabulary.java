package org.rubricator.xml;

import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.diagnostic.NearestName;

/**
 * Slips in the elements of a schema of rules themselves: a rule that is misspelt is never asked,
 * and nobody would know.
 */
final class RuleVocabulary {

  /** The elements of Schematron (ISO/IEC 19757-3:2020, 5.4 and 5.5; group and rules of 2025). */
  private static final Set<String> ELEMENTS =
      Set.of(
          "active",
          "assert",
          "diagnostic",
          "diagnostics",
          "dir",
          "emph",
          "extends",
          "group",
          "include",
          "let",
          "library",
          "name",
          "ns",
          "p",
          "param",
          "pattern",
          "phase",
          "properties",
          "property",
          "report",
          "rule",
          "rules",
          "schema",
          "span",
          "title",
          "value-of");

  /** What an element has to have. */
  private static final Map<String, String> NEEDED =
      Map.of("rule", "context", "assert", "test", "report", "test");

  /** Languages of queries that are XPath (ISO/IEC 19757-3, annexes C, H, J and later). */
  private static final Set<String> XPATH =
      Set.of(
          "", "xslt", "xslt1", "xslt2", "xslt3", "exslt", "xpath", "xpath2", "xpath3", "xpath31");

  /** Slips that are told of a schema. */
  private static final int MOST = 20;

  private final boolean lines;

  private RuleVocabulary(boolean lines) {
    this.lines = lines;
  }

  /**
   * What is wrong, in words, in the order of the schema.
   *
   * @param schema read with its lines
   * @param lines true if these are told
   */
  static List<String> slips(XdmNode schema, boolean lines) {
    RuleVocabulary vocabulary = new RuleVocabulary(lines);
    return schema
        .select(descendant().where(node -> node.getNodeName() != null))
        .asListOfNodes()
        .stream()
        .flatMap(vocabulary::slip)
        .limit(MOST)
        .toList();
  }

  private Stream<String> slip(XdmNode element) {
    String name = element.getNodeName().getLocalName();
    String namespace = element.getNodeName().getNamespaceUri().toString();
    Optional<String> slip = Optional.empty();
    if (namespace.isEmpty() && ELEMENTS.contains(name)) {
      slip = Optional.of(name + " has no namespace, and is not read as a rule");
    } else if (namespace.equals(SchematronRules.SCHEMATRON)) {
      slip = ELEMENTS.contains(name) ? lacking(element, name) : Optional.of(unknown(name));
    }
    return slip
        .map(words -> words + (lines ? " (line " + element.getLineNumber() + ")" : ""))
        .stream();
  }

  private static String unknown(String name) {
    return name
        + " is no element of Schematron"
        + NearestName.of(name, ELEMENTS).map(near -> ": did you mean " + near + "?").orElse("");
  }

  private static Optional<String> lacking(XdmNode element, String name) {
    String binding = String.valueOf(element.attribute("queryBinding")).toLowerCase(Locale.ROOT);
    if (name.equals("schema")
        && element.attribute("queryBinding") != null
        && !XPATH.contains(binding)) {
      return Optional.of(
          "the query binding " + binding + " is not known here; its rules are read as XPath");
    }
    return Optional.ofNullable(NEEDED.get(name))
        .filter(attribute -> element.attribute(attribute) == null)
        .filter(attribute -> !"true".equals(element.attribute("abstract")))
        .map(attribute -> name + " has no " + attribute);
  }
}

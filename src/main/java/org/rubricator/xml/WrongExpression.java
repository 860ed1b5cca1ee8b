package org.rubricator.xml;

import static net.sf.saxon.s9api.streams.Predicates.attributeEq;
import static net.sf.saxon.s9api.streams.Predicates.exists;
import static net.sf.saxon.s9api.streams.Steps.ancestorOrSelf;
import static net.sf.saxon.s9api.streams.Steps.attribute;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;

/** The first expression in a schema of rules that is no XPath. */
final class WrongExpression {

  /** The attributes of Schematron's elements that hold an expression (ISO/IEC 19757-3, 5). */
  private static final Map<String, Set<String>> EXPRESSIONS =
      Map.of(
          "rule", Set.of("context", "subject"),
          "assert", Set.of("test", "subject"),
          "report", Set.of("test", "subject"),
          "let", Set.of("value"),
          "value-of", Set.of("select"),
          "name", Set.of("path"));

  /** Codes of what is no XPath, or has a prefix that stands for nothing. */
  private static final Set<String> NO_XPATH = Set.of("XPST0003", "XPST0081", "XTSE0340");

  private static final int LONGEST = 80;

  private final XPathCompiler compiler = SaxonSetUp.xpath();
  private final boolean lines;

  private WrongExpression(XdmNode schema, boolean lines) {
    this.lines = lines;
    compiler.setLanguageVersion("3.1");
    compiler.setBackwardsCompatible(true);
    compiler.setAllowUndeclaredVariables(true);
    schema
        .select(descendant(SchematronRules.SCHEMATRON, "ns"))
        .forEach(ns -> compiler.declareNamespace(value(ns, "prefix"), value(ns, "uri")));
  }

  /**
   * Where it stands and what is wrong with it, in words; nothing where all are XPath, or to look
   * for it takes too long.
   *
   * @param schema read with its lines
   * @param lines true if these are told
   */
  static Optional<String> in(XdmNode schema, boolean lines) {
    try {
      return TimeLimit.run(
          XmlLimits.MAX_SCHEMA_SECONDS, "expressions of rules", () -> first(schema, lines));
    } catch (Exception e) { // the compiler has told that the schema cannot be used
      return Optional.empty();
    }
  }

  private static Optional<String> first(XdmNode schema, boolean lines) {
    WrongExpression wrong = new WrongExpression(schema, lines);
    return schema.select(descendant().where(WrongExpression::isUsed)).asListOfNodes().stream()
        .flatMap(wrong::of)
        .findFirst();
  }

  /** What stands in an abstract pattern is XPath only when its parameters are put in. */
  private static boolean isUsed(XdmNode element) {
    return element.getNodeName() != null
        && EXPRESSIONS.containsKey(element.getNodeName().getLocalName())
        && SchematronRules.SCHEMATRON.equals(element.getNodeName().getNamespaceUri().toString())
        && !exists(
                ancestorOrSelf(SchematronRules.SCHEMATRON, "pattern")
                    .where(attributeEq("abstract", "true")))
            .test(element);
  }

  private Stream<String> of(XdmNode element) {
    String name = element.getNodeName().getLocalName();
    return element.select(attribute()).asListOfNodes().stream()
        .filter(a -> EXPRESSIONS.getOrDefault(name, Set.of()).contains(local(a)))
        .flatMap(a -> fault(local(a), a.getStringValue()).stream())
        .map(why -> why + " (" + name + (lines ? ", line " + element.getLineNumber() : "") + ")");
  }

  private Optional<String> fault(String attribute, String expression) {
    try {
      if (attribute.equals("context")) {
        compiler.compilePattern(expression);
      } else {
        compiler.compile(expression);
      }
      return Optional.empty();
    } catch (SaxonApiException e) {
      return e.getErrorCode() != null && NO_XPATH.contains(e.getErrorCode().getLocalName())
          ? Optional.of(words(attribute, expression, String.valueOf(e.getMessage())))
          : Optional.empty();
    }
  }

  private static String words(String attribute, String expression, String why) {
    String shown =
        expression.length() > LONGEST ? expression.substring(0, LONGEST) + "\u2026" : expression;
    String told = why.replace("token \"<eof>\"", "end");
    return attribute + "=\"" + shown + "\": " + told;
  }

  private static String local(XdmNode node) {
    return node.getNodeName().getLocalName();
  }

  private static String value(XdmNode element, String attribute) {
    return String.valueOf(element.attribute(attribute));
  }
}

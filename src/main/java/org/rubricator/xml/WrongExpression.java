package org.rubricator.xml;

import static net.sf.saxon.s9api.streams.Predicates.attributeEq;
import static net.sf.saxon.s9api.streams.Predicates.exists;
import static net.sf.saxon.s9api.streams.Steps.ancestorOrSelf;
import static net.sf.saxon.s9api.streams.Steps.attribute;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XdmNode;

/**
 * An expression in a schema of rules that is no XPath, or names a variable or a function that the
 * schema has not.
 *
 * @param of the element that has it
 * @param told where it stands and what is wrong with it, in words
 */
record WrongExpression(XdmNode of, String told) {

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

  /** Those in which an unknown function is a fault only where it is asked for (XPath 1.0). */
  private static final Set<String> OLD_BINDINGS = Set.of("", "xslt", "xslt1");

  private static final String NO_FUNCTION = "XPST0017";

  private static final int LONGEST = 80;

  /** Elements that are left out as a whole where an expression in them is no XPath. */
  private static final Set<String> WHOLE = Set.of("assert", "report", "diagnostic", "pattern");

  /**
   * All that a schema has, in its order; nothing where all are XPath, or to look for them takes too
   * long.
   *
   * @param schema read with its lines
   * @param lines true if these are told
   */
  static List<WrongExpression> in(XdmNode schema, boolean lines) {
    try {
      return TimeLimit.run(
          XmlLimits.MAX_SCHEMA_SECONDS, "expressions of rules", () -> all(schema, lines));
    } catch (Exception e) { // the compiler has told that the schema cannot be used
      return List.of();
    }
  }

  private static List<WrongExpression> all(XdmNode schema, boolean lines) {
    XPathCompiler compiler = compiler(schema);
    NamesInScope names = new NamesInScope(schema);
    return schema.select(descendant().where(WrongExpression::isUsed)).asListOfNodes().stream()
        .flatMap(element -> of(element, compiler, names, lines))
        .toList();
  }

  private static XPathCompiler compiler(XdmNode schema) {
    XPathCompiler compiler = SaxonSetUp.xpath();
    compiler.setLanguageVersion("3.1");
    compiler.setBackwardsCompatible(OLD_BINDINGS.contains(binding(schema)));
    compiler.setAllowUndeclaredVariables(true);
    schema
        .select(descendant(SchematronRules.SCHEMATRON, "ns"))
        .forEach(ns -> compiler.declareNamespace(value(ns, "prefix"), value(ns, "uri")));
    return compiler;
  }

  /** The language of the schema's expressions, in small letters; empty where it names none. */
  private static String binding(XdmNode schema) {
    return schema
        .select(descendant(SchematronRules.SCHEMATRON, "schema"))
        .findFirst()
        .map(root -> root.attribute("queryBinding"))
        .map(binding -> binding.toLowerCase(Locale.ROOT))
        .orElse("");
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

  private static Stream<WrongExpression> of(
      XdmNode element, XPathCompiler compiler, NamesInScope names, boolean lines) {
    String name = element.getNodeName().getLocalName();
    String place = " (" + name + (lines ? ", line " + element.getLineNumber() : "") + ")";
    return element.select(attribute()).asListOfNodes().stream()
        .filter(a -> EXPRESSIONS.getOrDefault(name, Set.of()).contains(local(a)))
        .flatMap(
            a ->
                fault(compiler, names, element, a)
                    .map(why -> words(local(a), a.getStringValue(), why))
                    .stream())
        .map(why -> new WrongExpression(element, why + place));
  }

  /**
   * What cannot be used with it: the assertion or the diagnostic; else the pattern, since another
   * rule of it would be asked about what this one is for.
   */
  XdmNode unusable() {
    return of.select(ancestorOrSelf().where(e -> WHOLE.contains(local(e)))).findFirst().orElse(of);
  }

  private static Optional<String> fault(
      XPathCompiler compiler, NamesInScope names, XdmNode element, XdmNode attribute) {
    String expression = attribute.getStringValue();
    try {
      XPathExecutable compiled =
          local(attribute).equals("context")
              ? compiler.compilePattern(expression)
              : compiler.compile(expression);
      return names.unknownVariable(compiled, element).map(name -> "no variable $" + name);
    } catch (SaxonApiException e) {
      String code = e.getErrorCode() == null ? "" : e.getErrorCode().getLocalName();
      String why = String.valueOf(e.getMessage());
      return NO_FUNCTION.equals(code)
          ? names.unknownFunction(why).map(name -> "no function " + name)
          : Optional.of(why).filter(words -> NO_XPATH.contains(code));
    }
  }

  private static String words(String attribute, String expression, String why) {
    String shown =
        expression.length() > LONGEST ? expression.substring(0, LONGEST) + "\u2026" : expression;
    String told = why.replace("token \"<eof>\"", "end");
    return attribute + "=\"" + shown + "\": " + told;
  }

  private static String local(XdmNode node) {
    return node.getNodeName() == null ? "" : node.getNodeName().getLocalName();
  }

  private static String value(XdmNode element, String attribute) {
    return String.valueOf(element.attribute(attribute));
  }
}

package org.rubricator.xml;

import static net.sf.saxon.s9api.streams.Predicates.attributeEq;
import static net.sf.saxon.s9api.streams.Steps.ancestor;
import static net.sf.saxon.s9api.streams.Steps.ancestorOrSelf;
import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XdmNode;

/**
 * Which variables and functions the expressions of a schema of rules may name. Of a schema in parts
 * nothing is known, since parts may declare them.
 */
final class NamesInScope {

  private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";
  private static final String FUNCTIONS = "http://www.w3.org/2005/xpath-functions";

  /** What stands in these is asked for at other places. */
  private static final Set<String> ELSEWHERE =
      Set.of("diagnostics", "properties", "rules", "library");

  /** Functions that expressions have in a stylesheet only (XSLT 3.0, sections 14 to 20). */
  private static final Set<String> OF_STYLESHEETS =
      Set.of(
          "accumulator-after",
          "accumulator-before",
          "available-system-properties",
          "copy-of",
          "current",
          "current-group",
          "current-grouping-key",
          "current-merge-group",
          "current-merge-key",
          "current-output-uri",
          "document",
          "element-available",
          "function-available",
          "key",
          "regex-group",
          "snapshot",
          "stream-available",
          "system-property",
          "type-available",
          "unparsed-entity-public-id",
          "unparsed-entity-uri");

  /** What the compiler says of a function that is none. */
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?<values>\\w{1,10})-argument function named Q\\{(?<namespace>[^}]{0,500})\\}(?<name>[^(\\s]{1,200})\\(");

  private final boolean inParts;
  private final Set<String> functions;
  private final Set<String> everywhere;
  private final Set<String> all;

  NamesInScope(XdmNode schema) {
    this.inParts = schema.select(descendant().where(NamesInScope::isPart)).exists();
    this.functions =
        schema
            .select(descendant(XSLT, "function"))
            .map(f -> local(value(f)))
            .collect(Collectors.toSet());
    this.everywhere = new HashSet<>();
    schema
        .select(descendant(SchematronRules.SCHEMATRON, "phase"))
        .forEach(phase -> everywhere.addAll(lets(phase)));
    schema
        .select(
            descendant(SchematronRules.SCHEMATRON, "rule").where(attributeEq("abstract", "true")))
        .forEach(rule -> everywhere.addAll(lets(rule)));
    this.all =
        Stream.of("let", "param")
            .flatMap(n -> schema.select(descendant(SchematronRules.SCHEMATRON, n)))
            .map(let -> local(value(let)))
            .collect(Collectors.toSet());
  }

  /** True for a part that is read from elsewhere, or would be. */
  private static boolean isPart(XdmNode node) {
    if (node.getNodeName() == null) {
      return false;
    }
    String name = node.getNodeName().getLocalName();
    return isRuleElement(node)
        ? name.equals("include") || name.equals("extends") && node.attribute("href") != null
        : (name.equals("include") || name.equals("import"))
            && XSLT.equals(node.getNodeName().getNamespaceUri().toString());
  }

  private static boolean isRuleElement(XdmNode node) {
    return node.getNodeName() != null
        && SchematronRules.SCHEMATRON.equals(node.getNodeName().getNamespaceUri().toString());
  }

  /** The function that the compiler does not know, where nothing declares it either. */
  Optional<String> unknownFunction(String told) {
    Matcher function = FUNCTION.matcher(told);
    if (inParts || !function.find()) {
      return Optional.empty();
    }
    String name = function.group("name");
    boolean known =
        function.group("namespace").equals(FUNCTIONS)
            ? OF_STYLESHEETS.contains(name)
            : functions.contains(name);
    return known
        ? Optional.empty()
        : Optional.of(name + "() that takes so many values: " + function.group("values"));
  }

  /** The first variable of an expression that nothing around an element declares, or nothing. */
  Optional<String> unknownVariable(XPathExecutable compiled, XdmNode element) {
    if (inParts) {
      return Optional.empty();
    }
    Set<String> known = around(element);
    for (var each = compiled.iterateExternalVariables(); each.hasNext(); ) {
      String name = each.next().getLocalName();
      if (!known.contains(name) && !everywhere.contains(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Of what a rule takes in from elsewhere it is not known where it will stand. */
  private Set<String> around(XdmNode element) {
    boolean elsewhere =
        element
            .select(
                ancestorOrSelf()
                    .where(
                        e ->
                            isRuleElement(e)
                                && ("true".equals(e.attribute("abstract"))
                                    || ELSEWHERE.contains(e.getNodeName().getLocalName()))))
            .exists();
    return elsewhere
        ? all
        : Stream.concat(element.select(ancestor()), Stream.of(element))
            .flatMap(e -> lets(e).stream())
            .collect(Collectors.toSet());
  }

  private static Set<String> lets(XdmNode parent) {
    return parent
        .select(child(SchematronRules.SCHEMATRON, "let"))
        .map(let -> local(value(let)))
        .collect(Collectors.toSet());
  }

  private static String value(XdmNode declaration) {
    return String.valueOf(declaration.attribute("name")).strip();
  }

  private static String local(String name) {
    return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1);
  }
}

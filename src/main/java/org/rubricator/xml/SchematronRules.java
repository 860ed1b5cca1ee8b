package org.rubricator.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;

/** Schematron rules, compiled to XSLT once by SchXslt2, immutable and shared between threads. */
public final class SchematronRules {

  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final String TRANSPILER = "content/transpile.xsl";

  /**
   * A rule that a document breaks.
   *
   * @param id of the assertion, or the empty string
   * @param role such as {@code error} or {@code warning}, or the empty string
   * @param location XPath with expanded names and positions, such as {@code
   *     /Q{http://www.tei-c.org/ns/1.0}TEI[1]}
   */
  public record Failure(String id, String role, String location, String message) {}

  private final Stylesheet checks;

  private SchematronRules(Stylesheet checks) {
    this.checks = checks;
  }

  /** Rules that were transpiled before. */
  public static SchematronRules transpiled(String stylesheet, String name) {
    return new SchematronRules(stylesheets().compile(stylesheet, "builtin:/" + name));
  }

  /** Rules in Schematron, transpiled now. */
  public static SchematronRules compile(String schematron, String name) throws SchemaProblem {
    return transpiled(transpile(schematron, name), name);
  }

  /** The stylesheet that checks a schema's rules. */
  static String transpile(String schematron, String name) throws SchemaProblem {
    try {
      XdmNode schema = XmlTree.parse(schematron, "builtin:/" + name);
      Stylesheet transpiler = stylesheets().get(TRANSPILER);
      byte[] made = transpiler.run(schema, "", Map.of()).bytes();
      return new String(made, java.nio.charset.StandardCharsets.UTF_8);
    } catch (XmlProblem | StylesheetFault e) {
      throw new SchemaProblem(String.valueOf(e.getMessage()));
    }
  }

  private static Stylesheets stylesheets() {
    return new Stylesheets(ResourceFolder.builtIn());
  }

  /** The rules that a document breaks, in the order of the rules. */
  public List<Failure> check(XdmNode document) {
    List<Failure> failures = new ArrayList<>();
    XdmNode report = checks.tree(document, Map.of());
    XdmSequenceIterator<XdmNode> nodes = report.axisIterator(Axis.DESCENDANT);
    while (nodes.hasNext()) {
      XdmNode node = nodes.next();
      if (isFailure(node)) {
        failures.add(failure(node));
      }
    }
    return failures;
  }

  private static boolean isFailure(XdmNode node) {
    return node.getNodeKind() == XdmNodeKind.ELEMENT
        && SVRL.equals(node.getNodeName().getNamespace())
        && (node.getNodeName().getLocalName().equals("failed-assert")
            || node.getNodeName().getLocalName().equals("successful-report"));
  }

  private static Failure failure(XdmNode node) {
    return new Failure(
        attribute(node, "id"), attribute(node, "role"), attribute(node, "location"), text(node));
  }

  private static String attribute(XdmNode node, String name) {
    String value = node.getAttributeValue(new QName(name));
    return value == null ? "" : value;
  }

  private static String text(XdmNode node) {
    for (XdmItem child : node.children("text")) {
      return child.getStringValue().strip().replaceAll("\\s+", " ");
    }
    return "";
  }
}

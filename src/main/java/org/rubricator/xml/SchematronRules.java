package org.rubricator.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmSequenceIterator;

/** Schematron rules, compiled to XSLT once by SchXslt2, immutable and shared between threads. */
public final class SchematronRules {

  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final String SCHEMATRON_1_5 = "http://www.ascc.net/xml/schematron";
  private static final String BASE = "builtin:/schemas/rules";
  private static final String EMBEDDED = "xslt/embedded-rules.xsl";
  private static final String TRANSPILER = "content/transpile.xsl";

  /**
   * A rule that a document breaks.
   *
   * @param id of the assertion, else of its pattern, else the empty string
   * @param role such as {@code error} or {@code warning}, or the empty string
   * @param location XPath with expanded names and positions, such as {@code
   *     /Q{http://www.tei-c.org/ns/1.0}TEI[1]}
   */
  public record Failure(String id, String role, String location, String message) {}

  private static final Stylesheets OURS = new Stylesheets(ResourceFolder.builtIn());

  private final String name;
  private final Stylesheet checks;

  private SchematronRules(String name, Stylesheet checks) {
    this.name = name;
    this.checks = checks;
  }

  /** The name of the file that they stand in. */
  public String name() {
    return name;
  }

  /**
   * Rules that were transpiled before.
   *
   * @param name of the file that they stand in
   */
  public static SchematronRules transpiled(String stylesheet, String name) throws SchemaProblem {
    return inTime(
        () -> {
          Stylesheet checks = OURS.compile(stylesheet, BASE, XmlLimits.MAX_SCHEMA_SECONDS);
          return new SchematronRules(name, checks);
        });
  }

  /** Rules in Schematron, transpiled now. */
  public static SchematronRules compile(String schematron, String name) throws SchemaProblem {
    return transpiled(transpile(schematron), name);
  }

  /**
   * The rules that a RELAX NG grammar or an ODD carries, compiled now.
   *
   * @param text the grammar or the ODD; what is no XML carries none
   */
  public static Optional<SchematronRules> embedded(String text, String name) throws SchemaProblem {
    if (!text.contains(SCHEMATRON) && !text.contains(SCHEMATRON_1_5)) {
      return Optional.empty();
    }
    String schematron = inTime(() -> made(EMBEDDED, text));
    return schematron.contains("schema")
        ? Optional.of(compile(schematron, name))
        : Optional.empty();
  }

  /** The stylesheet that checks a schema's rules. */
  static String transpile(String schematron) throws SchemaProblem {
    return inTime(() -> made(TRANSPILER, schematron));
  }

  private static String made(String stylesheet, String schema) {
    XdmNode tree = XmlTree.parse(schema, BASE);
    Stylesheet step = OURS.get(stylesheet).within(XmlLimits.MAX_SCHEMA_SECONDS);
    return new String(step.run(tree, "", Map.of()).bytes(), StandardCharsets.UTF_8);
  }

  private static <T> T inTime(Supplier<T> work) throws SchemaProblem {
    try {
      return work.get();
    } catch (WorkStopped e) {
      throw new SchemaProblem("to read it is given up: " + e.reason());
    } catch (XmlProblem | StylesheetFault e) {
      throw new SchemaProblem(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The rules that a document breaks, in the order of the rules.
   *
   * @param seconds of the processor that it may take
   * @throws StylesheetFault if a rule cannot be worked out
   * @throws WorkStopped if it takes longer
   */
  public List<Failure> check(XdmNode document, int seconds) {
    List<Failure> failures = new ArrayList<>();
    String pattern = "";
    XdmNode report = checks.within(seconds).tree(document, Map.of());
    XdmSequenceIterator<XdmNode> nodes = report.axisIterator(Axis.DESCENDANT);
    while (nodes.hasNext()) {
      XdmNode node = nodes.next();
      if (is(node, "active-pattern")) {
        pattern = attribute(node, "id");
      } else if (is(node, "failed-assert") || is(node, "successful-report")) {
        failures.add(failure(node, pattern));
      }
    }
    return failures;
  }

  private static boolean is(XdmNode node, String name) {
    return node.getNodeKind() == XdmNodeKind.ELEMENT
        && SVRL.equals(node.getNodeName().getNamespace())
        && node.getNodeName().getLocalName().equals(name);
  }

  /** An assertion without an id has that of its pattern. */
  private static Failure failure(XdmNode node, String pattern) {
    String id = attribute(node, "id");
    return new Failure(
        id.isEmpty() ? pattern : id,
        attribute(node, "role"),
        attribute(node, "location"),
        text(node));
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

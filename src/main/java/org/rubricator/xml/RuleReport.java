package org.rubricator.xml;

import static net.sf.saxon.s9api.streams.Steps.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.rubricator.xml.SchematronRules.Failure;
import org.rubricator.xml.SchematronRules.Kind;

/** Reads what a run of rules reports (SVRL, ISO/IEC 19757-3, annex D). */
final class RuleReport {

  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final NodePlace DOCUMENT = new NodePlace(0, "");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "failed-assert", Kind.BROKEN, "successful-report", Kind.BROKEN, "error", Kind.NOT_WORKED);

  private RuleReport() {}

  /**
   * The failures in the order of the report.
   *
   * @param document that the rules were run on
   */
  static List<Failure> failures(XdmNode report, XdmNode document) {
    List<XdmNode> told = new ArrayList<>();
    report.axisIterator(Axis.DESCENDANT).forEachRemaining(n -> keep(n, told));
    Set<String> ids = told.stream().map(n -> attribute(n, "location")).collect(Collectors.toSet());
    Map<String, NodePlace> places = NodePlaces.of(document, ids);
    return told.stream().map(n -> failure(n, places)).toList();
  }

  private static void keep(XdmNode node, List<XdmNode> told) {
    if (node.getNodeKind() == XdmNodeKind.ELEMENT
        && SVRL.equals(node.getNodeName().getNamespace())
        && KINDS.containsKey(node.getNodeName().getLocalName())) {
      told.add(node);
    }
  }

  private static Failure failure(XdmNode node, Map<String, NodePlace> places) {
    String role = attribute(node, "role");
    return new Failure(
        KINDS.getOrDefault(node.getNodeName().getLocalName(), Kind.BROKEN),
        attribute(node, "id"),
        role.isEmpty() ? attribute(node, "severity") : role,
        places.getOrDefault(attribute(node, "location"), DOCUMENT),
        text(node));
  }

  private static String attribute(XdmNode node, String name) {
    String value = node.getAttributeValue(new QName(name));
    return value == null ? "" : value;
  }

  /** The words of the assertion with those of its diagnostics. */
  private static String text(XdmNode node) {
    String words =
        Stream.concat(node.select(child("text")), node.select(child("diagnostic-reference")))
            .map(part -> part.getStringValue().strip().replaceAll("\\s+", " "))
            .filter(part -> !part.isEmpty())
            .reduce("", RuleReport::joined);
    return words.isEmpty() ? node.getStringValue().strip() : words;
  }

  private static String joined(String before, String after) {
    boolean ended = before.isEmpty() || ".!?:;…。".indexOf(before.charAt(before.length() - 1)) >= 0;
    return (before + (ended ? " " : "; ") + after).strip();
  }
}

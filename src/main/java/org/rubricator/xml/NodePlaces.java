package org.rubricator.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Finds nodes of a tree by the ids that {@code generate-id()} gives them, in one pass. */
final class NodePlaces {

  /** An element that is open, with its number. */
  private record Open(XdmNode element, int number) {}

  private final Set<String> wanted;
  private final Map<String, NodePlace> found = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int elements;

  private NodePlaces(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** The places of those nodes that are in the tree, by id. */
  static Map<String, NodePlace> of(XdmNode tree, Set<String> ids) {
    NodePlaces places = new NodePlaces(ids);
    if (!ids.isEmpty()) {
      tree.axisIterator(Axis.DESCENDANT_OR_SELF).forEachRemaining(places::visit);
    }
    return places.found;
  }

  private void visit(XdmNode node) {
    while (!open.isEmpty() && !open.element().element().equals(node.getParent())) {
      open.pop();
    }
    if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
      open.push(new Open(node, elements++));
      node.axisIterator(Axis.ATTRIBUTE)
          .forEachRemaining(a -> keep(a, a.getUnderlyingNode().getDisplayName()));
    }
    keep(node, "");
  }

  /** Keeps a node that is wanted: by the element that it is, or that it stands in. */
  private void keep(XdmNode node, String attribute) {
    StringBuilder id = new StringBuilder();
    node.getUnderlyingNode().generateId(id);
    if (wanted.contains(id.toString())) {
      int element = open.isEmpty() ? 0 : open.element().number();
      found.put(id.toString(), new NodePlace(element, attribute));
    }
  }
}

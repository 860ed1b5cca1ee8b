package org.rubricator.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;

/** Finds nodes of a tree by the ids that {@code generate-id()} gives them, in one pass. */
final class NodePlaces {

  /** An element that is open, or the document, with its number and what was counted in it. */
  private static final class Open {
    private final XdmNode node;
    private final int number;
    private int remarks;

    Open(XdmNode node, int number) {
      this.node = node;
      this.number = number;
    }
  }

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
    while (!open.isEmpty() && !open.element().node.equals(node.getParent())) {
      open.pop();
    }
    switch (node.getNodeKind()) {
      case DOCUMENT -> open.push(new Open(node, -1));
      case ELEMENT -> open(node);
      case COMMENT, PROCESSING_INSTRUCTION -> keep(node, "", remark());
      default -> keep(node, "", 0);
    }
  }

  private void open(XdmNode element) {
    open.push(new Open(element, elements++));
    element
        .axisIterator(Axis.ATTRIBUTE)
        .forEachRemaining(a -> keep(a, a.getUnderlyingNode().getDisplayName(), 0));
    keep(element, "", 0);
  }

  private int remark() {
    return open.isEmpty() ? 0 : ++open.element().remarks;
  }

  /** Keeps a node that is wanted: by the element that it is, or that it stands in. */
  private void keep(XdmNode node, String attribute, int remark) {
    StringBuilder id = new StringBuilder();
    node.getUnderlyingNode().generateId(id);
    if (wanted.contains(id.toString())) {
      int around = open.isEmpty() ? 0 : open.element().number;
      int element = remark == 0 ? Math.max(0, around) : around;
      found.put(id.toString(), new NodePlace(element, attribute, remark));
    }
  }
}

package org.rubricator.validate;

import net.sf.saxon.s9api.XdmNode;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.Remade;
import org.rubricator.xml.XmlTree;

/** A TEI file in which no check found an error. */
public final class ValidTei {

  private final TeiDocument document;
  private final Remade<XdmNode> tree;

  ValidTei(TeiDocument document) {
    this.document = document;
    this.tree = new Remade<>(() -> XmlTree.parse(document.text(), document.label()));
  }

  public TeiDocument document() {
    return document;
  }

  /** The file as a tree for stylesheets. */
  public XdmNode tree() {
    return tree.get();
  }
}

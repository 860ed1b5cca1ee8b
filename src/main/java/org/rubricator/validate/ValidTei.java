package org.rubricator.validate;

import net.sf.saxon.s9api.XdmNode;
import org.rubricator.tei.TeiDocument;

/** A TEI file in which no check found an error. */
public final class ValidTei {

  private final TeiDocument document;
  private final XdmNode tree;

  ValidTei(TeiDocument document, XdmNode tree) {
    this.document = document;
    this.tree = tree;
  }

  public TeiDocument document() {
    return document;
  }

  /** The file as a tree for stylesheets. */
  public XdmNode tree() {
    return tree;
  }
}

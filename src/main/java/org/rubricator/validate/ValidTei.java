package org.rubricator.validate;

import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.XmlTree;

/** A TEI file in which no check found an error. */
public final class ValidTei {

  private final TeiDocument document;
  private @Nullable XdmNode tree;

  ValidTei(TeiDocument document) {
    this.document = document;
  }

  public TeiDocument document() {
    return document;
  }

  /** The file as a tree for stylesheets, made when it is first asked for. */
  public synchronized XdmNode tree() {
    XdmNode made = tree;
    if (made == null) {
      made = XmlTree.parse(document.text(), document.label());
      tree = made;
    }
    return made;
  }
}

package org.rubricator.validate;

import java.lang.ref.SoftReference;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.XmlTree;

/** A TEI file in which no check found an error. */
public final class ValidTei {

  private final TeiDocument document;
  private SoftReference<XdmNode> tree = new SoftReference<>(null);

  ValidTei(TeiDocument document) {
    this.document = document;
  }

  public TeiDocument document() {
    return document;
  }

  /** The file as a tree for stylesheets, kept as long as memory is not short, else made again. */
  public synchronized XdmNode tree() {
    XdmNode made = tree.get();
    if (made == null) {
      made = XmlTree.parse(document.text(), document.label());
      tree = new SoftReference<>(made);
    }
    return made;
  }
}

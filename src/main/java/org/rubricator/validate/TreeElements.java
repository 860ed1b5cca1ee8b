package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The elements of a file and of what it includes, numbered as in the tree made of them. */
final class TreeElements extends DefaultHandler {

  /**
   * An element and the file that it stands in.
   *
   * @param apart true where that file is checked for itself, too
   */
  record At(TeiDocument file, TeiElement element, boolean apart) {}

  private final TeiEvents events;
  private final List<At> elements = new ArrayList<>();

  private TreeElements(TeiEvents events) {
    this.events = events;
  }

  static List<At> of(TeiDocument document, Expansion includes) {
    TreeElements all = new TreeElements(new TeiEvents(document, includes));
    try {
      all.events.sendTo(all);
      return all.elements;
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    elements.add(new At(events.document(), events.element(), events.isApart()));
  }
}

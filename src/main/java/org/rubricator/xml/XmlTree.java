package org.rubricator.xml;

import java.net.URI;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.WhitespaceStrippingPolicy;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Documents as Saxon's trees. */
public final class XmlTree {

  private XmlTree() {}

  /** A tree that grows from the events of a document while another reads them. */
  public static final class Building {

    private final BuildingContentHandler handler;
    private final URI address;

    /**
     * Begins a tree.
     *
     * @param address of the document, for rules that ask for it; nothing is read by it
     */
    public Building(URI address) {
      this.handler = handler(address);
      this.address = address;
    }

    private static BuildingContentHandler handler(URI address) {
      DocumentBuilder builder = SaxonSetUp.shared().newDocumentBuilder();
      builder.setBaseURI(address);
      try {
        return builder.newBuildingContentHandler();
      } catch (SaxonApiException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The same events for another, which the tree is built from meanwhile. */
    public RelaxNgSchema.Events beside(RelaxNgSchema.Events document) {
      return other -> document.sendTo(new Tee(other, handler, address));
    }

    /** The tree, once all events have been sent. */
    public XdmNode tree() {
      try {
        return handler.getDocumentNode();
      } catch (SaxonApiException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The tree of what a document sends, which has an address as in {@link Building}. */
  public static XdmNode of(RelaxNgSchema.Events document, URI address) {
    Building building = new Building(address);
    try {
      building.beside(document).sendTo(new DefaultHandler2());
      return building.tree();
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param text the whole document
   * @param systemId its address, or a name for messages; nothing is read by it
   * @throws XmlProblem if it cannot be read
   */
  public static XdmNode parse(String text, String systemId) {
    return parse(text, systemId, false);
  }

  /** As {@link #parse}, with the lines of the elements. */
  static XdmNode withLines(String text, String systemId) {
    return parse(text, systemId, true);
  }

  private static XdmNode parse(String text, String systemId, boolean lines) {
    DocumentBuilder builder = SaxonSetUp.shared().newDocumentBuilder();
    builder.setLineNumbering(lines);
    builder.setWhitespaceStrippingPolicy(WhitespaceStrippingPolicy.NONE);
    builder.setDTDValidation(false);
    try {
      return builder.build(SecureXml.saxSource(text, systemId));
    } catch (SaxonApiException | RuntimeException e) {
      throw SecureXml.problem(e);
    }
  }
}

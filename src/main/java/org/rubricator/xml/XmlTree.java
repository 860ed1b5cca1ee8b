package org.rubricator.xml;

import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.WhitespaceStrippingPolicy;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.SAXException;

/** Documents as Saxon's trees. */
public final class XmlTree {

  private XmlTree() {}

  /** The tree of what a document sends. */
  public static XdmNode of(RelaxNgSchema.Events document) {
    try {
      BuildingContentHandler handler =
          SaxonSetUp.shared().newDocumentBuilder().newBuildingContentHandler();
      document.sendTo(handler);
      return handler.getDocumentNode();
    } catch (SaxonApiException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param text the whole document
   * @param systemId a name for messages; nothing is read by it
   * @throws XmlProblem if it cannot be read
   */
  public static XdmNode parse(String text, String systemId) {
    DocumentBuilder builder = SaxonSetUp.shared().newDocumentBuilder();
    builder.setWhitespaceStrippingPolicy(WhitespaceStrippingPolicy.NONE);
    builder.setDTDValidation(false);
    try {
      return builder.build(SecureXml.saxSource(text, systemId));
    } catch (SaxonApiException e) {
      throw SecureXml.problem(e);
    }
  }
}

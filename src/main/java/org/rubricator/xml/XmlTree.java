package org.rubricator.xml;

import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.WhitespaceStrippingPolicy;
import net.sf.saxon.s9api.XdmNode;

/** Documents as Saxon's trees. */
public final class XmlTree {

  private XmlTree() {}

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

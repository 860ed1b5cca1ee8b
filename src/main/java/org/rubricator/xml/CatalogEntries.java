package org.rubricator.xml;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** The entries of a catalogue without those that lead to other catalogues. */
final class CatalogEntries extends XMLFilterImpl {

  static final String NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

  /** OASIS XML Catalogs 1.1, 6.5: entries with the attribute {@code catalog}. */
  private static final Set<String> LEADING =
      Set.of("nextCatalog", "delegatePublic", "delegateSystem", "delegateURI");

  CatalogEntries() {
    super(SecureXml.xmlReader());
  }

  private static boolean leads(String uri, String name) {
    return uri.equals(NAMESPACE) && LEADING.contains(name);
  }

  @Override
  public void startElement(String uri, String name, String written, Attributes attributes)
      throws SAXException {
    if (!leads(uri, name)) {
      super.startElement(uri, name, written, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String written) throws SAXException {
    if (!leads(uri, name)) {
      super.endElement(uri, name, written);
    }
  }
}

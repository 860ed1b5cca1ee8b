package org.rubricator.xml;

import java.net.URI;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.LexicalHandler;

/**
 * Sends the events of one document to two handlers, comments to those that want them. The second is
 * told whole addresses of what is included.
 */
final class Tee extends DefaultHandler2 {

  private final ContentHandler first;
  private final ContentHandler second;
  private final URI address;

  /**
   * @param address of the document
   */
  Tee(ContentHandler first, ContentHandler second, URI address) {
    this.first = first;
    this.second = second;
    this.address = address;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    first.setDocumentLocator(locator);
    second.setDocumentLocator(new WholeAddresses(locator, address));
  }

  @Override
  public void startDocument() throws SAXException {
    first.startDocument();
    second.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    first.endDocument();
    second.endDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    first.startPrefixMapping(prefix, uri);
    second.startPrefixMapping(prefix, uri);
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    first.endPrefixMapping(prefix);
    second.endPrefixMapping(prefix);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    first.startElement(uri, name, qualified, attributes);
    second.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    first.endElement(uri, name, qualified);
    second.endElement(uri, name, qualified);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    first.characters(text, start, length);
    second.characters(text, start, length);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    first.processingInstruction(target, data);
    second.processingInstruction(target, data);
  }

  @Override
  public void comment(char[] text, int start, int length) throws SAXException {
    comment(first, text, start, length);
    comment(second, text, start, length);
  }

  private static void comment(ContentHandler handler, char[] text, int start, int length)
      throws SAXException {
    if (handler instanceof LexicalHandler listener) {
      listener.comment(text, start, length);
    }
  }
}

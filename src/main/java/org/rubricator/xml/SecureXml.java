package org.rubricator.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.sax.WstxSAXParserFactory;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.sax.SAXSource;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Parsers that read the document they are given and nothing else: no external subset, no external
 * entity, all within the {@link XmlLimits}.
 */
public final class SecureXml {

  /** Characters of one piece of text in an entity, which may be very long. */
  private static final int PIECE = 4096;

  private static final WstxInputFactory POSITIONS = factory(false, Integer.MAX_VALUE / 2);
  private static final WstxInputFactory EXPANDING = factory(true, Integer.MAX_VALUE / 2);
  private static final WstxInputFactory IN_PIECES = factory(true, PIECE);

  /** Woodstox: "Maximum Element Depth limit (512) Exceeded". */
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)(maximum [^\\n(]{1,60}limit \\([^)]{1,20}\\)|[^\\n]{1,80}limit[^\\n]{0,40}exceeded)");

  /** Woodstox: "Encountered a reference to external entity", "Undeclared general entity". */
  private static final Pattern REFUSED =
      Pattern.compile("(?i)external (?:parsed )?entit|undeclared general entity");

  private SecureXml() {}

  private static WstxInputFactory factory(boolean expand, int textAtOnce) {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, expand);
    factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, textAtOnce);
    factory.setProperty(WstxInputProperties.P_NORMALIZE_LFS, true);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing());
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, nothing());
    limit(factory);
    return factory;
  }

  private static void limit(WstxInputFactory factory) {
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, XmlLimits.MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, XmlLimits.MAX_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, XmlLimits.MAX_ATTRIBUTE_LENGTH);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, XmlLimits.MAX_ENTITIES);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, XmlLimits.MAX_ENTITY_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, XmlLimits.MAX_BYTES);
  }

  /** Whatever is asked for from outside is an empty document. */
  private static javax.xml.stream.XMLResolver nothing() {
    return (publicId, systemId, base, namespace) ->
        (InputStream) new ByteArrayInputStream(new byte[0]);
  }

  /**
   * A reader with true character offsets, that reports entity references and CDATA as they stand.
   *
   * @param text the whole document, decoded
   * @throws XmlProblem if it cannot be read; so do the reader's events, by {@link #problem}
   */
  public static XMLStreamReader2 reader(String text) {
    return reader(POSITIONS, text);
  }

  /** A reader that expands internal entities, and gives long text in pieces. */
  public static XMLStreamReader2 entityReader(String text) {
    return reader(IN_PIECES, text);
  }

  private static XMLStreamReader2 reader(WstxInputFactory factory, String text) {
    try {
      return (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(text));
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** A reader that expands internal entities, over the bytes of a file. */
  public static XMLStreamReader2 expandingReader(InputStream bytes) {
    try {
      return (XMLStreamReader2) EXPANDING.createXMLStreamReader(bytes);
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** A source for Saxon and Jing. */
  static SAXSource saxSource(String text, String systemId) {
    InputSource input = new InputSource(new StringReader(text));
    input.setSystemId(systemId);
    return new SAXSource(xmlReader(), input);
  }

  static XMLReader xmlReader() {
    try {
      XMLReader reader = new WstxSAXParserFactory(EXPANDING).newSAXParser().getXMLReader();
      reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return reader;
    } catch (SAXException e) {
      throw new IllegalStateException("the SAX parser could not be set up", e);
    }
  }

  /**
   * Reads a document in the time that it may take: entities of a document type can make a short one
   * long.
   *
   * @param text the document
   * @throws WorkStopped if it takes longer
   */
  public static <T> T inTime(String text, Callable<T> reading) throws Exception {
    return text.contains("<!DOCTYPE")
        ? TimeLimit.run(XmlLimits.secondsFor(text.length()), "reading the file", reading)
        : reading.call();
  }

  /** What a parser threw, in our words. */
  public static XmlProblem problem(Exception e) {
    if (e instanceof XmlProblem known) {
      return known;
    }
    if (e instanceof LimitPassed limit) {
      return new XmlProblem(XmlProblem.Kind.LIMIT_PASSED, limit.limit(), 0, 0);
    }
    Throwable root = parserError(e);
    String message = firstLine(String.valueOf(root.getMessage()));
    Location at = root instanceof XMLStreamException x ? x.getLocation() : null;
    int line = at == null ? lineOf(root) : at.getLineNumber();
    int column = at == null ? 0 : at.getColumnNumber();
    return new XmlProblem(kind(message), ParserWords.of(message), line, column);
  }

  /** What the parser itself threw, inside what others made of it. */
  private static Throwable parserError(Throwable thrown) {
    Throwable found = thrown;
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof XMLStreamException || t instanceof SAXParseException) {
        found = t;
      }
    }
    return found;
  }

  private static int lineOf(Throwable thrown) {
    return thrown instanceof SAXParseException x ? Math.max(0, x.getLineNumber()) : 0;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static XmlProblem.Kind kind(String message) {
    if (LIMIT.matcher(message).find()) {
      return XmlProblem.Kind.LIMIT_PASSED;
    }
    return REFUSED.matcher(message).find()
        ? XmlProblem.Kind.REFUSED_REFERENCE
        : XmlProblem.Kind.NOT_WELL_FORMED;
  }
}

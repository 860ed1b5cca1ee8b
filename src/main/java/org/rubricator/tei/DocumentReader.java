package org.rubricator.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.rubricator.xml.SecureXml;
import org.rubricator.xml.XmlLimits;
import org.rubricator.xml.XmlProblem;

/** Reads the tree of a file with true positions. */
final class DocumentReader {

  private final XMLStreamReader2 reader;
  private final List<TeiInstruction> prolog = new ArrayList<>();
  private final NavigableMap<Integer, Integer> cdata = new TreeMap<>();
  private final Deque<Map<String, Integer>> siblings = new ArrayDeque<>();
  private final Set<String> namespaces = new HashSet<>();
  private int count;
  private long expanded;
  private @Nullable TeiElement root;
  private @Nullable TeiElement open;

  private DocumentReader(String text) {
    this.reader = SecureXml.reader(text);
  }

  /**
   * The root and the instructions before it.
   *
   * @param cdata where CDATA sections start and end
   */
  record Tree(TeiElement root, List<TeiInstruction> prolog, NavigableMap<Integer, Integer> cdata) {}

  /**
   * @throws XmlProblem if the text is not well-formed or passes a limit
   */
  static Tree read(String text) {
    DocumentReader documentReader = new DocumentReader(text);
    try {
      return SecureXml.inTime(text, documentReader::read);
    } catch (Exception e) {
      throw SecureXml.problem(e);
    }
  }

  private Tree read() throws XMLStreamException {
    while (reader.hasNext()) {
      event(reader.next());
    }
    if (root == null) {
      throw new IllegalStateException("a well-formed document has a root");
    }
    return new Tree(root, List.copyOf(prolog), cdata);
  }

  private void event(int type) throws XMLStreamException {
    switch (type) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
          characters(TeiCharacters.Kind.TEXT, "");
      case XMLStreamConstants.CDATA -> characters(TeiCharacters.Kind.CDATA, "");
      case XMLStreamConstants.ENTITY_REFERENCE -> characters(TeiCharacters.Kind.ENTITY, entity());
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
      default -> {}
    }
  }

  private int from() throws XMLStreamException {
    return (int) reader.getLocationInfo().getStartingCharOffset();
  }

  private int to() throws XMLStreamException {
    return (int) reader.getLocationInfo().getEndingCharOffset();
  }

  private void start() throws XMLStreamException {
    TeiElement element =
        new TeiElement(
            count++,
            open,
            empty(reader.getNamespaceURI()),
            empty(reader.getPrefix()),
            reader.getLocalName(),
            attributes(),
            namespaces(),
            from(),
            to());
    if (open == null) {
      root = element;
    } else {
      open.add(element);
      element.setNumber(siblings.element().merge(element.name(), 1, Integer::sum));
    }
    siblings.push(new HashMap<>(4));
    open = element;
  }

  private List<TeiAttribute> attributes() {
    List<TeiAttribute> attributes = new ArrayList<>(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(
          new TeiAttribute(
              empty(reader.getAttributeNamespace(i)),
              empty(reader.getAttributePrefix(i)),
              reader.getAttributeLocalName(i),
              reader.getAttributeValue(i)));
    }
    return attributes;
  }

  private List<String> namespaces() {
    List<String> declared = new ArrayList<>();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String prefix = empty(reader.getNamespacePrefix(i));
      String uri = empty(reader.getNamespaceURI(i));
      declared.add(prefix);
      declared.add(uri);
      namespaces.add(prefix + " " + uri);
    }
    if (namespaces.size() > XmlLimits.MAX_NAMESPACES) {
      String limit = "namespaces declared: " + XmlLimits.MAX_NAMESPACES;
      throw problem(XmlProblem.Kind.LIMIT_PASSED, limit);
    }
    return declared;
  }

  private static String empty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private void end() throws XMLStreamException {
    TeiElement element = open;
    if (element != null) {
      boolean hasTag = to() > element.openEnd();
      element.close(hasTag ? from() : element.openEnd(), hasTag ? to() : element.openEnd());
      siblings.pop();
      open = element.parent().orElse(null);
    }
  }

  private void characters(TeiCharacters.Kind kind, String value) throws XMLStreamException {
    if (kind == TeiCharacters.Kind.CDATA) {
      cdata.put(from(), to());
    }
    if (open != null) {
      open.add(new TeiCharacters(kind, from(), to(), value));
    }
  }

  /** What a reference stands for: characters that the file itself declares. */
  private String entity() throws XMLStreamException {
    String value = reader.getText();
    String name = reader.getLocalName();
    if (value == null || value.isEmpty()) {
      String why =
          "the entity &" + name + "; is not declared in the file; write the character itself";
      throw problem(XmlProblem.Kind.REFUSED_REFERENCE, why);
    }
    if (value.indexOf('<') >= 0 || value.indexOf('&') >= 0) {
      throw problem(XmlProblem.Kind.LIMIT_PASSED, "markup inside the entity &" + name + ";");
    }
    expanded += value.length();
    if (expanded > XmlLimits.MAX_EXPANSION) {
      String limit = "characters that entities stand for: " + XmlLimits.MAX_EXPANSION;
      throw problem(XmlProblem.Kind.LIMIT_PASSED, limit);
    }
    return value;
  }

  private XmlProblem problem(XmlProblem.Kind kind, String why) {
    return new XmlProblem(
        kind, why, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
  }

  private void instruction() throws XMLStreamException {
    TeiInstruction made =
        new TeiInstruction(reader.getPITarget(), empty(reader.getPIData()), from(), to());
    if (open != null) {
      open.add(made);
    } else if (root == null) {
      prolog.add(made);
    }
  }
}

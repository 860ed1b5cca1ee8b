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
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.rubricator.source.LineMap;
import org.rubricator.xml.SecureXml;
import org.rubricator.xml.XmlLimits;
import org.rubricator.xml.XmlProblem;

/** Reads the tree of a file with true positions. */
final class DocumentReader {

  private XMLStreamReader2 reader;
  private final List<TeiInstruction> prolog = new ArrayList<>();
  private final NavigableMap<Integer, Integer> cdata = new TreeMap<>();
  private final Deque<Map<String, Integer>> siblings = new ArrayDeque<>();
  private final Set<String> namespaces = new HashSet<>();
  private final EntityTable entities = new EntityTable();
  private @Nullable Reference reference;
  private boolean readOnly;
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
   * @param readOnly true where elements stand in no tags of the file: an entity gives them
   */
  record Tree(
      TeiElement root,
      List<TeiInstruction> prolog,
      NavigableMap<Integer, Integer> cdata,
      boolean readOnly) {}

  /** Where a reference stands to an entity that is being read: what it gives has no other place. */
  private record Reference(int start, int end) {}

  /**
   * @throws XmlProblem if the text is not well-formed or passes a limit
   */
  static Tree read(String text) {
    DocumentReader documentReader = new DocumentReader(text);
    try {
      return SecureXml.inTime(text, documentReader::read);
    } catch (Exception e) {
      Location at = documentReader.reader.getLocationInfo().getCurrentLocation();
      XmlProblem problem = SecureXml.problem(e).orAt(at.getLineNumber(), at.getColumnNumber());
      throw documentReader.withTheUnclosed(problem, text);
    }
  }

  /** An element that is not closed is told where its end is missed, which may be far behind it. */
  private XmlProblem withTheUnclosed(XmlProblem problem, String text) {
    TeiElement unclosed = open;
    if (unclosed == null || reference != null || !problem.isOfUnclosed()) {
      return problem;
    }
    int line = new LineMap("", text).place(unclosed.start(), unclosed.start()).line();
    return line == problem.line()
        ? problem
        : problem.with(
            "; the " + unclosed.name() + " that begins in line " + line + " is not closed");
  }

  private Tree read() throws XMLStreamException {
    while (reader.hasNext()) {
      event(reader.next());
    }
    if (root == null) {
      throw new IllegalStateException("a well-formed document has a root");
    }
    return new Tree(root, List.copyOf(prolog), cdata, readOnly);
  }

  private void event(int type) throws XMLStreamException {
    switch (type) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
          characters(TeiCharacters.Kind.TEXT, "");
      case XMLStreamConstants.CDATA -> characters(TeiCharacters.Kind.CDATA, "");
      case XMLStreamConstants.ENTITY_REFERENCE -> entity();
      case XMLStreamConstants.DTD -> entities.declare(reader);
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
      default -> {}
    }
  }

  private int from() throws XMLStreamException {
    return reference == null
        ? (int) reader.getLocationInfo().getStartingCharOffset()
        : reference.start();
  }

  private int to() throws XMLStreamException {
    return reference == null
        ? (int) reader.getLocationInfo().getEndingCharOffset()
        : reference.end();
  }

  private void start() throws XMLStreamException {
    if (siblings.size() == XmlLimits.MAX_DEPTH) {
      String limit = "elements inside each other: " + XmlLimits.MAX_DEPTH;
      throw problem(XmlProblem.Kind.LIMIT_PASSED, limit); // some of them in an entity
    }
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
    if (reader.getNamespaceCount() == 0) {
      return List.of();
    }
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

  /** What a reference stands for: characters or elements that the file itself declares. */
  private void entity() throws XMLStreamException {
    String name = reader.getLocalName();
    String value = entities.value(reader, name).orElseThrow(() -> refused(name));
    if (value.indexOf('<') >= 0 || value.indexOf('&') >= 0) {
      content(name);
    } else {
      expanded(value.length());
      characters(TeiCharacters.Kind.ENTITY, value);
    }
  }

  private XmlProblem refused(String name) {
    return problem(XmlProblem.Kind.REFUSED_REFERENCE, entities.whyNot(name));
  }

  /** Elements and other entities in an entity: it is read as a document of its own. */
  private void content(String name) throws XMLStreamException {
    XMLStreamReader2 file = reader;
    Location here = file.getLocation();
    reference = new Reference(from(), to());
    readOnly = true;
    try {
      reader = entities.content(name, inScope());
      contentEvents();
    } catch (XMLStreamException e) {
      throw SecureXml.problem(e).inEntity(name, here.getLineNumber(), here.getColumnNumber());
    } finally {
      reference = null;
      reader = file;
    }
  }

  /** The events inside the root of such a document. */
  private void contentEvents() throws XMLStreamException {
    int type = reader.next();
    while (type != XMLStreamConstants.START_ELEMENT) {
      type = reader.next();
    }
    int outer = reader.getDepth();
    type = reader.next();
    while (type != XMLStreamConstants.END_ELEMENT || reader.getDepth() > outer) {
      contentEvent(type);
      type = reader.next();
    }
  }

  private void contentEvent(int type) throws XMLStreamException {
    switch (type) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
        expanded(reader.getTextLength());
        characters(TeiCharacters.Kind.ENTITY, reader.getText());
      }
      default -> {
        expanded(1);
        event(type);
      }
    }
  }

  private void expanded(int characters) {
    expanded += characters;
    if (expanded > XmlLimits.MAX_EXPANSION) {
      String limit = "characters that entities stand for: " + XmlLimits.MAX_EXPANSION;
      throw problem(XmlProblem.Kind.LIMIT_PASSED, limit);
    }
  }

  /** The namespaces that are declared where the reader is, by prefix. */
  private Map<String, String> inScope() {
    Map<String, String> inScope = new TreeMap<>();
    for (TeiElement e = open; e != null; e = e.parent().orElse(null)) {
      for (int i = 0; i < e.namespaces().size(); i += 2) {
        inScope.putIfAbsent(e.namespaces().get(i), e.namespaces().get(i + 1));
      }
    }
    return inScope;
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

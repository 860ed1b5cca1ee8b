package org.rubricator.validate;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.CharacterBuffer;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiCharacters;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TeiInstruction;
import org.rubricator.tei.TeiNode;
import org.rubricator.xml.RelaxNgSchema;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Sends a file through a grammar, and knows at each moment which element it is at. The locator
 * tells the address of a file that is included, from the one that is checked.
 */
final class TeiEvents implements RelaxNgSchema.Events {

  private static final AttributesImpl NONE = new AttributesImpl();

  private final TeiDocument root;
  private final Expansion includes;
  private TeiDocument document;
  private TeiElement element;
  private boolean atEnd;
  private boolean apart;
  private TeiElement wordsIn;
  private TeiDocument wordsFile;
  private @Nullable TeiNode words;
  private final CharacterBuffer text = new CharacterBuffer();
  private final Map<TeiElement, Include> includeOf = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final LocatorImpl locator = new LocatorImpl();
  private final List<At> starts = new ArrayList<>();
  private final Set<TeiElement> lacking = Collections.newSetFromMap(new IdentityHashMap<>());

  /** An element, and the file in which it stands. */
  record At(TeiDocument in, TeiElement element) {}

  /** An include, and the file in which it stands. */
  private record Include(TeiDocument in, TeiElement element) {}

  /** An element that is open, and the names of what stands in it so far. */
  private static final class Open {
    private final TeiElement element;
    private Set<String> children = Set.of();

    Open(TeiElement element) {
      this.element = element;
    }

    /** Most elements have none, or many of one name. */
    void add(String child) {
      if (children.isEmpty()) {
        children = new LinkedHashSet<>(4);
      }
      children.add(child);
    }
  }

  /**
   * @param includes what the file stands for beside its own elements
   */
  TeiEvents(TeiDocument root, Expansion includes) {
    this.root = root;
    this.includes = includes;
    this.document = root;
    this.element = root.root();
    this.wordsIn = root.root();
    this.wordsFile = root;
  }

  /** The file in which the grammar is now. */
  TeiDocument document() {
    return document;
  }

  /** True inside a file that is checked for itself, too. */
  boolean isApart() {
    return apart;
  }

  /**
   * The element with attributes whose start tag was sent with a number in place of a line; none for
   * one in a file that is checked for itself.
   */
  Optional<At> start(int number) {
    return number > 0 && number <= starts.size()
        ? Optional.of(starts.get(number - 1))
        : Optional.empty();
  }

  /** The element at which the grammar is now. */
  TeiElement element() {
    return element;
  }

  /** The place of the include for which an element stands, at the start of what is included. */
  Optional<Place> include() {
    return atEnd
        ? Optional.empty()
        : Optional.ofNullable(includeOf.get(element)).map(i -> i.in().place(i.element()));
  }

  /** The element that the one at which the grammar is stands in, includes followed. */
  Optional<TeiElement> parent() {
    return around().map(o -> o.element);
  }

  /** The names of what stands before the element there, each once. */
  List<String> before() {
    return around().map(o -> List.copyOf(o.children)).orElse(List.of());
  }

  /** At an end tag, and at words, the element itself is open. */
  private Optional<Open> around() {
    return open.stream().filter(o -> o.element != element).findFirst();
  }

  /** True at the element's end tag. */
  boolean isAtEnd() {
    return atEnd;
  }

  /** The element whose words were sent last: a grammar may judge them only at the next tag. */
  TeiElement wordsIn() {
    return wordsIn;
  }

  /** The file that the words sent last stand in. */
  TeiDocument wordsFile() {
    return wordsFile;
  }

  /** The words sent last, white space aside, or the include that stands for them. */
  Optional<TeiNode> words() {
    return Optional.ofNullable(words);
  }

  /** True for an element with an include that could not be followed: it may seem incomplete. */
  boolean lacksAnInclude(TeiElement parent) {
    return lacking.contains(parent);
  }

  @Override
  public void sendTo(ContentHandler handler) throws SAXException {
    handler.setDocumentLocator(locator);
    handler.startDocument();
    int at = 0;
    for (TeiInstruction instruction : root.prolog()) {
      CommentGap.send(root.text(), at, instruction.start(), handler);
      handler.processingInstruction(instruction.target(), instruction.data());
      at = instruction.end();
    }
    CommentGap.send(root.text(), at, root.root().start(), handler);
    send(root, root.root(), handler);
    CommentGap.sendAll(root.text(), root.root().end(), handler);
    handler.endDocument();
  }

  private void send(TeiDocument in, TeiElement e, ContentHandler handler) throws SAXException {
    if (Tei.isInclude(e)) {
      include(in, e, handler);
    } else if (IncludeNames.isOfXInclude(e)) {
      e.parent().ifPresent(lacking::add); // it is told by its name
    } else {
      own(in, e, handler);
    }
  }

  /** An include stands for a file; one that was told of, since it cannot, is passed over. */
  private void include(TeiDocument in, TeiElement include, ContentHandler handler)
      throws SAXException {
    Optional<Expansion.Included> found = includes.of(in, include);
    if (found.isPresent()) {
      Expansion.Included included = found.get();
      includeOf.put(included.element(), new Include(in, include));
      boolean before = apart;
      String address = locator.getSystemId();
      apart |= included.apart();
      locator.setSystemId(addressOf(include, address));
      send(included.document(), included.element(), handler);
      locator.setSystemId(address);
      apart = before;
    } else if (includes.words(include).isPresent()) {
      words(in, include, includes.words(include).get(), handler);
    } else if (includes.areFollowedIn(in)) {
      lacking(in, include, handler);
    } else {
      own(in, include, handler);
    }
  }

  /** The address of what is included, from the file that is checked. */
  private static @Nullable String addressOf(TeiElement include, @Nullable String including) {
    try {
      URI base = URI.create(including == null ? "" : including);
      String href = include.attribute("href").orElse("").strip();
      return href.isEmpty() ? including : base.resolve(href).toString();
    } catch (IllegalArgumentException e) {
      return including; // a name that is no address
    }
  }

  /** Words of another file: the place of each is that of the include. */
  private void words(TeiDocument in, TeiElement include, String included, ContentHandler handler)
      throws SAXException {
    TeiElement parent = include.parent().orElse(include);
    at(in, parent, false);
    if (!included.isBlank()) {
      wordsIn = parent;
      wordsFile = in;
      words = include;
    }
    handler.characters(included.toCharArray(), 0, included.length());
  }

  /** An include that cannot be followed stands for its fallback. */
  private void lacking(TeiDocument in, TeiElement include, ContentHandler handler)
      throws SAXException {
    Optional<TeiElement> parent = include.parent();
    Optional<TeiElement> fallback =
        include.elements().stream().filter(e -> e.name().equals("fallback")).findFirst();
    if (parent.isPresent() && fallback.isPresent()) {
      for (TeiNode child : fallback.get().children()) {
        child(in, parent.get(), child, handler);
      }
    } else {
      parent.ifPresent(lacking::add);
    }
  }

  private void own(TeiDocument in, TeiElement e, ContentHandler handler) throws SAXException {
    for (int i = 0; i < e.namespaces().size(); i += 2) {
      handler.startPrefixMapping(e.namespaces().get(i), e.namespaces().get(i + 1));
    }
    at(in, e, false);
    number(in, e);
    handler.startElement(e.namespace(), e.name(), qualified(e.prefix(), e.name()), attributes(e));
    open(e);
    int at = e.openEnd();
    for (TeiNode child : e.children()) {
      CommentGap.send(in.text(), at, child.start(), handler);
      child(in, e, child, handler);
      at = child.end();
    }
    CommentGap.send(in.text(), at, e.closeStart(), handler);
    if (e == in.root()) {
      for (TeiDocument following : includes.after(in)) {
        apart = true;
        send(following, following.root(), handler);
        apart = false;
      }
    }
    at(in, e, true);
    open.pop();
    handler.endElement(e.namespace(), e.name(), qualified(e.prefix(), e.name()));
    for (int i = 0; i < e.namespaces().size(); i += 2) {
      handler.endPrefixMapping(e.namespaces().get(i));
    }
  }

  /** A grammar tells at the end of the file which attribute pointed nowhere. */
  private void number(TeiDocument in, TeiElement e) {
    if (!apart && !e.attributes().isEmpty()) {
      starts.add(new At(in, e));
    }
    locator.setLineNumber(apart ? 0 : starts.size());
  }

  private void open(TeiElement e) {
    if (e.isTei() && !open.isEmpty()) {
      open.element().add(e.name());
    }
    open.push(new Open(e));
  }

  private void child(TeiDocument in, TeiElement parent, TeiNode child, ContentHandler handler)
      throws SAXException {
    if (child instanceof TeiElement inner) {
      send(in, inner, handler);
    } else if (child instanceof TeiCharacters characters) {
      at(in, parent, false);
      text.hold(in, characters);
      if (!text.isBlank()) {
        wordsIn = parent;
        wordsFile = in;
        words = characters;
      }
      handler.characters(text.units(), 0, text.length());
    } else if (child instanceof TeiInstruction instruction) {
      handler.processingInstruction(instruction.target(), instruction.data());
    }
  }

  private void at(TeiDocument in, TeiElement e, boolean end) {
    document = in;
    element = e;
    atEnd = end;
  }

  private static AttributesImpl attributes(TeiElement e) {
    if (e.attributes().isEmpty()) {
      return NONE;
    }
    AttributesImpl attributes = new AttributesImpl();
    for (TeiAttribute a : e.attributes()) {
      attributes.addAttribute(a.namespace(), a.name(), a.qualifiedName(), "CDATA", a.value());
    }
    return attributes;
  }

  private static String qualified(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }
}

package org.rubricator.tei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element with the positions of its tags. Built by {@link DocumentReader}, then not changed. */
public final class TeiElement implements TeiNode {

  private final int ordinal;
  private final @Nullable TeiElement parent;
  private final String namespace;
  private final String prefix;
  private final String name;
  private final List<TeiAttribute> attributes;
  private final List<String> namespaces;
  private final int start;
  private final int openEnd;
  private final List<TeiNode> children = new ArrayList<>(2);
  private int number = 1;
  private int closeStart;
  private int end;

  TeiElement(
      int ordinal,
      @Nullable TeiElement parent,
      String namespace,
      String prefix,
      String name,
      List<TeiAttribute> attributes,
      List<String> namespaces,
      int start,
      int openEnd) {
    this.ordinal = ordinal;
    this.parent = parent;
    this.namespace = namespace;
    this.prefix = prefix;
    this.name = name;
    this.attributes = List.copyOf(attributes);
    this.namespaces = List.copyOf(namespaces);
    this.start = start;
    this.openEnd = openEnd;
  }

  void add(TeiNode child) {
    children.add(child);
  }

  void close(int closeTagStart, int closeTagEnd) {
    this.closeStart = closeTagStart;
    this.end = closeTagEnd;
  }

  void setNumber(int amongSiblings) {
    this.number = amongSiblings;
  }

  /** The same element, with all it holds but some. */
  TeiElement without(Set<TeiElement> gone, @Nullable TeiElement newParent) {
    TeiElement copy =
        new TeiElement(
            ordinal, newParent, namespace, prefix, name, attributes, namespaces, start, openEnd);
    copy.close(closeStart, end);
    copy.setNumber(number);
    for (TeiNode child : children) {
      if (!(child instanceof TeiElement element)) {
        copy.add(child);
      } else if (!gone.contains(element)) {
        copy.add(element.without(gone, copy));
      }
    }
    return copy;
  }

  /** Number among the siblings of the same name, from 1. */
  public int number() {
    return number;
  }

  /** Number in document order, from 0. */
  public int ordinal() {
    return ordinal;
  }

  public Optional<TeiElement> parent() {
    return Optional.ofNullable(parent);
  }

  public String namespace() {
    return namespace;
  }

  /** As written, the empty string for none. */
  public String prefix() {
    return prefix;
  }

  /** The local name. */
  public String name() {
    return name;
  }

  public List<TeiAttribute> attributes() {
    return attributes;
  }

  /** Namespaces that the start tag declares: prefix, address, prefix, address, … */
  public List<String> namespaces() {
    return namespaces;
  }

  public List<TeiNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** Where the start tag begins. */
  @Override
  public int start() {
    return start;
  }

  /** Where the start tag ends. */
  public int openEnd() {
    return openEnd;
  }

  /** Where the end tag begins; for an empty-element tag, its end. */
  public int closeStart() {
    return closeStart;
  }

  @Override
  public int end() {
    return end;
  }

  /** True for a TEI element of that local name. */
  public boolean is(String localName) {
    return name.equals(localName) && isTei();
  }

  public boolean isTei() {
    return namespace.equals(Tei.NAMESPACE);
  }

  /** The value of an attribute in no namespace. */
  public Optional<String> attribute(String localName) {
    return attribute("", localName);
  }

  public Optional<String> attribute(String uri, String localName) {
    for (TeiAttribute attribute : attributes) {
      if (attribute.name().equals(localName) && attribute.namespace().equals(uri)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /** The value of {@code xml:id}. */
  public Optional<String> id() {
    return attribute(Tei.XML_NAMESPACE, "id");
  }

  public List<TeiElement> elements() {
    List<TeiElement> found = new ArrayList<>();
    for (TeiNode child : children) {
      if (child instanceof TeiElement element) {
        found.add(element);
      }
    }
    return found;
  }

  /** Child elements of that local name in the TEI namespace. */
  public List<TeiElement> elements(String localName) {
    return elements().stream().filter(e -> e.is(localName)).toList();
  }

  /** The first element at the end of a path of local names. */
  public Optional<TeiElement> first(String... path) {
    Stream<TeiElement> here = Stream.of(this);
    for (String step : path) {
      here = here.flatMap(e -> e.elements(step).stream());
    }
    return here.findFirst();
  }

  /** This element and all inside it, in document order. */
  public void forEach(Consumer<TeiElement> action) {
    action.accept(this);
    for (TeiNode child : children) {
      if (child instanceof TeiElement element) {
        element.forEach(action);
      }
    }
  }

  /** True if this element or one inside it is such. */
  public boolean any(Predicate<TeiElement> such) {
    if (such.test(this)) {
      return true;
    }
    for (TeiNode child : children) {
      if (child instanceof TeiElement element && element.any(such)) {
        return true;
      }
    }
    return false;
  }

  /** All TEI elements of that local name in this one, itself included. */
  public List<TeiElement> all(String localName) {
    List<TeiElement> found = new ArrayList<>();
    forEach(
        e -> {
          if (e.is(localName)) {
            found.add(e);
          }
        });
    return found;
  }

  /** True if this is the other element or holds it. */
  public boolean holds(TeiElement other) {
    return start <= other.start && other.end <= end;
  }

  /** The nearest element of that name outside this one. */
  public Optional<TeiElement> ancestor(String localName) {
    for (TeiElement up = parent; up != null; up = up.parent) {
      if (up.is(localName)) {
        return Optional.of(up);
      }
    }
    return Optional.empty();
  }

  /** {@code xml:lang} of the nearest element that has one, this one first. */
  public Optional<String> language() {
    for (TeiElement up = this; up != null; up = up.parent) {
      Optional<String> language = up.attribute(Tei.XML_NAMESPACE, "lang");
      if (language.isPresent()) {
        return language;
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "<" + name + "> at " + start;
  }
}

package org.rubricator.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A RELAX NG grammar of one file, in which each element has a definition of its own. */
final class Grammar {
  /** The height of a pattern that nothing can match, and the distance of what cannot be reached. */
  static final int NEVER = 1_000_000;

  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";

  private final String namespace;
  private final Pattern start;
  private final Map<String, Pattern> defines;
  private final List<String> elements;
  private final Map<String, Integer> heights = new HashMap<>();
  private final Map<String, Integer> breadths = new HashMap<>();
  private final Map<String, Distances> distances = new HashMap<>();

  private Grammar(String namespace, Pattern start, Map<String, Pattern> defines) {
    this.namespace = namespace;
    this.start = start;
    this.defines = defines;
    this.elements =
        defines.values().stream().flatMap(Grammar::elementOf).map(Pattern::name).toList();
    settle(heights, define -> heightInside(define));
  }

  /** Reads a grammar; documents with a document type are refused. */
  static Grammar read(Path rng) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return of(factory.newDocumentBuilder().parse(rng.toFile()).getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read the grammar " + rng, e);
    }
  }

  private static Grammar of(Element grammar) {
    Map<String, Pattern> defines = new LinkedHashMap<>();
    List<Pattern> starts = new ArrayList<>();
    for (Pattern part : pattern(grammar).children()) {
      if (part.kind().equals("start")) {
        starts.add(part);
      } else {
        defines.put(part.name(), part);
      }
    }
    return new Grammar(grammar.getAttribute("ns"), starts.get(0), defines);
  }

  private static Pattern pattern(Element element) {
    Map<String, String> parameters = new HashMap<>();
    List<Pattern> children = new ArrayList<>();
    for (Element child : children(element)) {
      if (child.getLocalName().equals("param")) {
        parameters.put(child.getAttribute("name"), child.getTextContent());
      } else {
        children.add(pattern(child));
      }
    }
    String name = element.getAttribute("name") + element.getAttribute("type");
    String text = children.isEmpty() ? element.getTextContent() : "";
    return new Pattern(element.getLocalName(), name, text, parameters, children);
  }

  private static List<Element> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node instanceof Element && RELAX_NG.equals(node.getNamespaceURI()))
        .map(Element.class::cast)
        .toList();
  }

  String namespace() {
    return namespace;
  }

  Pattern start() {
    return start;
  }

  /** The names of all elements, in the order of the grammar. */
  List<String> elements() {
    return elements;
  }

  Pattern define(String name) {
    Pattern define = defines.get(name);
    if (define == null) {
      throw new IllegalStateException("the grammar has no definition " + name);
    }
    return define;
  }

  /**
   * How many elements a match must have inside each other at least; {@link #NEVER} if none can be.
   */
  int height(Pattern pattern) {
    return switch (pattern.kind()) {
      case "notAllowed" -> NEVER;
      case "ref" -> heights.getOrDefault(pattern.name(), NEVER);
      case "optional", "zeroOrMore", "attribute", "text", "empty", "value", "data", "list" -> 0;
      case "choice" -> least(pattern.children(), this::height);
      default -> heightInside(pattern);
    };
  }

  private int heightInside(Pattern pattern) {
    int inside = pattern.children().stream().mapToInt(this::height).max().orElse(0);
    return Math.min(NEVER, pattern.kind().equals("element") ? inside + 1 : inside);
  }

  /** How many elements, or other ends, the next thing that a pattern takes can be; 1 at least. */
  int breadth(Pattern pattern) {
    return switch (pattern.kind()) {
      case "ref" -> breadthOfDefine(pattern.name());
      case "element", "attribute", "list" -> 1;
      default -> Math.max(1, pattern.children().stream().mapToInt(this::breadth).sum());
    };
  }

  private int breadthOfDefine(String name) {
    Integer known = breadths.get(name);
    int breadth = known == null ? breadth(define(name)) : known;
    breadths.put(name, breadth);
    return breadth;
  }

  private static int least(List<Pattern> patterns, ToIntFunction<Pattern> measure) {
    return patterns.stream().mapToInt(measure).min().orElse(NEVER);
  }

  /** Measures all definitions again and again, until nothing changes. */
  private void settle(Map<String, Integer> measures, ToIntFunction<Pattern> measure) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<String, Pattern> define : defines.entrySet()) {
        int now = measure.applyAsInt(define.getValue());
        changed |= measures.getOrDefault(define.getKey(), NEVER) != now;
        measures.put(define.getKey(), now);
      }
    }
  }

  /** How far it is from each pattern to an element of a name. */
  Distances distancesTo(String element) {
    return distances.computeIfAbsent(element, Distances::new);
  }

  private static Stream<Pattern> elementOf(Pattern define) {
    Deque<Pattern> open = new ArrayDeque<>(define.children());
    return open.stream().filter(pattern -> pattern.kind().equals("element"));
  }

  /** How many elements lie between a pattern and the nearest element of one name. */
  final class Distances {
    private final String element;
    private final Map<String, Integer> ofDefines = new HashMap<>();

    private Distances(String element) {
      this.element = element;
      settle(ofDefines, this::from);
    }

    /** The distance, 1 for the element itself; {@link #NEVER} if it cannot be reached. */
    int from(Pattern pattern) {
      return switch (pattern.kind()) {
        case "ref" -> ofDefines.getOrDefault(pattern.name(), NEVER);
        case "attribute" -> NEVER;
        case "element" -> fromElement(pattern);
        default -> least(pattern.children(), this::from);
      };
    }

    private int fromElement(Pattern pattern) {
      int inside = pattern.name().equals(element) ? 0 : least(pattern.children(), this::from);
      return Math.min(NEVER, inside + 1);
    }
  }
}

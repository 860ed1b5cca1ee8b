package org.rubricator.xml;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.transform.Source;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import net.sf.saxon.trans.XPathException;

/**
 * The parts that a schema includes.
 *
 * @param texts gives the text of a part by its address; throws where it may not be read
 */
record SchemaParts(Function<URI, String> texts) {

  private static final int MOST = 1000;
  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";

  /** A part of Schematron, as a source that reads nothing else. */
  Source source(ResourceRequest request) throws XPathException {
    try {
      return SecureXml.saxSource(texts.apply(URI.create(request.uri)), request.uri);
    } catch (RuntimeException e) {
      throw new XPathException(refusal(request.uri, e), "FODC0002");
    }
  }

  /** Why a part is not read, in words. */
  static String refusal(String uri, RuntimeException why) {
    return why instanceof MissingPart
        ? "it includes " + uri + ", which is not there"
        : "it may not read " + uri;
  }

  /** A grammar and those that it includes, each once; one that cannot be read is left to Jing. */
  List<XdmNode> grammars(String text, URI uri) {
    List<XdmNode> found = new ArrayList<>();
    Set<URI> seen = new HashSet<>(Set.of(uri));
    Deque<XdmNode> open = new ArrayDeque<>(List.of(XmlTree.parse(text, uri.toString())));
    while (!open.isEmpty() && found.size() < MOST) {
      XdmNode grammar = open.pop();
      found.add(grammar);
      included(grammar).stream().filter(seen::add).forEach(part -> read(part, open));
    }
    return found;
  }

  private static List<URI> included(XdmNode grammar) {
    return grammar
        .select(Steps.descendant(Predicates.isElement()))
        .filter(e -> RELAX_NG.equals(e.getNodeName().getNamespace()))
        .filter(e -> Set.of("include", "externalRef").contains(e.getNodeName().getLocalName()))
        .flatMap(e -> e.select(Steps.attribute("href")))
        .map(href -> href.getParent().getBaseURI().resolve(href.getStringValue().strip()))
        .toList();
  }

  private void read(URI part, Deque<XdmNode> open) {
    try {
      open.add(XmlTree.parse(texts.apply(part), part.toString()));
    } catch (RuntimeException e) {
      return; // Jing reads it, too, and tells
    }
  }
}

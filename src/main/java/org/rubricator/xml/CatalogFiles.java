package org.rubricator.xml;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Catalogue files with those that they lead to, each once, in the order in which they are asked.
 * One that may not be read, or passes one of the {@link XmlLimits}, is told and left out.
 */
final class CatalogFiles {

  /**
   * A catalogue that was read.
   *
   * @param uri its address on this disk
   */
  record Text(URI uri, String xml) {}

  private final Predicate<Path> allowed;
  private final Set<URI> seen = new HashSet<>();
  private final List<Text> texts = new ArrayList<>();
  private final List<XmlCatalog.Problem> problems = new ArrayList<>();

  private CatalogFiles(Predicate<Path> allowed) {
    this.allowed = allowed;
  }

  static CatalogFiles read(List<Path> files, Predicate<Path> allowed) {
    CatalogFiles found = new CatalogFiles(allowed);
    Deque<URI> open = new ArrayDeque<>();
    files.forEach(file -> open.add(file.toUri()));
    while (!open.isEmpty()) {
      found.read(open.pop()).forEach(open::push);
    }
    return found;
  }

  List<Text> texts() {
    return texts;
  }

  List<XmlCatalog.Problem> problems() {
    return List.copyOf(problems);
  }

  /** Reads a catalogue, and gives where it leads: the last first. */
  private List<URI> read(URI uri) {
    if (!seen.add(uri)) {
      return List.of();
    }
    try {
      String xml = text(uri);
      List<URI> others = others(XmlTree.parse(xml, uri.toString()));
      texts.add(new Text(uri, xml));
      return others;
    } catch (IOException | XmlProblem | IllegalArgumentException e) {
      problems.add(new XmlCatalog.Problem(uri, String.valueOf(e.getMessage())));
      return List.of();
    }
  }

  private String text(URI uri) throws IOException {
    if (!"file".equals(uri.getScheme()) || !allowed.test(Path.of(uri))) {
      throw new FileRefused("it lies outside of the folders of the schemas, and is not read");
    }
    if (texts.size() == XmlLimits.MAX_CATALOGS) {
      throw new FileRefused(
          "more than " + XmlLimits.MAX_CATALOGS + " catalogues lead to each other");
    }
    return RegularFile.xml(Path.of(uri), XmlLimits.MAX_CATALOG_BYTES);
  }

  private static List<URI> others(XdmNode catalog) {
    List<URI> others = new ArrayList<>();
    catalog
        .select(Steps.descendant().then(Steps.attribute("catalog")))
        .forEach(
            a -> others.add(a.getParent().getBaseURI().resolve(a.getStringValue()).normalize()));
    Collections.reverse(others);
    return others;
  }
}

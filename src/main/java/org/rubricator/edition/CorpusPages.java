package org.rubricator.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.rubricator.xml.Stylesheet;
import org.rubricator.xml.XmlTree;

/**
 * The pages that are made of all texts together: the indexes, a page for each person, place and
 * organisation that a text names, and the page about the corpus.
 */
public final class CorpusPages {

  /**
   * A page as bytes.
   *
   * @param file its path in {@code dist/edition/}
   */
  public record Page(String file, byte[] bytes) {}

  /** A kind of entity, with the name of its index and of the folder of its pages. */
  private static final Map<String, String> FOLDERS =
      Map.of("person", "people", "place", "places", "organisation", "organisations");

  private static final List<String> ALONE = List.of("dates", "quotations", "about");

  private final Stylesheet stylesheet;
  private final Map<String, XdmValue> parameters;
  private final XdmNode mentions;
  private final XdmNode entities;

  CorpusPages(Stylesheet stylesheet, Map<String, XdmValue> parameters, List<byte[]> mentions) {
    this.stylesheet = stylesheet;
    this.mentions = XmlTree.parse(together(mentions), "mentions");
    byte[] list = stylesheet.data(this.mentions, "entities", parameters);
    this.entities = XmlTree.parse(new String(list, StandardCharsets.UTF_8), "entities");
    this.parameters = new LinkedHashMap<>(parameters);
    this.parameters.put("entities", entities);
  }

  private static String together(List<byte[]> mentions) {
    StringBuilder all = new StringBuilder("<corpus>");
    mentions.forEach(m -> all.append(new String(m, StandardCharsets.UTF_8)));
    return all.append("</corpus>").toString();
  }

  /** All of them, in a fixed order. */
  public List<Page> all() {
    List<Page> pages = new ArrayList<>();
    FOLDERS.keySet().stream().sorted().forEach(kind -> pages.add(index(kind)));
    ALONE.forEach(mode -> pages.add(page(mode + ".html", mentions, mode, Map.of())));
    pages.addAll(ofEntities());
    return pages;
  }

  private Page index(String kind) {
    Map<String, XdmValue> own = Map.of("kind", new XdmAtomicValue(kind));
    return page(FOLDERS.get(kind) + ".html", entities, "index", own);
  }

  private List<Page> ofEntities() {
    List<XdmNode> withPage = new ArrayList<>();
    entities.children("entities").forEach(list -> list.children("entity").forEach(withPage::add));
    return withPage.parallelStream().flatMap(entity -> ofEntity(entity)).toList();
  }

  /** Nothing for one that no text names. */
  private Stream<Page> ofEntity(XdmNode entity) {
    String kind = value(entity, "kind").orElseThrow();
    Map<String, XdmValue> own =
        Map.of(
            "kind", new XdmAtomicValue(kind),
            "key", new XdmAtomicValue(value(entity, "key").orElseThrow()));
    return value(entity, "file").stream()
        .map(file -> page(FOLDERS.get(kind) + "/" + file + ".html", mentions, "entity", own));
  }

  private static Optional<String> value(XdmNode entity, String name) {
    return Optional.ofNullable(entity.getAttributeValue(new QName(name)));
  }

  private Page page(String file, XdmNode source, String mode, Map<String, XdmValue> own) {
    Map<String, XdmValue> all = new LinkedHashMap<>(parameters);
    all.putAll(own);
    return new Page(file, stylesheet.run(source, mode, all).bytes());
  }
}

package org.rubricator.corpus;

import java.util.List;
import java.util.Optional;
import org.rubricator.edition.CatalogueData;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * What the header of {@code tei/corpus.xml} says of the corpus. Absent facts are empty.
 *
 * @param rights what is said of them beside the licence, a paragraph each
 * @param categories those of its taxonomies that have an id and are described
 */
public record CorpusHeader(
    String title,
    String version,
    String date,
    String language,
    String licence,
    String licenceTarget,
    String description,
    List<String> rights,
    List<CatalogueData.Category> categories) {

  /** A corpus without {@code corpus.xml}: called by its folder. */
  public static CorpusHeader unnamed(String folder) {
    return new CorpusHeader(folder, "", "", "", "", "", "", List.of(), List.of());
  }

  public static CorpusHeader of(TeiDocument corpus, String folder) {
    Optional<TeiElement> header = corpus.root().first("teiHeader");
    if (header.isEmpty()) {
      return unnamed(folder);
    }
    TeiElement h = header.get();
    Optional<TeiElement> edition = h.first("fileDesc", "editionStmt", "edition");
    Optional<TeiElement> licence =
        h.first("fileDesc", "publicationStmt", "availability", "licence");
    String title = words(corpus, h.first("fileDesc", "titleStmt", "title"));
    return new CorpusHeader(
        title.isEmpty() ? folder : title,
        edition.flatMap(e -> e.attribute("n")).orElseGet(() -> words(corpus, edition)),
        h.first("fileDesc", "publicationStmt", "date").flatMap(d -> d.attribute("when")).orElse(""),
        language(h),
        words(corpus, licence),
        licence.flatMap(l -> l.attribute("target")).orElse(""),
        words(corpus, h.first("encodingDesc", "projectDesc")),
        rights(corpus, h),
        categories(corpus, h));
  }

  private static List<CatalogueData.Category> categories(TeiDocument corpus, TeiElement header) {
    return header.all("category").stream()
        .filter(category -> category.id().isPresent() && !described(corpus, category).isEmpty())
        .map(c -> new CatalogueData.Category(c.id().orElseThrow(), described(corpus, c)))
        .toList();
  }

  /** The term for it, else the whole description. */
  private static String described(TeiDocument corpus, TeiElement category) {
    return words(corpus, category.first("catDesc", "term").or(() -> category.first("catDesc")));
  }

  private static List<String> rights(TeiDocument corpus, TeiElement header) {
    return header
        .first("fileDesc", "publicationStmt", "availability")
        .map(availability -> availability.elements("p"))
        .orElse(List.of())
        .stream()
        .map(p -> words(corpus, Optional.of(p)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static String language(TeiElement header) {
    List<TeiElement> languages =
        header.first("profileDesc", "langUsage").map(TeiElement::elements).orElse(List.of());
    return languages.stream().flatMap(l -> l.attribute("ident").stream()).findFirst().orElse("");
  }

  private static String words(TeiDocument corpus, Optional<TeiElement> element) {
    return element.map(e -> Whitespace.collapse(corpus.words(e))).orElse("");
  }
}

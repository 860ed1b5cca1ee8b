package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Whether a header tells what whoever finds the file later has to know (TEI P5 chapter HD). A
 * grammar asks for the elements and is content with empty ones.
 */
final class HeaderCheck {

  private static final String TITLE = "the title";

  private final Surroundings files;

  private HeaderCheck(Surroundings files) {
    this.files = files;
  }

  /**
   * Checks the header of a file.
   *
   * @param files the file; parts of its header may be included, and what a corpus header tells
   *     holds for the texts of the corpus, but for their titles
   */
  static void run(Surroundings files, DiagnosticSink sink) {
    HeaderCheck check = new HeaderCheck(files);
    for (TeiDocument file : files.whole()) {
      headers(file).forEach(header -> check.report(file, header, sink));
    }
  }

  private void report(TeiDocument file, TeiElement header, DiagnosticSink sink) {
    List<String> missing = missing(file, header);
    for (TeiDocument other : files.around()) {
      headers(other).forEach(h -> missing.retainAll(withTitle(missing(other, h))));
    }
    if (!missing.isEmpty()) {
      sink.report(Code.HEADER_INCOMPLETE, file.placeOfName(header), String.join(", ", missing));
    }
  }

  private static List<TeiElement> headers(TeiDocument file) {
    return file.root().elements("teiHeader");
  }

  private static List<String> withTitle(List<String> missing) {
    missing.add(TITLE);
    return missing;
  }

  private List<String> missing(TeiDocument document, TeiElement header) {
    List<String> missing = new ArrayList<>();
    if (!tells(document, header, "fileDesc", "titleStmt", "title") && !Origin.isOurs(document)) {
      missing.add(TITLE); // our own rules ask for it, as an error
    }
    if (!tells(document, header, "fileDesc", "publicationStmt")) {
      missing.add("who publishes it");
    }
    if (!tellsRights(document, header)) {
      missing.add("who may use it how (availability)");
    }
    if (!tells(document, header, "fileDesc", "sourceDesc")) {
      missing.add("the source");
    }
    if (files.all().stream().noneMatch(HeaderCheck::tellsLanguage)) {
      missing.add("the language (langUsage)");
    }
    return missing;
  }

  private static boolean tellsLanguage(TeiDocument document) {
    return !document.root().all("language").isEmpty() || document.root().language().isPresent();
  }

  /** True where an element at the end of a path has words, in the header or a part of it. */
  private boolean tells(TeiDocument document, TeiElement header, String... path) {
    return tellsFrom(document, header, List.of(path))
        || files.whole().stream().anyMatch(part -> tellsAsPart(part, List.of(path)));
  }

  /** A part of a header is a file that begins with a step of the path. */
  private static boolean tellsAsPart(TeiDocument part, List<String> path) {
    int step = path.indexOf(part.root().name());
    return step >= 0 && tellsFrom(part, part.root(), path.subList(step + 1, path.size()));
  }

  private static boolean tellsFrom(TeiDocument document, TeiElement from, List<String> path) {
    List<TeiElement> found = List.of(from);
    for (String step : path) {
      found = found.stream().flatMap(e -> e.elements(step).stream()).toList();
    }
    return found.stream().anyMatch(e -> !document.words(e).isBlank());
  }

  /** A publication statement in paragraphs may tell of rights in its own words. */
  private boolean tellsRights(TeiDocument document, TeiElement header) {
    boolean prose =
        header
            .first("fileDesc", "publicationStmt")
            .map(p -> p.elements().stream().allMatch(e -> e.is("p") || e.is("ab")))
            .orElse(true);
    return prose
        || tellsRightsIn(document, header)
        || files.whole().stream()
            .filter(part -> part != document)
            .anyMatch(part -> tellsRightsIn(part, part.root()));
  }

  private static boolean tellsRightsIn(TeiDocument document, TeiElement within) {
    return within.any(e -> e.is("availability") && isTold(document, e));
  }

  private static boolean isTold(TeiDocument document, TeiElement availability) {
    return !document.words(availability).isBlank()
        || availability.all("licence").stream().anyMatch(l -> l.attribute("target").isPresent());
  }
}

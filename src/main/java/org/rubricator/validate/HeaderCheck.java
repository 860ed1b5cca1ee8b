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

  private HeaderCheck() {}

  static void run(TeiDocument document, DiagnosticSink sink) {
    for (TeiElement header : document.root().elements("teiHeader")) {
      List<String> missing = missing(document, header);
      if (!missing.isEmpty()) {
        sink.report(
            Code.HEADER_INCOMPLETE, document.placeOfName(header), String.join(", ", missing));
      }
    }
  }

  private static List<String> missing(TeiDocument document, TeiElement header) {
    List<String> missing = new ArrayList<>();
    if (!tells(document, header, "fileDesc", "titleStmt", "title") && !Origin.isOurs(document)) {
      missing.add("the title"); // our own rules ask for it, as an error
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
    if (document.root().all("language").isEmpty() && document.root().language().isEmpty()) {
      missing.add("the language (langUsage)");
    }
    return missing;
  }

  /** True where an element at the end of a path has words. */
  private static boolean tells(TeiDocument document, TeiElement header, String... path) {
    List<TeiElement> found = List.of(header);
    for (String step : path) {
      found = found.stream().flatMap(e -> e.elements(step).stream()).toList();
    }
    return found.stream().anyMatch(e -> !document.words(e).isBlank());
  }

  /** A publication statement in paragraphs may tell of rights in its own words. */
  private static boolean tellsRights(TeiDocument document, TeiElement header) {
    boolean prose =
        header
            .first("fileDesc", "publicationStmt")
            .map(p -> p.elements().stream().allMatch(e -> e.is("p") || e.is("ab")))
            .orElse(true);
    return prose
        || header.all("availability").stream()
            .anyMatch(
                a ->
                    !document.words(a).isBlank()
                        || a.all("licence").stream()
                            .anyMatch(l -> l.attribute("target").isPresent()));
  }
}

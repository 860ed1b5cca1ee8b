package org.rubricator.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.tei.Edit;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;

/** Puts into the corpus file an include for each text that it does not include. */
final class MissingIncludes {

  private MissingIncludes() {}

  static Optional<TeiEdits> in(CorpusFolder folder, Catalogue catalogue) {
    Optional<TeiDocument> corpus = catalogue.corpus().filter(c -> c.root().is("teiCorpus"));
    if (corpus.isEmpty() || catalogue.following().isEmpty()) {
      return Optional.empty();
    }
    TeiElement last = lastPart(corpus.get().root());
    String indent = indent(corpus.get().text(), last.start());
    List<Edit> edits = new ArrayList<>();
    for (TeiDocument text : catalogue.following()) {
      String href = folder.root().resolve(text.label()).normalize().toString();
      String relative = folder.tei().relativize(java.nio.file.Path.of(href)).toString();
      edits.add(Edit.insert(last.end(), indent + include(corpus.get(), relative)));
    }
    return Optional.of(new TeiEdits(corpus.get(), edits));
  }

  private static TeiElement lastPart(TeiElement root) {
    List<TeiElement> parts = root.elements();
    return parts.stream()
        .filter(Tei::isInclude)
        .reduce((a, b) -> b)
        .orElseGet(() -> parts.get(parts.size() - 1));
  }

  /** The line end and white space before an element, so that the new one stands below it. */
  private static String indent(String text, int start) {
    int at = start;
    while (at > 0 && " \t\r\n".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return text.substring(at, start);
  }

  private static String include(TeiDocument corpus, String path) {
    Optional<String> prefix = prefix(corpus.root());
    String name = prefix.map(p -> p + ":include").orElse("xi:include");
    String declared = prefix.isPresent() ? "" : " xmlns:xi=\"" + Tei.XINCLUDE_NAMESPACE + "\"";
    String href = path.replace('\\', '/').replace("%", "%25").replace(" ", "%20");
    String escaped = href.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    return "<" + name + declared + " href=\"" + escaped + "\"/>";
  }

  /** The prefix that the root gives to XInclude. */
  private static Optional<String> prefix(TeiElement root) {
    List<String> namespaces = root.namespaces();
    for (int i = 0; i < namespaces.size(); i += 2) {
      if (namespaces.get(i + 1).equals(Tei.XINCLUDE_NAMESPACE) && !namespaces.get(i).isEmpty()) {
        return Optional.of(namespaces.get(i));
      }
    }
    return Optional.empty();
  }
}

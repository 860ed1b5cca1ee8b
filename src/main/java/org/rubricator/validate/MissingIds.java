package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rubricator.tei.AnchorIds;
import org.rubricator.tei.AttributeEdits;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Ids for elements that have none. */
final class MissingIds {

  private static final String ID = "xml:id";

  /** What {@code convert} gives ids to, by the letter in them. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "p", Set.of("p", "ab"),
          "h", Set.of("head"),
          "l", Set.of("l"),
          "i", Set.of("item"),
          "q", Set.of("said", "quote", "q", "soCalled"));

  private MissingIds() {}

  /** An id for each paragraph, heading, line, item and quotation that has none. */
  static List<Fix> fixes(TeiDocument document) {
    List<Fix> fixes = new ArrayList<>();
    for (TeiElement text : document.root().all("text")) {
      if (text.ancestor("text").isEmpty()) {
        new java.util.TreeMap<>(KINDS)
            .forEach((kind, names) -> missing(document, text, kind, names).ifPresent(fixes::add));
      }
    }
    return fixes;
  }

  private static Optional<Fix> missing(
      TeiDocument document, TeiElement text, String kind, Set<String> names) {
    List<TeiElement> elements = new ArrayList<>();
    text.forEach(
        e -> {
          if (e.isTei() && names.contains(e.name())) {
            elements.add(e);
          }
        });
    List<Optional<String>> known = elements.stream().map(TeiElement::id).toList();
    List<String> given = new AnchorIds(document, kind, Set.of()).assign(known);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (known.get(i).isEmpty()) {
        edits.add(AttributeEdits.insert(elements.get(i), ID, given.get(i)));
      }
    }
    String told = "ids for " + String.join(", ", new TreeSet<>(names)) + ": " + edits.size();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(Fix.of(told, document, edits.toArray(new Edit[0])));
  }
}

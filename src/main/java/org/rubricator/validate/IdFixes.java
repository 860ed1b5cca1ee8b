package org.rubricator.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rubricator.tei.AnchorIds;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Ids: those that break the rules of XML, with all pointers to them; and those that are missing.
 */
final class IdFixes {

  private static final String ID = "xml:id";

  /** What {@code convert} gives ids to, by the letter in them. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "p", Set.of("p", "ab"),
          "h", Set.of("head"),
          "l", Set.of("l"),
          "i", Set.of("item"),
          "q", Set.of("said", "quote", "q", "soCalled"));

  private IdFixes() {}

  /** A new id for each that is none (XML Namespaces, NCName), and the pointers to it mended. */
  static List<Fix> broken(List<TeiDocument> documents, IdIndex ids) {
    Set<String> taken = new TreeSet<>();
    documents.forEach(d -> taken.addAll(IdIndex.of(d).keySet()));
    List<Fix> fixes = new ArrayList<>();
    for (TeiDocument document : documents) {
      IdIndex.of(document)
          .forEach(
              (id, element) -> {
                if (!isName(id)) {
                  renamed(document, element, id, free(name(id), taken), documents, ids)
                      .ifPresent(fixes::add);
                }
              });
    }
    return fixes;
  }

  private static Optional<Fix> renamed(
      TeiDocument document,
      TeiElement element,
      String old,
      String id,
      List<TeiDocument> documents,
      IdIndex ids) {
    Map<TeiDocument, List<Edit>> edits = new LinkedHashMap<>();
    Optional<Edit> own = AttributeEdits.word(document, element, ID, old, id);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    edits.computeIfAbsent(document, d -> new ArrayList<>()).add(own.get());
    for (TeiDocument from : documents) {
      for (PointerCheck.Pointer p : PointerCheck.pointers(from, ids)) {
        if (p.file().equals(document.label()) && p.id().equals(old) && p.written().endsWith(old)) {
          String meant = p.written().substring(0, p.written().length() - old.length()) + id;
          AttributeEdits.word(from, p.element(), p.attribute(), p.written(), meant)
              .ifPresent(e -> edits.computeIfAbsent(from, d -> new ArrayList<>()).add(e));
        }
      }
    }
    return Optional.of(new Fix(ID + "=\"" + old + "\" becomes \"" + id + "\"", edits));
  }

  private static boolean isName(String id) {
    return id.matches("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_.\\-\\u00B7]*");
  }

  private static String name(String id) {
    String plain = id.strip().replaceAll("[^\\p{L}\\p{M}\\p{Nd}_.\\-]{1,200}", "-");
    return plain.matches("[\\p{L}_].*") ? plain : "id-" + plain;
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  /** An id for each paragraph, heading, line, item and quotation that has none. */
  static List<Fix> missing(TeiDocument document) {
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

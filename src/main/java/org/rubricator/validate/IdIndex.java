package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * The ids of the files that are checked together, by the files' labels, with the names of their
 * elements. It keeps nothing of the files themselves.
 */
final class IdIndex {

  private final Map<String, Map<String, String>> byFile;
  private final Map<String, Set<String>> wholes;
  private final String whole;
  private final boolean complete;
  private final @Nullable Lookups lookups;

  /**
   * @param complete true if a file that is not among them does not exist
   */
  IdIndex(boolean complete) {
    this(complete, new TreeMap<>(), new HashMap<>(), "", null);
  }

  private IdIndex(
      boolean complete,
      Map<String, Map<String, String>> byFile,
      Map<String, Set<String>> wholes,
      String whole,
      @Nullable Lookups lookups) {
    this.complete = complete;
    this.byFile = byFile;
    this.wholes = wholes;
    this.whole = whole;
    this.lookups = lookups;
  }

  /** The same index, which writes down what it is asked. */
  IdIndex writtenDown(Lookups questions) {
    return new IdIndex(complete, byFile, wholes, whole, questions);
  }

  /** The same index, for the check of a file and of what it includes as one. */
  IdIndex within(String file) {
    return new IdIndex(complete, byFile, wholes, file, lookups);
  }

  boolean isComplete() {
    return complete;
  }

  /** A file will be added: pointers may lead to it. */
  void expect(String file) {
    byFile.put(file, Map.of());
  }

  /** A file that was expected cannot be read. */
  void forget(String file) {
    byFile.remove(file);
  }

  /** Adds a file. */
  void add(TeiDocument document) {
    Map<String, String> names = new HashMap<>();
    of(document).forEach((id, element) -> names.put(id, element.name()));
    byFile.put(document.label(), names);
  }

  /** Reports the ids that a file has twice. */
  static void reportDoubles(TeiDocument document, DiagnosticSink sink) {
    Map<String, TeiElement> first = of(document);
    document
        .root()
        .forEach(
            e ->
                e.id()
                    .filter(id -> first.get(id) != e)
                    .ifPresent(id -> twice(document, e, id, first.get(id), sink)));
  }

  /**
   * Reports the ids of a part that the file or another part of it has too, where it is included.
   */
  static void reportDoubles(TeiDocument file, Expansion includes, DiagnosticSink sink) {
    if (includes.parts(file).isEmpty()) {
      return;
    }
    Map<String, TeiDocument> owners = new HashMap<>();
    of(file).keySet().forEach(id -> owners.put(id, file));
    Set<TeiElement> included = new HashSet<>();
    includes.parts(file).forEach(part -> included.addAll(included(part, includes)));
    included.addAll(included(file, includes));
    includes.parts(file).stream()
        .filter(part -> included.contains(part.root()))
        .forEach(part -> twiceInParts(part, owners, sink));
  }

  private static List<TeiElement> included(TeiDocument file, Expansion includes) {
    List<TeiElement> found = new ArrayList<>();
    file.root().forEach(e -> includes.of(file, e).ifPresent(i -> found.add(i.element())));
    return found;
  }

  private static void twiceInParts(
      TeiDocument part, Map<String, TeiDocument> owners, DiagnosticSink sink) {
    of(part)
        .forEach(
            (id, element) -> {
              TeiDocument first = owners.putIfAbsent(id, part);
              if (first != null) {
                String label = first.label();
                sink.report(Code.ID_DOUBLE_IN_CORPUS, part.place(element, "xml:id"), id, label);
              }
            });
  }

  private static void twice(
      TeiDocument document,
      TeiElement element,
      String id,
      @Nullable TeiElement first,
      DiagnosticSink sink) {
    int line = first == null ? 0 : document.place(first).line();
    sink.report(Code.ID_DOUBLE, document.place(element, "xml:id"), id, line);
  }

  /** Lets files count as parts of one that includes them. */
  void join(TeiDocument file, List<TeiDocument> parts) {
    if (!parts.isEmpty()) {
      Set<String> labels = new LinkedHashSet<>(Set.of(file.label()));
      parts.forEach(part -> labels.add(part.label()));
      wholes.put(file.label(), labels);
    }
  }

  /** The files that count as one: those of the file that is checked, if this is one of them. */
  private Set<String> together(String file) {
    Set<String> checked = wholes.getOrDefault(whole, Set.of());
    return checked.contains(file) ? checked : wholes.getOrDefault(file, Set.of(file));
  }

  /** The elements of a file that have ids, by these; the first of two that have the same. */
  static Map<String, TeiElement> of(TeiDocument document) {
    Map<String, TeiElement> ids = new LinkedHashMap<>();
    document.root().forEach(e -> e.id().ifPresent(id -> ids.putIfAbsent(id, e)));
    return ids;
  }

  /** An id in a file, as a pointer names it. */
  static String address(String file, String id) {
    return file + "#" + id;
  }

  boolean knows(String file) {
    boolean known = byFile.containsKey(file);
    if (lookups != null) {
      lookups.file(file, known);
    }
    return known;
  }

  /** The name of the element that has an id in a file, or in one that counts as one with it. */
  Optional<String> find(String file, String id) {
    Optional<String> found =
        together(file).stream()
            .flatMap(f -> Optional.ofNullable(byFile.getOrDefault(f, Map.of()).get(id)).stream())
            .findFirst();
    if (lookups != null) {
      lookups.element(file, id, found);
    }
    return found;
  }
}

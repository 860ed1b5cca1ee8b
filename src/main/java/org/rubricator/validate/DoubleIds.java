package org.rubricator.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Ids that a file has twice, by itself or with what it includes. */
final class DoubleIds {

  private DoubleIds() {}

  /** Reports the ids that a file has twice. */
  static void inFile(TeiDocument document, DiagnosticSink sink) {
    Map<String, TeiElement> first = IdIndex.of(document);
    CountedFindings findings = new CountedFindings("ids", sink);
    forEach(document, first, (id, e) -> twice(document, e, id, first.get(id), findings));
  }

  /** The ids that a file has twice. */
  static Set<String> in(TeiDocument document) {
    Set<String> found = new HashSet<>();
    forEach(document, IdIndex.of(document), (id, e) -> found.add(id));
    return found;
  }

  /** The elements whose id one before them has. */
  private static void forEach(
      TeiDocument document, Map<String, TeiElement> first, BiConsumer<String, TeiElement> twice) {
    document
        .root()
        .forEach(e -> e.id().filter(id -> first.get(id) != e).ifPresent(id -> twice.accept(id, e)));
  }

  /**
   * Reports the ids of a part that the file or another part of it has too, where it is included.
   */
  static void betweenParts(TeiDocument file, Expansion includes, DiagnosticSink sink) {
    if (includes.parts(file).isEmpty()) {
      return;
    }
    Map<String, TeiDocument> owners = new HashMap<>();
    IdIndex.of(file).keySet().forEach(id -> owners.put(id, file));
    Map<TeiDocument, List<TeiElement>> included = included(file, includes);
    for (TeiDocument part : includes.parts(file)) {
      Set<String> own = new HashSet<>();
      stretches(included.getOrDefault(part, List.of()))
          .forEach(
              stretch ->
                  stretch.forEach(
                      e ->
                          e.id()
                              .filter(own::add)
                              .ifPresent(id -> once(part, e, id, owners, sink))));
    }
  }

  /** The elements that a file and its parts include of others, by the file in which they stand. */
  private static Map<TeiDocument, List<TeiElement>> included(TeiDocument file, Expansion includes) {
    Map<TeiDocument, List<TeiElement>> found = new IdentityHashMap<>();
    forEachInclude(
        file,
        includes,
        (in, include, of) ->
            found.computeIfAbsent(of.document(), d -> new ArrayList<>()).add(of.element()));
    return found;
  }

  /** Elements of one file in its order, without those inside others. */
  private static List<TeiElement> stretches(List<TeiElement> elements) {
    List<TeiElement> found = new ArrayList<>();
    elements.stream()
        .sorted(Comparator.comparingInt(TeiElement::start))
        .filter(e -> found.isEmpty() || !found.get(found.size() - 1).holds(e))
        .forEach(found::add);
    return found;
  }

  private static void once(
      TeiDocument part,
      TeiElement element,
      String id,
      Map<String, TeiDocument> owners,
      DiagnosticSink sink) {
    TeiDocument first = owners.putIfAbsent(id, part);
    if (first != null) {
      String label = first.label();
      sink.report(Code.ID_DOUBLE_IN_CORPUS, part.place(element, "xml:id"), id, label);
    }
  }

  /** Reports an include of ids that the same file and its parts have included before. */
  static void includedAgain(TeiDocument file, Expansion includes, DiagnosticSink sink) {
    Map<TeiDocument, List<TeiElement>> before = new IdentityHashMap<>();
    forEachInclude(file, includes, (in, include, found) -> again(in, include, found, before, sink));
  }

  /** Takes an include, the file it stands in, and what it brings. */
  @FunctionalInterface
  private interface Taker {
    void take(TeiDocument in, TeiElement include, Expansion.Included found);
  }

  /** The includes of other files in a file and in its parts, in their order. */
  private static void forEachInclude(TeiDocument file, Expansion includes, Taker taker) {
    List<TeiDocument> whole = new ArrayList<>(List.of(file));
    whole.addAll(includes.parts(file));
    for (TeiDocument in : whole) {
      in.root()
          .forEach(
              e ->
                  includes
                      .of(in, e)
                      .filter(found -> found.document() != in)
                      .ifPresent(found -> taker.take(in, e, found)));
    }
  }

  private static void again(
      TeiDocument in,
      TeiElement include,
      Expansion.Included found,
      Map<TeiDocument, List<TeiElement>> before,
      DiagnosticSink sink) {
    List<TeiElement> known = before.computeIfAbsent(found.document(), d -> new ArrayList<>());
    TeiElement now = found.element();
    known.stream()
        .filter(other -> other.holds(now) || now.holds(other))
        .findFirst()
        .flatMap(other -> firstId(other.holds(now) ? now : other))
        .ifPresent(
            id ->
                sink.report(
                    Code.ID_DOUBLE_IN_CORPUS, in.place(include), id, found.document().label()));
    known.add(now);
  }

  private static Optional<String> firstId(TeiElement element) {
    List<String> ids = new ArrayList<>();
    element.forEach(e -> e.id().ifPresent(ids::add));
    return ids.stream().findFirst();
  }

  private static void twice(
      TeiDocument document,
      TeiElement element,
      String id,
      @Nullable TeiElement first,
      CountedFindings findings) {
    int line = first == null ? 0 : document.place(first).line();
    findings.report(Code.ID_DOUBLE, () -> document.place(element, "xml:id"), id, line);
  }
}

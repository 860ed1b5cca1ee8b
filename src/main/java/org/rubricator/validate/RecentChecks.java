package org.rubricator.validate;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.tei.TeiDocument;

/**
 * What checks in one process keep for those that follow: compiled schemas, and what was found in a
 * document that is there again and points to the same things as before; also which schema did not
 * come to an end. It holds as long as no schema and no setting changes.
 */
public final class RecentChecks {

  /**
   * What was found.
   *
   * @param checkedWith its parts and what is around it
   * @param texts those that it holds together, as a corpus file does: labels and names of roots,
   *     which is all of them that it is checked for; with them the words that are included
   */
  private record Kept(
      List<Diagnostic> findings,
      Lookups lookups,
      List<WeakReference<TeiDocument>> checkedWith,
      List<String> texts) {}

  private final Map<ValidateOptions, SchemaFinder> schemas = new ConcurrentHashMap<>();
  private final WorkAllowed work = new WorkAllowed();
  private final Map<TeiDocument, Kept> kept = Collections.synchronizedMap(new WeakHashMap<>());

  WorkAllowed work() {
    return work;
  }

  /** Begins a round: a schema that was stopped in the one before is asked again. */
  public void begin() {
    work.again();
  }

  /** The files of all schemas that were read or looked for. */
  public Set<Path> schemaFiles() {
    Set<Path> files = new TreeSet<>();
    schemas.values().forEach(finder -> files.addAll(finder.files()));
    return files;
  }

  SchemaFinder schemas(ValidateOptions options) {
    return schemas.computeIfAbsent(options, SchemaFinder::new);
  }

  /** What was found in a document, if nothing has changed that its check looks at. */
  Optional<List<Diagnostic>> recall(TeiDocument document, Expansion includes, IdIndex ids) {
    return Optional.ofNullable(kept.get(document))
        .filter(k -> same(k.checkedWith, others(document, includes)) && k.lookups.holdIn(ids))
        .filter(k -> k.texts.equals(texts(document, includes)))
        .map(Kept::findings);
  }

  /** Keeps what was found, unless a limit was passed: another time it may not be. */
  void keep(TeiDocument document, Expansion includes, Lookups lookups, List<Diagnostic> findings) {
    boolean whole = document.root().is("TEI") || includes.parts(document).isEmpty();
    if (whole && findings.stream().noneMatch(d -> d.code().isPassing())) {
      List<WeakReference<TeiDocument>> with =
          others(document, includes).stream().map(WeakReference::new).toList();
      kept.put(document, new Kept(findings, lookups, with, texts(document, includes)));
    }
  }

  private static List<TeiDocument> others(TeiDocument document, Expansion includes) {
    List<TeiDocument> all = Surroundings.of(document, includes).all();
    return all.subList(1, all.size());
  }

  private static boolean same(List<WeakReference<TeiDocument>> before, List<TeiDocument> now) {
    return before.size() == now.size()
        && IntStream.range(0, now.size()).allMatch(i -> before.get(i).refersTo(now.get(i)));
  }

  private static List<String> texts(TeiDocument document, Expansion includes) {
    List<String> texts = new ArrayList<>();
    if (!document.root().is("TEI")) {
      document.root().forEach(e -> includes.of(document, e).ifPresent(i -> texts.add(told(i))));
      includes.after(document).forEach(text -> texts.add(text.label()));
    }
    for (TeiDocument part : Surroundings.of(document, includes).whole()) {
      part.root().forEach(e -> includes.words(e).ifPresent(texts::add));
    }
    return texts;
  }

  private static String told(Expansion.Included included) {
    return included.document().label() + " " + included.element().name();
  }

  /** The addresses in other files that a document's pointers name. */
  Set<String> targetsElsewhere(TeiDocument document, IdIndex ids) {
    return Optional.ofNullable(kept.get(document))
        .filter(k -> k.lookups.holdIn(ids))
        .map(k -> k.lookups.addresses())
        .orElseGet(() -> PointerCheck.targetsElsewhere(document, ids));
  }
}

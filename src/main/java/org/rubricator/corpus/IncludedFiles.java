package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.Expansion;
import org.rubricator.validate.TeiFile;

/**
 * The files that files include by XInclude 1.0: whole, or the element that {@code xpointer} names
 * by its id. All are read when this is made; what cannot be read is told once, at its include.
 */
final class IncludedFiles implements Expansion {

  private final List<TeiFile> files;
  private final IncludeReader found;
  private final Map<TeiDocument, List<TeiDocument>> parts = new IdentityHashMap<>();
  private final IncludingFiles including;
  private final Set<TeiDocument> apart = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Reads what files include, and what that includes. The fallback of an include that is followed
   * is no part of its file.
   *
   * @param files that were named, or found in a folder that was
   * @param root the folder outside of which nothing is read
   * @param reader reads a file, and tells what is wrong with it
   */
  static IncludedFiles of(
      Collection<TeiFile> files,
      Path root,
      Function<Path, Optional<TeiDocument>> reader,
      DiagnosticSink sink) {
    Findings told = new Findings();
    IncludeReader found = new IncludeReader(files, root, reader, told);
    if (found.dropUnusedFallbacks()) {
      List<TeiFile> standing =
          files.stream()
              .map(f -> new TeiFile(found.known(f.path()).orElseThrow(), f.path()))
              .toList();
      return new IncludedFiles(standing, new IncludeReader(standing, root, found::known, sink));
    }
    told.sorted().forEach(sink::report);
    return new IncludedFiles(files, found);
  }

  private IncludedFiles(Collection<TeiFile> files, IncludeReader found) {
    this.files = List.copyOf(files);
    this.found = found;
    List<TeiDocument> all = found.documents();
    apart.addAll(all);
    Set<TeiDocument> included = found.included();
    apart.removeIf(d -> !d.isTei() && included.contains(d));
    all.forEach(d -> parts.put(d, partsOf(d)));
    standAlone(all);
    including = new IncludingFiles(all, this);
  }

  /** Of the files that were named, those that are no mere part of another. */
  List<TeiFile> filesForThemselves() {
    return files.stream().filter(f -> apart.contains(f.document())).toList();
  }

  /** Files that are included as text, each with its stamp from before it was read. */
  Map<Path, FileStamp> texts() {
    return found.texts();
  }

  /** A file that only files include which it includes itself is checked for itself. */
  private void standAlone(List<TeiDocument> files) {
    Set<TeiDocument> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    reached.addAll(apart);
    apart.forEach(d -> reached.addAll(parts(d)));
    for (TeiDocument each : files) {
      if (reached.add(each)) {
        apart.add(each);
        reached.addAll(parts(each));
      }
    }
  }

  private List<TeiDocument> partsOf(TeiDocument document) {
    Set<TeiDocument> all = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(document, all);
    all.remove(document);
    return all.stream().sorted(Comparator.comparing(TeiDocument::label)).toList();
  }

  private void collect(TeiDocument document, Set<TeiDocument> all) {
    document
        .root()
        .forEach(
            e -> {
              Optional<Included> included = of(document, e).filter(i -> !i.apart());
              if (included.isPresent() && all.add(included.get().document())) {
                collect(included.get().document(), all);
              }
            });
  }

  @Override
  public Optional<Included> of(TeiDocument file, TeiElement include) {
    return found.target(include);
  }

  @Override
  public Optional<String> words(TeiElement include) {
    return found.words(include);
  }

  @Override
  public boolean areFollowedIn(TeiDocument file) {
    return true;
  }

  @Override
  public List<TeiDocument> after(TeiDocument corpus) {
    return List.of();
  }

  @Override
  public List<TeiDocument> parts(TeiDocument file) {
    return parts.getOrDefault(file, List.of());
  }

  @Override
  public List<TeiDocument> around(TeiDocument file) {
    return including.around(file);
  }
}

package org.rubricator.corpus;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.Expansion;
import org.rubricator.validate.TeiFile;
import org.rubricator.xml.FileRefused;
import org.rubricator.xml.IncludedText;

/**
 * The files that files include by XInclude 1.0: whole, or the element that {@code xpointer} names
 * by its id. All are read when this is made; what cannot be read is told once, at its include.
 */
final class IncludedFiles implements Expansion {

  private final Path root;
  private final Function<Path, Optional<TeiDocument>> reader;
  private final DiagnosticSink sink;
  private final Map<Path, TeiDocument> byPath = new LinkedHashMap<>();
  private final Map<TeiDocument, Path> paths = new IdentityHashMap<>();
  private final Map<TeiElement, Included> includes = new IdentityHashMap<>();
  private final Map<TeiElement, String> words = new IdentityHashMap<>();
  private final Map<TeiElement, TeiDocument> standIn = new IdentityHashMap<>();
  private final Map<TeiDocument, List<TeiDocument>> parts = new IdentityHashMap<>();
  private final Set<TeiDocument> named = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IncludingFiles including;
  private final Set<TeiDocument> apart = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Reads what files include, and what that includes.
   *
   * @param files that were named, or found in a folder that was
   * @param root the folder outside of which nothing is read
   * @param reader reads a file, and tells what is wrong with it
   */
  IncludedFiles(
      Collection<TeiFile> files,
      Path root,
      Function<Path, Optional<TeiDocument>> reader,
      DiagnosticSink sink) {
    this.root = root;
    this.reader = reader;
    this.sink = sink;
    files.forEach(f -> add(f.path(), f.document()));
    List<TeiDocument> all = List.copyOf(byPath.values());
    named.addAll(all);
    read(all);
    cut(all);
    apart.addAll(all);
    Set<TeiDocument> included = included();
    apart.removeIf(d -> !d.isTei() && included.contains(d));
    all.forEach(d -> parts.put(d, partsOf(d)));
    standAlone(all);
    including = new IncludingFiles(all, this);
  }

  private void add(Path path, TeiDocument document) {
    Path absolute = path.toAbsolutePath().normalize();
    byPath.put(absolute, document);
    paths.put(document, absolute);
  }

  private Set<TeiDocument> included() {
    Set<TeiDocument> included = Collections.newSetFromMap(new IdentityHashMap<>());
    includes.forEach(
        (include, target) -> {
          if (standIn.get(include) != target.document()) {
            included.add(target.document());
          }
        });
    return included;
  }

  /** Of the files that were named, those that are no mere part of another. */
  boolean standsForItself(TeiDocument document) {
    return apart.contains(document);
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

  /** Reads what files include, and what that includes. */
  private void read(List<TeiDocument> files) {
    Deque<TeiDocument> open = new ArrayDeque<>(files);
    while (!open.isEmpty()) {
      TeiDocument next = open.pop();
      next.root()
          .forEach(
              e -> {
                if (Catalogue.isInclude(e)) {
                  include(next, e, open);
                }
              });
    }
  }

  /** Includes that lead back, too deep or to too much are told and not followed. */
  private void cut(List<TeiDocument> files) {
    long read = byPath.values().stream().mapToLong(d -> d.text().length()).sum();
    for (IncludeGraph.Cut each :
        new IncludeGraph(includes, read).cut(files.stream().map(TeiDocument::root).toList())) {
      TeiElement include = each.include();
      fault(
          Objects.requireNonNull(standIn.get(include)),
          include,
          include.attribute("href").orElse(""),
          each.why());
    }
  }

  private void include(TeiDocument in, TeiElement include, Deque<TeiDocument> open) {
    String href = include.attribute("href").orElse("");
    Optional<String> pointer = include.attribute("xpointer").map(String::strip);
    Optional<Path> path = path(Objects.requireNonNull(paths.get(in)), href);
    if (include.attribute("parse").filter("text"::equals).isPresent()) {
      words(in, include, path);
    } else if (href.isEmpty() && pointer.isPresent()) {
      keep(in, include, in, pointer);
    } else if (href.isEmpty()) {
      fault(in, include, "nothing", "it has no href, and no xpointer");
    } else if (path.isEmpty()) {
      fault(in, include, href, "only XML files near this one are read");
    } else {
      include(in, include, path.get(), pointer, open);
    }
  }

  private void words(TeiDocument in, TeiElement include, Optional<Path> path) {
    String href = include.attribute("href").orElse("");
    if (path.filter(this::isInside).isEmpty()) {
      fault(in, include, href, "it is not there, or not near this file");
      return;
    }
    try {
      words.put(
          include, IncludedText.read(path.get(), include.attribute("encoding").orElse("UTF-8")));
    } catch (FileRefused e) {
      fault(in, include, href, e.reason());
    } catch (IOException e) {
      fault(in, include, href, "it cannot be read");
    }
  }

  private void include(
      TeiDocument in,
      TeiElement include,
      Path path,
      Optional<String> pointer,
      Deque<TeiDocument> open) {
    boolean known = byPath.containsKey(path);
    Optional<TeiDocument> found = document(path);
    if (found.isEmpty()) {
      fault(
          in, include, include.attribute("href").orElse(""), "it is not there, or cannot be read");
    } else {
      if (!known) {
        open.push(found.get());
      }
      keep(in, include, found.get(), pointer);
    }
  }

  private void keep(
      TeiDocument in, TeiElement include, TeiDocument found, Optional<String> pointer) {
    Optional<TeiElement> element =
        pointer.map(p -> byId(found, p)).orElse(Optional.of(found.root()));
    if (element.isPresent()) {
      boolean whole = element.get() == found.root() && found.isTei();
      standIn.put(include, in);
      includes.put(include, new Included(found, element.get(), whole && named.contains(found)));
    } else {
      fault(in, include, pointer.orElse(""), "no element has that xml:id");
    }
  }

  /**
   * A shorthand pointer, or the scheme element() with an id (XPointer Framework 3.2, element()).
   */
  private static Optional<TeiElement> byId(TeiDocument document, String pointer) {
    String id = pointer.replaceFirst("^element\\(([^/()]{1,200})\\)$", "$1").strip();
    List<TeiElement> found = new ArrayList<>();
    document
        .root()
        .forEach(
            e -> {
              if (e.id().filter(id::equals).isPresent()) {
                found.add(e);
              }
            });
    return found.stream().findFirst();
  }

  /** An include with a fallback does not need its file. */
  private void fault(TeiDocument in, TeiElement include, String what, String why) {
    boolean fallback = include.elements().stream().anyMatch(e -> e.name().equals("fallback"));
    if (!fallback) {
      sink.report(Code.INCLUDE_NOT_READ, in.place(include), what, why);
    }
  }

  private Optional<Path> path(Path from, String href) {
    try {
      String decoded = Optional.ofNullable(new URI(href.replace(" ", "%20")).getPath()).orElse("");
      return decoded.isEmpty() || href.contains(":")
          ? Optional.empty()
          : Optional.of(from.resolveSibling(decoded).normalize());
    } catch (InvalidPathException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<TeiDocument> document(Path path) {
    if (!byPath.containsKey(path) && isInside(path)) {
      reader.apply(path).ifPresent(d -> add(path, d));
    }
    return Optional.ofNullable(byPath.get(path));
  }

  private boolean isInside(Path path) {
    try {
      return Files.isRegularFile(path) && path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private List<TeiDocument> partsOf(TeiDocument document) {
    Set<TeiDocument> found = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(document, found);
    found.remove(document);
    return found.stream().sorted(Comparator.comparing(TeiDocument::label)).toList();
  }

  private void collect(TeiDocument document, Set<TeiDocument> found) {
    document
        .root()
        .forEach(
            e -> {
              Included included = includes.get(e);
              if (included != null && !included.apart() && found.add(included.document())) {
                collect(included.document(), found);
              }
            });
  }

  @Override
  public Optional<Included> of(TeiDocument file, TeiElement include) {
    return Optional.ofNullable(includes.get(include));
  }

  @Override
  public Optional<String> words(TeiElement include) {
    return Optional.ofNullable(words.get(include));
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

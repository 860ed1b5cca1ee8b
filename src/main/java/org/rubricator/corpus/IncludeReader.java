package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
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
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.validate.Expansion.Included;
import org.rubricator.validate.TeiFile;
import org.rubricator.xml.FileRefused;
import org.rubricator.xml.IncludedText;

/**
 * Reads the files that files include, and what these include, and keeps what each include stands
 * for. What cannot be read is told once, at its include.
 */
final class IncludeReader {

  /**
   * What no program can follow (XInclude 1.0 §4.4, fatal errors), and what is not followed here.
   */
  private static final Code BROKEN = Code.INCLUDE_BROKEN;

  private static final Code NOT_READ = Code.INCLUDE_NOT_READ;
  private static final String FAR = "only files near this one are read";

  private final Path root;
  private final Function<Path, Optional<TeiDocument>> reader;
  private final DiagnosticSink sink;
  private final List<TeiDocument> documents;
  private final Map<Path, TeiDocument> byPath = new LinkedHashMap<>();
  private final Map<TeiDocument, Path> paths = new IdentityHashMap<>();
  private final Map<TeiElement, Included> includes = new IdentityHashMap<>();
  private final Map<Path, FileStamp> texts = new LinkedHashMap<>();
  private final Map<TeiElement, String> words = new IdentityHashMap<>();
  private final Map<TeiElement, TeiDocument> standIn = new IdentityHashMap<>();
  private final Set<TeiDocument> named = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Reads what files include.
   *
   * @param files that were named, or found in a folder that was
   * @param root the folder outside of which nothing is read
   * @param reader reads a file, and tells what is wrong with it
   */
  IncludeReader(
      Collection<TeiFile> files,
      Path root,
      Function<Path, Optional<TeiDocument>> reader,
      DiagnosticSink sink) {
    this.root = root;
    this.reader = reader;
    this.sink = sink;
    files.forEach(f -> add(f.path(), f.document()));
    documents = List.copyOf(byPath.values());
    named.addAll(documents);
    read(documents);
    cut(documents);
  }

  /** The files that were named, each once. */
  List<TeiDocument> documents() {
    return documents;
  }

  /** What an include stands for. */
  Optional<Included> target(TeiElement include) {
    return Optional.ofNullable(includes.get(include));
  }

  /** The words that an include of text stands for. */
  Optional<String> words(TeiElement include) {
    return Optional.ofNullable(words.get(include));
  }

  /** Files that are included as text, each with its stamp from before it was read. */
  Map<Path, FileStamp> texts() {
    return Map.copyOf(texts);
  }

  /** A file that was read. */
  Optional<TeiDocument> known(Path path) {
    return Optional.ofNullable(byPath.get(path.toAbsolutePath().normalize()));
  }

  /** Files that others include. */
  Set<TeiDocument> included() {
    Set<TeiDocument> included = Collections.newSetFromMap(new IdentityHashMap<>());
    includes.forEach(
        (include, target) -> {
          if (standIn.get(include) != target.document()) {
            included.add(target.document());
          }
        });
    return included;
  }

  /** Takes the fallbacks out of files whose includes are followed; false where there are none. */
  boolean dropUnusedFallbacks() {
    Map<TeiDocument, Set<TeiElement>> unused = unusedFallbacks();
    byPath.replaceAll(
        (path, file) -> unused.containsKey(file) ? file.without(unused.get(file)) : file);
    return !unused.isEmpty();
  }

  /** The fallbacks of includes that are followed, by the files in which they stand. */
  private Map<TeiDocument, Set<TeiElement>> unusedFallbacks() {
    Map<TeiDocument, Set<TeiElement>> unused = new IdentityHashMap<>();
    for (TeiDocument file : byPath.values()) {
      file.root()
          .forEach(
              e -> {
                List<TeiElement> fallback = isFollowed(e) ? fallbacks(e) : List.of();
                if (!fallback.isEmpty()) {
                  unused.computeIfAbsent(file, f -> new HashSet<>()).addAll(fallback);
                }
              });
    }
    return unused;
  }

  private static List<TeiElement> fallbacks(TeiElement include) {
    return include.elements().stream()
        .filter(e -> e.namespace().equals(Tei.XINCLUDE_NAMESPACE) && e.name().equals("fallback"))
        .toList();
  }

  private boolean isFollowed(TeiElement include) {
    return includes.containsKey(include) || words.containsKey(include);
  }

  private void add(Path path, TeiDocument document) {
    Path absolute = path.toAbsolutePath().normalize();
    byPath.put(absolute, document);
    paths.put(document, absolute);
  }

  /** Reads what files include, and what that includes. */
  private void read(List<TeiDocument> files) {
    Deque<TeiDocument> open = new ArrayDeque<>(files);
    while (!open.isEmpty()) {
      TeiDocument next = open.pop();
      read(next, next.root(), open);
    }
  }

  /** A fallback is looked at only where its include cannot be followed. */
  private void read(TeiDocument in, TeiElement e, Deque<TeiDocument> open) {
    if (Tei.isInclude(e)) {
      include(in, e, open);
    }
    if (!isFollowed(e)) {
      e.elements().forEach(inner -> read(in, inner, open));
    }
  }

  /** Includes that lead back, too deep or to too much are told and not followed. */
  private void cut(List<TeiDocument> files) {
    long read = byPath.values().stream().mapToLong(d -> d.text().length()).sum();
    for (IncludeGraph.Cut each :
        new IncludeGraph(includes, read).cut(files.stream().map(TeiDocument::root).toList())) {
      TeiElement include = each.include();
      TeiDocument in = Objects.requireNonNull(standIn.get(include));
      fault(each.circle() ? BROKEN : NOT_READ, in, include, href(include), each.why());
    }
  }

  private void include(TeiDocument in, TeiElement include, Deque<TeiDocument> open) {
    String href = href(include);
    Optional<String> pointer = include.attribute("xpointer").map(String::strip);
    Optional<Path> path = IncludeAddress.path(Objects.requireNonNull(paths.get(in)), include);
    Optional<String> wrong = wrong(include, href);
    if (wrong.isPresent()) {
      sink.report(BROKEN, in.place(include), href, wrong.get());
    } else if (include.attribute("parse").filter(p -> p.indexOf('/') >= 0).isPresent()) {
      fault(NOT_READ, in, include, href, "parse with a media type is not known here");
    } else if (include.attribute("parse").filter("text"::equals).isPresent()) {
      words(in, include, path);
    } else if (href.isEmpty() && pointer.isPresent()) {
      keep(in, include, in, pointer);
    } else if (href.isEmpty()) {
      fault(BROKEN, in, include, "nothing", "it has no href, and no xpointer");
    } else if (path.isEmpty()) {
      fault(NOT_READ, in, include, href, FAR);
    } else {
      include(in, include, path.get(), pointer, open);
    }
  }

  private void words(TeiDocument in, TeiElement include, Optional<Path> path) {
    String href = href(include);
    if (path.filter(this::isInside).isEmpty()) {
      missing(in, include, path);
      return;
    }
    texts.put(path.get(), FileStamp.of(path.get()));
    try {
      words.put(
          include, IncludedText.read(path.get(), include.attribute("encoding").orElse("UTF-8")));
    } catch (FileRefused e) {
      fault(BROKEN, in, include, href, e.reason());
    } catch (IOException e) {
      fault(BROKEN, in, include, href, "it cannot be read");
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
      missing(in, include, Optional.of(path));
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
        pointer.map(p -> ElementPointer.find(found, p)).orElse(Optional.of(found.root()));
    if (element.isPresent()) {
      boolean whole = element.get() == found.root() && found.isTei();
      standIn.put(include, in);
      includes.put(include, new Included(found, element.get(), whole && named.contains(found)));
    } else {
      unknown(in, include, pointer.orElse(""));
    }
  }

  private void unknown(TeiDocument in, TeiElement include, String pointer) {
    if (!ElementPointer.isRead(pointer)) {
      String why = "only an id and the scheme element() are known here";
      fault(NOT_READ, in, include, pointer, why);
    } else {
      boolean id = pointer.indexOf('/') < 0;
      String why = id ? "no element has that xml:id" : "there is no such element";
      fault(BROKEN, in, include, pointer, why);
    }
  }

  /** Nothing is read far from the files; what lies there is told from what lies nowhere. */
  private void missing(TeiDocument in, TeiElement include, Optional<Path> path) {
    String href = href(include);
    if (path.isEmpty() || (Files.isRegularFile(path.get()) && !isInside(path.get()))) {
      fault(NOT_READ, in, include, href, FAR);
    } else {
      String there = Files.isDirectory(path.get()) ? "it is a folder" : "it cannot be read";
      fault(BROKEN, in, include, href, Files.exists(path.get()) ? there : "it is not there");
    }
  }

  /** An include with a fallback does not need its file. */
  private void fault(Code code, TeiDocument in, TeiElement include, String what, String why) {
    if (fallbacks(include).isEmpty()) {
      sink.report(code, in.place(include), what, why);
    }
  }

  private static String href(TeiElement include) {
    return include.attribute("href").orElse("");
  }

  /** Faults that no fallback mends (XInclude 1.0 §3.1). */
  private static Optional<String> wrong(TeiElement include, String href) {
    String parse = include.attribute("parse").orElse("xml");
    if (!parse.equals("xml") && !parse.equals("text") && parse.indexOf('/') < 0) {
      return Optional.of("parse=\"" + parse + "\" is neither xml nor text");
    }
    return href.indexOf('#') < 0
        ? Optional.empty()
        : Optional.of("an id does not stand in href, but in xpointer");
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
}

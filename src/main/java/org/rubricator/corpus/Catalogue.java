package org.rubricator.corpus;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rubricator.authority.EntryKind;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.diagnostic.ShortList;
import org.rubricator.tei.Stem;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.FileRefused;

/**
 * The TEI files of a corpus: those that {@code corpus.xml} includes, in its order, then any others
 * by name; and the authority files.
 */
final class Catalogue {

  private final CorpusFolder folder;
  private final KeptFiles files;
  private final DiagnosticSink sink;
  private final Map<Path, TeiDocument> read = new LinkedHashMap<>();
  private final Optional<TeiDocument> corpus;
  private final List<TeiText> texts = new ArrayList<>();
  private final List<TeiDocument> authority = new ArrayList<>();
  private final List<TeiDocument> following = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();

  Catalogue(CorpusFolder folder, DiagnosticSink sink) throws IOException {
    this(folder, KeptFiles.none(), sink);
  }

  /** As the other, with files that were read before. */
  Catalogue(CorpusFolder folder, KeptFiles files, DiagnosticSink sink) throws IOException {
    this.folder = folder;
    this.files = files;
    this.sink = sink;
    this.corpus =
        Files.isRegularFile(folder.corpusFile()) ? read(folder.corpusFile()) : Optional.empty();
    readAuthority();
    readTexts();
  }

  Optional<TeiDocument> corpus() {
    return corpus;
  }

  CorpusHeader header() {
    Path name = folder.root().getFileName();
    String unnamed = name == null ? "corpus" : name.toString();
    return corpus
        .map(c -> CorpusHeader.of(c, unnamed))
        .orElseGet(() -> CorpusHeader.unnamed(unnamed));
  }

  List<TeiText> texts() {
    return texts;
  }

  List<TeiDocument> authority() {
    return authority;
  }

  /** Texts that the corpus file does not include. */
  List<TeiDocument> following() {
    return following;
  }

  /** STEMs of files that are no XML at all. */
  List<String> unreadable() {
    return unreadable;
  }

  /** All files that were read: the corpus file, the authority, the texts. */
  Collection<TeiDocument> documents() {
    return read.values();
  }

  /** The document at a path, where it was read. */
  Optional<TeiDocument> document(Path path) {
    return Optional.ofNullable(read.get(path.toAbsolutePath().normalize()));
  }

  private Optional<TeiDocument> read(Path path) throws IOException {
    String label = folder.label(path);
    if (!folder.holds(path)) {
      sink.report(Code.OUTSIDE_CORPUS, Place.file(label), label);
      return Optional.empty();
    }
    try {
      Optional<TeiDocument> document = files.read(path, label, sink);
      document.ifPresent(d -> read.put(path.toAbsolutePath().normalize(), d));
      return document;
    } catch (FileRefused e) {
      sink.report(Code.UNREADABLE, Place.file(label), label, e.reason());
      return Optional.empty();
    } catch (AccessDeniedException e) {
      sink.report(Code.UNREADABLE, Place.file(label), label, "access denied");
      return Optional.empty();
    } catch (NoSuchFileException e) {
      sink.report(Code.UNREADABLE, Place.file(label), label, "no such file");
      return Optional.empty();
    }
  }

  private void readAuthority() throws IOException {
    for (EntryKind kind : EntryKind.values()) {
      Path path = folder.authority().resolve(kind.file());
      if (Files.isRegularFile(path)) {
        read(path).ifPresent(authority::add);
      }
    }
  }

  private void readTexts() throws IOException {
    Set<Path> included = included();
    List<String> others = new ArrayList<>();
    Map<String, Path> stems = new LinkedHashMap<>();
    for (Path path : included) {
      add(path, stems);
    }
    for (Path path : files()) {
      if (!included.contains(path)) {
        add(path, stems);
        others.add(folder.tei().relativize(path).toString().replace('\\', '/'));
        document(path).filter(d -> d.root().is("TEI")).ifPresent(following::add);
      }
    }
    corpus.filter(c -> !others.isEmpty()).ifPresent(c -> notIncluded(c, others));
  }

  private void notIncluded(TeiDocument corpusFile, List<String> hrefs) {
    sink.report(
        Code.TEXT_NOT_INCLUDED,
        corpusFile.place(corpusFile.root()),
        hrefs.size(),
        ShortList.of(hrefs),
        hrefs.get(0));
  }

  private void add(Path path, Map<String, Path> stems) throws IOException {
    String stem = Stem.of(path.getFileName().toString());
    for (int n = 2; stems.containsKey(Stem.fold(stem)); n++) {
      stem = Stem.of(path.getFileName().toString()) + "-" + n;
    }
    stems.put(Stem.fold(stem), path);
    Optional<TeiDocument> document = read(path);
    if (document.isPresent()) {
      texts.add(new TeiText(stem, path, document.get()));
    } else {
      unreadable.add(stem);
    }
  }

  /** Files that the corpus includes, each once, those that exist. */
  private Set<Path> included() {
    Set<Path> found = new LinkedHashSet<>();
    corpus.ifPresent(
        c ->
            c.root()
                .forEach(
                    e -> {
                      if (Tei.isInclude(e)) {
                        include(c, e, found);
                      }
                    }));
    return found;
  }

  private void include(TeiDocument c, TeiElement include, Set<Path> found) {
    Optional<Path> path = target(include);
    String href = include.attribute("href").orElse("");
    if (path.isEmpty() || !path.get().startsWith(folder.root())) {
      sink.report(Code.OUTSIDE_CORPUS, c.place(include), href);
    } else if (isOfAuthority(path.get())) {
      sink.report(Code.INCLUDE_NO_TEXT, c.place(include), href);
    } else if (!Files.isRegularFile(path.get())) {
      sink.report(Code.INCLUDE_MISSING, c.place(include), href);
    } else if (path.get().equals(folder.corpusFile()) || !found.add(path.get())) {
      sink.report(Code.INCLUDE_CIRCLE, c.place(include), href);
    }
  }

  private boolean isOfAuthority(Path path) {
    return path.startsWith(folder.authority()) || path.startsWith(folder.ledgers());
  }

  /** The file that an include of {@code corpus.xml} names. */
  Optional<Path> target(TeiElement include) {
    String href = include.attribute("href").orElse("");
    try {
      return href.isEmpty() || href.contains(":")
          ? Optional.empty()
          : Optional.of(folder.tei().resolve(decoded(href)).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A relative reference as a path (RFC 3986 §2.1); one that is no legal reference as it is. */
  private static String decoded(String href) {
    try {
      String path = new URI(href.replace(" ", "%20")).getPath();
      return path == null ? href : path;
    } catch (URISyntaxException e) {
      return href;
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder.tei())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.tei(), 8)) {
      return files.filter(this::isText).map(Path::normalize).sorted().toList();
    }
  }

  private boolean isText(Path path) {
    String name = path.getFileName().toString();
    Path inside = folder.tei().relativize(path);
    return name.endsWith(".xml")
        && !name.startsWith(".")
        && Files.isRegularFile(path)
        && !path.equals(folder.corpusFile())
        && !isApart(inside.getName(0).toString(), inside.getNameCount());
  }

  /** Folders that hold no texts. */
  private boolean isApart(String first, int steps) {
    boolean own = first.equals("authority") || first.equals("ledger");
    boolean built = first.equals("dist") || first.equals("schemas") || first.equals("xslt");
    return steps > 1 && (own || (built && folder.tei().equals(folder.root())));
  }
}

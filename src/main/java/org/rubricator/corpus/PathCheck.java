package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Place;
import org.rubricator.diagnostic.Selection;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.PointedFiles;
import org.rubricator.validate.RecentChecks;
import org.rubricator.validate.Survey;
import org.rubricator.validate.TeiFile;
import org.rubricator.validate.TeiValidator;
import org.rubricator.validate.ValidateOptions;

/** Checks any TEI files and folders, in a corpus or not. */
public final class PathCheck {

  /** Files that one file may lead to and that are read for it. */
  private static final int MOST_POINTED_AT = 50;

  private static final Selection OF_SCHEMAS = new Selection(List.of("RNG"));

  private final Path here;
  private final KeptFiles kept;
  private final RecentChecks recent;
  private final NamedFiles named;
  private final Findings sink;
  private final SortedSet<String> schemas = new TreeSet<>();
  private final List<String> checked = new ArrayList<>();
  private final Set<Path> done = new HashSet<>();
  private int files;
  private @Nullable Path root;

  /**
   * Makes a check that names files as seen from a folder.
   *
   * @param here the folder that relative paths are from
   */
  public PathCheck(Path here, Findings sink) {
    this(here, KeptFiles.none(), new RecentChecks(), sink);
  }

  /** As the other, with files and findings of checks before this one. */
  PathCheck(Path here, KeptFiles kept, RecentChecks recent, Findings sink) {
    this.here = here.toAbsolutePath().normalize();
    this.named = new NamedFiles(here, kept, sink);
    this.kept = kept;
    this.recent = recent;
    this.sink = sink;
  }

  /** Files that were checked. */
  public int files() {
    return files;
  }

  /** The schemas that files were checked against, in words. */
  public Set<String> schemas() {
    return schemas;
  }

  /** The files that could be read, as findings name them; in a corpus all that belong to it. */
  public List<String> checked() {
    return List.copyOf(checked);
  }

  /** The corpus in which a named file was found; findings in it are named from there. */
  public Optional<Path> root() {
    return Optional.ofNullable(root);
  }

  /** Checks a whole corpus. */
  public void corpus(CorpusFolder folder, SchemaChoice choice) throws IOException {
    Settings settings = CorpusSettings.read(folder, sink);
    Catalogue catalogue = new Catalogue(folder, kept, sink);
    if (catalogue.texts().isEmpty() && catalogue.unreadable().isEmpty()) {
      sink.report(NoTexts.in(folder.label(folder.tei())));
    }
    files += catalogue.texts().size() + catalogue.unreadable().size();
    CorpusCheck check = new CorpusCheck(folder, settings, recent);
    check.valid(catalogue, choice, CheckMemory.none(), sink);
    schemas.addAll(check.schemas());
    catalogue.documents().forEach(document -> checked.add(document.label()));
  }

  /** Checks files and folders as the user named them, each once. */
  public void paths(List<Path> paths, SchemaChoice choice) throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        sink.report(
            Code.UNREADABLE, Place.file(named.label(path)), named.label(path), "no such file");
      }
    }
    for (Path path : paths) {
      if (done.add(path.toAbsolutePath().normalize())) {
        check(path, choice);
      }
    }
  }

  /** Files that no path before has led to. */
  private List<Path> fresh(Path path) throws IOException {
    List<Path> found = named.inside(path);
    if (!Files.isDirectory(path)) {
      return found;
    }
    if (found.isEmpty()) {
      sink.report(NoTexts.in(named.label(path)));
    }
    return found.stream().filter(file -> done.add(file.toAbsolutePath().normalize())).toList();
  }

  private void check(Path path, SchemaChoice choice) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path around = NamedFiles.folder(path);
    Optional<CorpusFolder> corpus = CorpusFolder.around(around);
    if (corpus.isPresent() && inCorpus(corpus.get(), absolute, choice)) {
      return;
    }
    List<Path> found = fresh(path);
    Path root = corpus.map(CorpusFolder::root).orElseGet(() -> ProjectFolder.around(around, here));
    List<Path> folders = new ArrayList<>(choice.folders());
    folders.add(around);
    ValidateOptions options =
        new ValidateOptions(root, false, choice.schemas(), List.of(), folders, false);
    TeiValidator validator = new TeiValidator(options, recent, CheckMemory.none(), sink);
    OtherXml other = new OtherXml();
    check(found, Files.isDirectory(path) ? other::passesOver : d -> false, root, validator);
    other.report(named.label(path), sink);
    schemas.addAll(validator.schemas());
  }

  /** Files that include others are held together; else each is let go once it is checked. */
  private void check(
      List<Path> all, Predicate<TeiDocument> passedOver, Path root, TeiValidator validator) {
    Survey survey = new Survey(all.stream().map(named::label).toList());
    HeldFiles held = new HeldFiles(named::read);
    Set<Path> seen = new HashSet<>();
    all.forEach(path -> seen.add(path.toAbsolutePath().normalize()));
    List<Path> paths = new ArrayList<>();
    List<TeiDocument> known = new ArrayList<>();
    boolean include = false;
    for (Path path : all) {
      Optional<TeiDocument> document = held.first(path);
      if (document.filter(passedOver).isPresent()) {
        held.again(path);
        continue;
      }
      paths.add(path);
      document.ifPresent(survey::add);
      document.ifPresent(d -> known.addAll(pointedAt(d, path, root, seen)));
      include |= document.filter(PathCheck::hasInclude).isPresent();
    }
    files += paths.size();
    paths.forEach(path -> checked.add(named.label(path)));
    if (include) {
      together(paths, held, known, root, validator);
    } else {
      known.forEach(survey::know);
      validator.validate(paths, held::again, survey);
    }
  }

  /** Files that a file points to, which are read but not checked. */
  private List<TeiDocument> pointedAt(TeiDocument document, Path file, Path root, Set<Path> seen) {
    NamedFiles quietly = new NamedFiles(here, kept, new Findings());
    return PointedFiles.of(document).stream()
        .limit(MOST_POINTED_AT)
        .flatMap(address -> beside(file, address, root).stream())
        .filter(seen::add)
        .flatMap(path -> quietly.read(path).stream())
        .toList();
  }

  private static Optional<Path> beside(Path file, String address, Path root) {
    try {
      Path path = file.toAbsolutePath().resolveSibling(address).normalize();
      return Files.isRegularFile(path) && path.toRealPath().startsWith(root.toRealPath())
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  static boolean hasInclude(TeiDocument document) {
    return document.root().any(e -> e.namespace().equals(Tei.XINCLUDE_NAMESPACE));
  }

  private void together(
      List<Path> paths,
      HeldFiles held,
      List<TeiDocument> known,
      Path root,
      TeiValidator validator) {
    List<TeiFile> found = new ArrayList<>();
    paths.forEach(p -> held.again(p).ifPresent(d -> found.add(new TeiFile(d, p))));
    IncludedFiles includes = IncludedFiles.of(found, root, named::read, sink);
    kept.alsoRead(includes.texts());
    validator.validate(includes.filesForThemselves(), includes, known);
  }

  /** A file of a corpus is checked with the corpus, and only what was found in it is told. */
  private boolean inCorpus(CorpusFolder folder, Path path, SchemaChoice choice) throws IOException {
    Findings all = new Findings();
    Catalogue catalogue = new Catalogue(folder, kept, all);
    List<Path> chosen =
        NamedFiles.xml(path).stream().filter(f -> catalogue.document(f).isPresent()).toList();
    if (chosen.isEmpty() || chosen.size() < NamedFiles.xml(path).size()) {
      return false;
    }
    Settings settings = CorpusSettings.read(folder, sink);
    CorpusCheck check = new CorpusCheck(folder, settings, recent);
    check.valid(catalogue, choice, CheckMemory.none(), all);
    schemas.addAll(check.schemas());
    Set<String> labels = chosen.stream().map(folder::label).collect(Collectors.toSet());
    tell(all, labels, catalogue);
    files += chosen.size();
    checked.addAll(labels);
    root = folder.root();
    return true;
  }

  /** What was found in the chosen files, and in the schemas that they are checked against. */
  private void tell(Findings all, Set<String> chosen, Catalogue catalogue) {
    Set<String> texts =
        catalogue.documents().stream().map(TeiDocument::label).collect(Collectors.toSet());
    Predicate<Diagnostic> asked =
        d ->
            chosen.contains(d.place().path())
                || OF_SCHEMAS.accepts(d.code()) && !texts.contains(d.place().path());
    all.sorted().stream().filter(asked).forEach(sink::report);
  }
}

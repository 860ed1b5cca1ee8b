package org.rubricator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Findings;
import org.rubricator.validate.RecentChecks;

/**
 * The same check over and over while files change. Schemas stay compiled, and only files that have
 * changed are read and checked again, with those whose pointers lead there.
 *
 * <pre>
 * do {
 *   rounds.check(findings);
 * } while (!rounds.awaitChange(ended).isEmpty());
 * </pre>
 */
public final class CheckRounds implements AutoCloseable {

  private static final int DEPTH = 12;

  private final Path here;
  private final Optional<CorpusFolder> corpus;
  private final List<Path> paths;
  private final SchemaChoice choice;
  private final boolean more;
  private final KeptFiles kept;
  private @Nullable FolderWatch watch;
  private RecentChecks recent = new RecentChecks();
  private Map<Path, FileStamp> known = new HashMap<>();

  /**
   * Prepares rounds of a check.
   *
   * @param here the folder that relative paths are from
   * @param corpus what is checked where no paths are named
   * @param paths files and folders that are named
   * @param more false if there will be one round only, for which nothing has to be kept
   */
  public CheckRounds(
      Path here,
      Optional<CorpusFolder> corpus,
      List<Path> paths,
      SchemaChoice choice,
      boolean more) {
    this.here = here;
    this.corpus = corpus;
    this.paths = List.copyOf(paths);
    this.choice = choice;
    this.more = more;
    this.kept = more ? KeptFiles.keeping() : KeptFiles.none();
  }

  /** Checks everything that has changed since the last round; the findings are those of all. */
  public PathCheck check(Findings findings) throws IOException {
    if (!more) {
      return checked(findings);
    }
    Map<Path, FileStamp> before = stamps(places());
    try {
      return checked(findings);
    } finally {
      kept.forgetOthers();
      known = stamps(places());
      known.putAll(before);
      known.putAll(kept.stamps());
    }
  }

  private PathCheck checked(Findings findings) throws IOException {
    recent.begin();
    PathCheck check = new PathCheck(here, kept, recent, findings);
    if (paths.isEmpty() && corpus.isPresent()) {
      check.corpus(corpus.get(), choice);
    } else {
      check.paths(paths, choice);
    }
    return check;
  }

  /**
   * Waits until something changes that a check reads.
   *
   * @return files that have changed, and folders in which names have; none if {@code ended} became
   *     true before
   */
  public Set<Path> awaitChange(BooleanSupplier ended) throws IOException {
    watch = watch == null ? new FolderWatch() : watch;
    Set<Path> changed = watch.await(known, ended);
    if (changed.stream().anyMatch(settings()::contains)) {
      recent = new RecentChecks();
    }
    return changed;
  }

  private static Map<Path, FileStamp> stamps(Set<Path> places) {
    Map<Path, FileStamp> stamps = new HashMap<>();
    places.forEach(place -> stamps.put(place, FileStamp.of(place)));
    return stamps;
  }

  /** All that is looked at beside the TEI files. */
  private Set<Path> places() {
    Set<Path> places = settings();
    paths.forEach(p -> places.addAll(Files.isDirectory(p) ? folders(p) : Set.of(folderOf(p))));
    corpora().forEach(folder -> places.addAll(folders(folder.tei())));
    return places;
  }

  /** Files and folders on which everything depends that was kept. */
  private Set<Path> settings() {
    Set<Path> settings = new HashSet<>();
    recent.schemaFiles().forEach(file -> settings.add(whole(file)));
    for (CorpusFolder folder : corpora()) {
      Path schemas = folder.root().resolve("schemas");
      Path catalogue = folder.root().resolve("catalog.xml");
      settings.addAll(
          List.of(folder.settings(), schemas, schemas.resolve("catalog.xml"), catalogue));
    }
    return settings;
  }

  private Set<CorpusFolder> corpora() {
    Stream<Optional<CorpusFolder>> around =
        paths.isEmpty() ? Stream.of(corpus) : paths.stream().map(CorpusFolder::around);
    return around.flatMap(Optional::stream).collect(Collectors.toSet());
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Path folderOf(Path file) {
    return whole(file).resolveSibling(".").normalize();
  }

  /** A folder and those in it, as far as they can be seen. */
  private static Set<Path> folders(Path root) {
    Set<Path> folders = new HashSet<>(Set.of(whole(root)));
    try (Stream<Path> found = Files.walk(whole(root), DEPTH)) {
      found.filter(Files::isDirectory).forEach(folders::add);
    } catch (IOException | UncheckedIOException e) {
      return folders; // one that goes away now is a change that the next look finds
    }
    return folders;
  }

  @Override
  public void close() throws IOException {
    if (watch != null) {
      watch.close();
    }
  }
}

package org.rubricator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.commons.io.file.PathUtils;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.tei.TeiDocument;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.TeiFile;

/**
 * Findings of earlier checks in {@code dist/.state/checks/}, by a digest of the file, of the ids of
 * all files, the corpus file, and of the schemas and the tool.
 */
final class StoredChecks implements CheckMemory {

  private final CorpusFolder folder;
  private final String common;
  private final Map<String, byte[]> kept = new ConcurrentSkipListMap<>();

  /**
   * @param tool digest of the tool, the settings and the schemas
   */
  StoredChecks(CorpusFolder folder, Catalogue catalogue, String tool) {
    this.folder = folder;
    this.common = new Digest().add(tool).add(ids(catalogue)).add(declared(catalogue)).hex();
  }

  /** The corpus file may declare prefixes and languages for its texts. */
  private static String declared(Catalogue catalogue) {
    return catalogue.corpus().map(TeiDocument::text).orElse("");
  }

  /** Every id of every file with its element: what a pointer can lead to. */
  private static String ids(Catalogue catalogue) {
    Map<String, String> byFile = new TreeMap<>();
    catalogue.corpus().ifPresent(c -> byFile.put(c.label(), ids(c)));
    catalogue.authority().forEach(a -> byFile.put(a.label(), ids(a)));
    catalogue.texts().forEach(t -> byFile.put(t.document().label(), ids(t.document())));
    return byFile.toString();
  }

  private static String ids(TeiDocument document) {
    StringBuilder ids = new StringBuilder();
    document
        .root()
        .forEach(
            e -> e.id().ifPresent(i -> ids.append(e.name()).append(' ').append(i).append(',')));
    return ids.toString();
  }

  private Path path() {
    return folder.state().resolve("checks");
  }

  private String key(TeiFile file) {
    return new Digest().add(common).add(file.document().label()).add(file.document().bytes()).hex();
  }

  @Override
  public Optional<List<Diagnostic>> recall(TeiFile file) {
    String key = key(file);
    Path stored = path().resolve(key);
    if (!file.document().root().is("TEI") || !Files.isRegularFile(stored)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(stored);
      List<Diagnostic> findings = FindingsTable.read(new String(bytes, StandardCharsets.UTF_8));
      kept.put(key, bytes);
      return Optional.of(findings);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(TeiFile file, List<Diagnostic> findings) {
    if (findings.stream().anyMatch(d -> d.code().isPassing())) {
      return; // another time it may be within the limit
    }
    kept.put(key(file), FindingsTable.write(findings).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes those of this run, and drops the others. */
  void store() throws IOException {
    try {
      if (Files.isSymbolicLink(path())) {
        Files.delete(path());
      } else if (Files.exists(path())) {
        PathUtils.cleanDirectory(path());
      }
      folder.requireOwn(path());
      kept.forEach(this::write);
    } catch (UncheckedIOException e) {
      throw new WriteProblem(folder.label(path()), new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw new WriteProblem(folder.label(path()), e);
    }
  }

  private void write(String key, byte[] bytes) {
    try {
      Files.write(path().resolve(key), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

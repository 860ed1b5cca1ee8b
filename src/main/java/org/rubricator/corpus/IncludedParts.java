package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.validate.Including;
import org.rubricator.validate.TeiFile;

/** Parts of texts that stand in files of their own, and the files that include them. */
final class IncludedParts implements Including {

  private final Map<Path, TeiDocument> files = new LinkedHashMap<>();
  private final Path root;
  private final NamedFiles others;

  /**
   * @param files those of a project
   * @param root the folder outside of which nothing is read
   * @param here the folder that relative paths are from
   */
  IncludedParts(List<TeiFile> files, Path root, Path here) {
    this.root = root;
    this.others = new NamedFiles(here, new Findings());
    files.stream()
        .filter(f -> !f.document().isTei() || PathCheck.hasInclude(f.document()))
        .forEach(f -> this.files.put(f.path(), f.document()));
  }

  @Override
  public Optional<Whole> of(TeiDocument part, Collection<TeiDocument> now) {
    if (part.isTei() || files.isEmpty()) {
      return Optional.empty();
    }
    List<TeiFile> standing =
        files.entrySet().stream()
            .map(f -> new TeiFile(newest(f.getValue(), now), f.getKey()))
            .toList();
    IncludedFiles all = IncludedFiles.of(standing, root, others::read, finding -> {});
    List<TeiFile> wholes =
        all.filesForThemselves().stream()
            .filter(f -> all.parts(f.document()).stream().anyMatch(p -> isSame(p, part)))
            .toList();
    return wholes.isEmpty() ? Optional.empty() : Optional.of(new Whole(wholes, all));
  }

  private static TeiDocument newest(TeiDocument file, Collection<TeiDocument> now) {
    return now.stream().filter(changed -> isSame(changed, file)).findFirst().orElse(file);
  }

  private static boolean isSame(TeiDocument a, TeiDocument b) {
    return a.label().equals(b.label());
  }
}

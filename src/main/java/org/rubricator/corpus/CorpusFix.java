package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.validate.Including;
import org.rubricator.validate.TeiFile;
import org.rubricator.validate.TeiFixer;
import org.rubricator.validate.ValidateOptions;

/** Safe corrections of TEI files, in a corpus or not. */
public final class CorpusFix {

  private final Path here;
  private final Findings sink;
  private final List<String> made = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private boolean cutShort;
  private final Map<Path, TeiEdits> edits = new LinkedHashMap<>();
  private Including including = Including.none();

  /**
   * Makes corrections of files that are named as seen from a folder.
   *
   * @param here the folder that relative paths are from
   */
  public CorpusFix(Path here, Findings sink) {
    this.here = here;
    this.sink = sink;
  }

  /** Corrects the texts of a corpus and what belongs to them. */
  public FixOutcome corpus(CorpusFolder folder, FixRequest request)
      throws IOException, CorpusLock.Held {
    return request.write()
        ? CorpusLock.whileHeld(folder, () -> inCorpus(folder, request))
        : inCorpus(folder, request);
  }

  /** Corrects files and folders as the user named them, with their corpus where they are in one. */
  public FixOutcome paths(FixRequest request) throws IOException, CorpusLock.Held {
    Optional<CorpusFolder> folder =
        CorpusFolder.around(NamedFiles.folder(request.paths().get(0)))
            .filter(f -> request.paths().stream().allMatch(f::isInTei));
    return folder.isPresent() ? corpus(folder.get(), request) : files(request);
  }

  private FixOutcome files(FixRequest request) throws IOException {
    NamedFiles named = new NamedFiles(here, sink);
    Map<Path, List<TeiFile>> chosen = new LinkedHashMap<>();
    for (Path path : request.paths()) {
      chosen
          .computeIfAbsent(NamedFiles.folder(path), folder -> new ArrayList<>())
          .addAll(named.in(path));
    }
    for (Map.Entry<Path, List<TeiFile>> each : chosen.entrySet()) {
      files(each.getKey(), each.getValue().stream().distinct().toList(), request);
    }
    return finish(request);
  }

  private void files(Path folder, List<TeiFile> chosen, FixRequest request) throws IOException {
    SchemaChoice schemas = request.schemas();
    List<Path> folders = new ArrayList<>(schemas.folders());
    folders.add(folder);
    Path root = ProjectFolder.around(folder, here.toAbsolutePath().normalize());
    ValidateOptions options =
        new ValidateOptions(root, false, schemas.schemas(), List.of(), folders, false);
    List<TeiFile> all = new ArrayList<>(chosen);
    if (TeiFixer.mayRename(chosen) || chosen.stream().anyMatch(f -> !f.document().isTei())) {
      all.addAll(others(root, chosen));
    }
    including = new IncludedParts(all, root, here);
    fix(options, all, chosen, request.ids());
  }

  /** Files of the project beside those that were named: they may point to them. */
  private List<TeiFile> others(Path folder, List<TeiFile> chosen) throws IOException {
    Set<String> labels = chosen.stream().map(f -> f.document().label()).collect(Collectors.toSet());
    return new NamedFiles(here, new Findings())
        .in(folder).stream().filter(f -> !labels.contains(f.document().label())).toList();
  }

  private FixOutcome inCorpus(CorpusFolder folder, FixRequest request) throws IOException {
    Catalogue catalogue = new Catalogue(folder, sink);
    CorpusCheck check = new CorpusCheck(folder, CorpusSettings.read(folder, sink));
    List<TeiFile> all = check.files(catalogue);
    fix(check.options(request.schemas()), all, chosen(folder, all, request), request.ids());
    if (request.paths().isEmpty()) {
      include(folder, catalogue);
    }
    return finish(request);
  }

  private List<TeiFile> chosen(CorpusFolder folder, List<TeiFile> all, FixRequest request) {
    if (request.paths().isEmpty()) {
      return all;
    }
    List<TeiFile> chosen = new ArrayList<>();
    for (Path named : request.paths()) {
      Path path = named.toAbsolutePath().normalize();
      List<TeiFile> found = all.stream().filter(f -> f.path().startsWith(path)).toList();
      if (found.isEmpty()) {
        String label = folder.label(path);
        sink.report(Code.NOT_IN_CORPUS, Place.file(label), label, folder.label(folder.tei()));
      }
      chosen.addAll(found);
    }
    return chosen.stream().distinct().toList();
  }

  private void fix(ValidateOptions options, List<TeiFile> all, List<TeiFile> chosen, boolean ids) {
    Map<Boolean, List<TeiFile>> byEditable =
        chosen.stream().collect(Collectors.partitioningBy(f -> f.document().isEditable()));
    tellOfHeld(options, all, byEditable.getOrDefault(false, List.of()), ids);
    correct(options, all, byEditable.getOrDefault(true, List.of()), ids);
  }

  /** Files that would have a correction and cannot be edited are told. */
  private void tellOfHeld(
      ValidateOptions options, List<TeiFile> all, List<TeiFile> held, boolean ids) {
    if (!held.isEmpty()) {
      new TeiFixer(options, including)
          .fix(all, held, ids).stream()
              .map(edits -> edits.before())
              .filter(document -> !document.isEditable())
              .forEach(d -> sink.report(Code.NOT_EDITABLE, Place.file(d.label())));
    }
  }

  private void correct(
      ValidateOptions options, List<TeiFile> all, List<TeiFile> chosen, boolean ids) {
    TeiFixer fixer = new TeiFixer(options, including);
    Map<TeiDocument, Path> paths = new LinkedHashMap<>();
    all.forEach(f -> paths.put(f.document(), f.path()));
    for (TeiEdits each : fixer.fix(all, chosen, ids)) {
      Path path = paths.get(each.before());
      if (path != null) {
        edits.put(path, each);
      }
    }
    made.addAll(fixer.made());
    left.addAll(fixer.left());
    cutShort |= fixer.isCutShort();
  }

  /** Texts that the corpus file does not include are included, unless it is corrected already. */
  private void include(CorpusFolder folder, Catalogue catalogue) {
    Optional<TeiEdits> more = MissingIncludes.in(folder, catalogue);
    more.ifPresent(
        change -> {
          if (edits.putIfAbsent(folder.corpusFile(), change) == null) {
            made.add(change.before().label() + ": texts included: " + change.edits().size());
          }
        });
  }

  private FixOutcome finish(FixRequest request) throws IOException {
    List<String> changed = new ArrayList<>();
    List<String> diffs = new ArrayList<>();
    for (Map.Entry<Path, TeiEdits> each : edits.entrySet()) {
      TeiEdits change = each.getValue();
      String label = change.before().label();
      if (!change.before().isEditable()) {
        sink.report(Code.NOT_EDITABLE, Place.file(label));
      } else if (!request.write()) {
        diffs.add(change.diff());
      } else if (SafeFiles.replace(each.getKey(), change.before().bytes(), change.bytes(), label)) {
        changed.add(label);
      } else {
        sink.report(Code.FILE_CHANGED_MEANWHILE, Place.file(label), label);
      }
    }
    return new FixOutcome(made, changed, diffs, left, cutShort);
  }
}

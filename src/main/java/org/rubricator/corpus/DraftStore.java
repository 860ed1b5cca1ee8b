package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.annotate.name.NameModels;
import org.rubricator.authority.AuthorityDrafts;
import org.rubricator.authority.Entry;
import org.rubricator.authority.EntryKind;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;

/** Puts new entries into the authority files of a corpus, before any text leads to them. */
final class DraftStore {

  private final CorpusFolder folder;
  private final List<TeiDocument> files;
  private final DiagnosticSink sink;

  /**
   * Makes a store.
   *
   * @param files of the authority, as they were read
   */
  DraftStore(CorpusFolder folder, List<TeiDocument> files, DiagnosticSink sink) {
    this.folder = folder;
    this.files = List.copyOf(files);
    this.sink = sink;
  }

  /**
   * The models of a folder that may be used: none where a file is missing that new entries would
   * stand in.
   */
  NameModels usable(Optional<Path> models) {
    for (EntryKind kind : EntryKind.values()) {
      if (models.isPresent() && file(kind).filter(f -> AuthorityDrafts.fit(f, kind)).isEmpty()) {
        String label = folder.label(path(kind));
        sink.report(Code.NO_PLACE_FOR_DRAFTS, Place.file(label), label, kind.element());
        return NameModels.none();
      }
    }
    return models.map(NameModels::in).orElseGet(NameModels::none);
  }

  private Path path(EntryKind kind) {
    return folder.authority().resolve(kind.file());
  }

  private Optional<TeiDocument> file(EntryKind kind) {
    String label = folder.label(path(kind));
    return files.stream().filter(f -> f.label().equals(label)).findFirst();
  }

  private List<TeiEdits> edits(List<Entry> drafts) {
    List<TeiEdits> edits = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      file(kind)
          .map(f -> AuthorityDrafts.in(f, kind, drafts, ToolVersion.VERSION))
          .filter(e -> !e.isEmpty())
          .ifPresent(edits::add);
    }
    return edits;
  }

  /** The change to each file, to be shown. */
  List<String> diffs(List<Entry> drafts) {
    return edits(drafts).stream().map(TeiEdits::diff).toList();
  }

  /**
   * Writes the entries.
   *
   * @return false, with a finding, where a file was saved meanwhile: then nothing may lead there
   */
  boolean write(List<Entry> drafts) throws IOException {
    for (TeiEdits edit : edits(drafts)) {
      String label = edit.before().label();
      Path path = folder.root().resolve(label);
      if (!SafeFiles.replace(path, edit.before().bytes(), edit.bytes(), label)) {
        sink.report(Code.FILE_CHANGED_MEANWHILE, Place.file(label), label);
        return false;
      }
    }
    return true;
  }
}

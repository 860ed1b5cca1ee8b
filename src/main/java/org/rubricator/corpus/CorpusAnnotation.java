package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotate.AnnotateOptions;
import org.rubricator.annotate.AnnotatedText;
import org.rubricator.annotate.AnnotatedTexts;
import org.rubricator.annotate.Annotator;
import org.rubricator.annotate.TextToAnnotate;
import org.rubricator.annotate.name.NameModels;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;

/** Renews the machine's markup in the TEI files of a corpus, or takes it out. */
public final class CorpusAnnotation {

  private final CorpusFolder folder;
  private final Settings settings;
  private final DiagnosticSink sink;

  private final List<String> changed = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> diffs = new ArrayList<>();

  public CorpusAnnotation(CorpusFolder folder, Settings settings, DiagnosticSink sink) {
    this.folder = folder;
    this.settings = settings;
    this.sink = sink;
  }

  /** A text with its ledger. */
  private record Loaded(TeiText text, LedgerStore store, TextToAnnotate input) {}

  public AnnotateOutcome annotate(AnnotateRequest request) throws IOException {
    Catalogue catalogue = new Catalogue(folder, sink);
    List<Loaded> loaded = new ArrayList<>();
    for (TeiText text : chosen(catalogue, request)) {
      load(text).ifPresent(loaded::add);
    }
    DraftStore store = new DraftStore(folder, catalogue.authority(), sink);
    AnnotatedTexts annotated = run(loaded, catalogue, request, store);
    if (request.diff()) {
      diffs.addAll(store.diffs(annotated.drafts()));
    }
    if (request.diff() || store.write(annotated.drafts())) {
      for (int i = 0; i < loaded.size(); i++) {
        finish(loaded.get(i), annotated.texts().get(i), request);
      }
    }
    return new AnnotateOutcome(changed, unchanged, diffs);
  }

  private List<TeiText> chosen(Catalogue catalogue, AnnotateRequest request) {
    if (request.files().isEmpty()) {
      return catalogue.texts();
    }
    List<TeiText> chosen = new ArrayList<>();
    for (Path file : request.files()) {
      Path path = file.toAbsolutePath().normalize();
      List<TeiText> found =
          catalogue.texts().stream().filter(t -> t.path().startsWith(path)).toList();
      if (found.isEmpty()) {
        String label = folder.label(path);
        sink.report(Code.NOT_IN_CORPUS, Place.file(label), label, folder.label(folder.tei()));
      }
      chosen.addAll(found);
    }
    return chosen.stream().distinct().toList();
  }

  private Optional<Loaded> load(TeiText text) throws IOException {
    LedgerStore store = LedgerStore.of(folder, text.path());
    Optional<Ledger> ledger =
        store.read(LedgerStore.name(text.path()), text.document().bytes(), sink);
    return ledger.map(
        l ->
            new Loaded(
                text,
                store,
                new TextToAnnotate(text.document(), l, folder.authorityFrom(text.path()))));
  }

  private AnnotatedTexts run(
      List<Loaded> loaded, Catalogue catalogue, AnnotateRequest request, DraftStore store) {
    Authority authority = Authority.of(catalogue.authority(), sink);
    NameModels models = request.strip() ? NameModels.none() : store.usable(request.models());
    AnnotateOptions options = new AnnotateOptions(settings.layers(), ToolVersion.VERSION, models);
    Annotator annotator = new Annotator(authority, options, sink);
    List<TextToAnnotate> texts = loaded.stream().map(Loaded::input).toList();
    return request.strip()
        ? new AnnotatedTexts(texts.stream().map(annotator::strip).toList(), List.of())
        : annotator.annotate(texts, others(loaded, catalogue));
  }

  private static List<TeiDocument> others(List<Loaded> loaded, Catalogue catalogue) {
    Set<String> chosen = new HashSet<>();
    loaded.forEach(l -> chosen.add(l.text.document().label()));
    return catalogue.texts().stream()
        .map(TeiText::document)
        .filter(d -> !chosen.contains(d.label()))
        .toList();
  }

  private void finish(Loaded loaded, AnnotatedText annotated, AnnotateRequest request)
      throws IOException {
    String label = loaded.text.document().label();
    TeiEdits edits = annotated.edits();
    if (request.diff()) {
      diffs.add(edits.diff());
    } else if (edits.isEmpty() && annotated.ledger().equals(loaded.input.ledger())) {
      unchanged.add(label);
    } else {
      write(loaded, annotated, label);
    }
  }

  private void write(Loaded loaded, AnnotatedText annotated, String label) throws IOException {
    byte[] before = loaded.text.document().bytes();
    byte[] after = annotated.edits().bytes();
    boolean done =
        loaded.store.write(
            LedgerStore.name(loaded.text.path()),
            after,
            annotated.ledger(),
            () -> SafeFiles.replace(loaded.text.path(), before, after, label));
    if (done) {
      (annotated.edits().isEmpty() ? unchanged : changed).add(label);
    } else {
      sink.report(Code.FILE_CHANGED_MEANWHILE, Place.file(label), label);
    }
  }
}

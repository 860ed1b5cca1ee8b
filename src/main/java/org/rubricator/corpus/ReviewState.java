package org.rubricator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.AnnotatedText;
import org.rubricator.annotate.OpenTags;
import org.rubricator.annotate.TextToAnnotate;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.EntryEdits;
import org.rubricator.authority.EntryKind;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.validate.IdMentions;

/** The files of a corpus with their ledgers, as decisions leave them in memory. Immutable. */
final class ReviewState {

  private final CorpusFolder folder;
  private final Map<Path, TeiDocument> documents;
  private final Map<Path, Ledger> ledgers;
  private final Map<Path, Optional<OpenTags>> tags;
  private final Map<Path, String> stems;
  private @Nullable IdMentions mentions;

  private ReviewState(
      CorpusFolder folder,
      Map<Path, TeiDocument> documents,
      Map<Path, Ledger> ledgers,
      Map<Path, Optional<OpenTags>> tags,
      Map<Path, String> stems) {
    this.folder = folder;
    this.documents = documents;
    this.ledgers = ledgers;
    this.tags = tags;
    this.stems = stems;
  }

  /** The files as they are on the disk; what cannot be read is told. */
  static ReviewState read(CorpusFolder folder, KeptFiles files, DiagnosticSink sink)
      throws IOException {
    Catalogue catalogue = new Catalogue(folder, files, sink);
    Map<Path, TeiDocument> documents = new LinkedHashMap<>();
    Map<Path, Ledger> ledgers = new HashMap<>();
    Map<Path, String> stems = new LinkedHashMap<>();
    catalogue.corpus().ifPresent(c -> documents.put(folder.corpusFile(), c));
    catalogue.authority().forEach(a -> documents.put(folder.root().resolve(a.label()), a));
    for (TeiText text : catalogue.texts()) {
      documents.put(text.path(), text.document());
      stems.put(text.path(), text.stem());
      LedgerStore.of(folder, text.path())
          .read(LedgerStore.name(text.path()), text.document().bytes(), sink)
          .ifPresent(ledger -> ledgers.put(text.path(), ledger));
    }
    ReviewState state = new ReviewState(folder, documents, ledgers, new HashMap<>(), stems);
    state.stems.keySet().forEach(path -> state.tags(path, sink));
    return state;
  }

  /** The files of texts, in the order of the corpus. */
  Set<Path> texts() {
    return stems.keySet();
  }

  String stem(Path text) {
    return stems.getOrDefault(text, "");
  }

  List<TeiDocument> documents() {
    return List.copyOf(documents.values());
  }

  TeiDocument document(Path path) {
    return Optional.ofNullable(documents.get(path)).orElseThrow();
  }

  Path path(TeiDocument document) {
    return folder.root().resolve(document.label()).normalize();
  }

  /** The machine's tags in a text; nothing where it or its ledger cannot be written. */
  Optional<OpenTags> tags(Path text) {
    return tags(text, finding -> {});
  }

  private Optional<OpenTags> tags(Path text, DiagnosticSink sink) {
    Optional<OpenTags> known = tags.get(text);
    if (known == null) {
      known =
          Optional.ofNullable(ledgers.get(text))
              .map(l -> new TextToAnnotate(document(text), l, folder.authorityFrom(text)))
              .flatMap(t -> OpenTags.of(t, sink));
      tags.put(text, known);
    }
    return known;
  }

  /** False for a file that cannot be written, or a text whose ledger cannot. */
  boolean mayChange(TeiDocument document) {
    Path path = path(document);
    return document.isEditable() && (!stems.containsKey(path) || tags(path).isPresent());
  }

  /** The authority of one kind, where there is a file. */
  Optional<EntryEdits> authority(EntryKind kind) {
    return Optional.ofNullable(documents.get(folder.authority().resolve(kind.file())))
        .map(file -> new EntryEdits(file, kind));
  }

  List<TeiDocument> authority() {
    List<TeiDocument> files = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      authority(kind).map(EntryEdits::file).ifPresent(files::add);
    }
    return files;
  }

  /** The corpus as if these were its files. */
  Catalogue catalogue() {
    try {
      return new Catalogue(folder, KeptFiles.asIf(documents), new Findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where files name ids. */
  IdMentions mentions() {
    IdMentions known = mentions;
    if (known == null) {
      known = IdMentions.in(documents(), CorpusCheck.expansion(catalogue()));
      mentions = known;
    }
    return known;
  }

  /** With a text and its ledger changed. */
  ReviewState with(Path text, AnnotatedText change) {
    ReviewState after = with(text, change.edits().apply());
    after.ledgers.put(text, change.ledger());
    return after;
  }

  /** With a file changed; the machine's tags in it stay its own. */
  ReviewState with(TeiEdits edits) {
    Path path = path(edits.before());
    Optional<OpenTags> own = stems.containsKey(path) ? tags(path) : Optional.empty();
    ReviewState after = with(path, edits.apply());
    own.ifPresent(tagged -> after.ledgers.put(path, tagged.following(edits)));
    return after;
  }

  /** With several files changed. */
  ReviewState with(Map<TeiDocument, List<Edit>> edits) {
    ReviewState after = this;
    for (Map.Entry<TeiDocument, List<Edit>> each : edits.entrySet()) {
      after = after.with(new TeiEdits(each.getKey(), each.getValue()));
    }
    return after;
  }

  private ReviewState with(Path path, TeiDocument document) {
    Map<Path, TeiDocument> all = new LinkedHashMap<>(documents);
    Map<Path, Optional<OpenTags>> others = new HashMap<>(tags);
    all.put(path, document);
    others.remove(path);
    return new ReviewState(folder, all, new HashMap<>(ledgers), others, stems);
  }

  /** Files that differ in another state, or whose ledgers do. */
  Set<Path> changed(ReviewState after) {
    Set<Path> changed = new TreeSet<>();
    documents.forEach(
        (path, document) -> {
          boolean same =
              after.document(path) == document
                  || after.document(path).text().equals(document.text());
          if (!same || !after.ledger(path).equals(ledger(path))) {
            changed.add(path);
          }
        });
    return changed;
  }

  Optional<Ledger> ledger(Path text) {
    return Optional.ofNullable(ledgers.get(text));
  }
}

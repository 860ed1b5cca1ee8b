package org.rubricator.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rubricator.annotate.AnnotateOptions;
import org.rubricator.annotate.AnnotatedText;
import org.rubricator.annotate.AnnotatedTexts;
import org.rubricator.annotate.Annotator;
import org.rubricator.annotate.TextToAnnotate;
import org.rubricator.annotate.name.NameModels;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;
import org.rubricator.corpus.RawTexts.RawText;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Fault;
import org.rubricator.diagnostic.Place;
import org.rubricator.encode.EncodeOptions;
import org.rubricator.source.MetadataTable;
import org.rubricator.tei.FileDiff;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;

/** Raw texts to annotated TEI files. A TEI file that exists is never written to. */
public final class CorpusConversion {

  private final CorpusFolder folder;
  private final Settings settings;
  private final DiagnosticSink sink;
  private final Progress progress;

  private final List<String> written = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  public CorpusConversion(
      CorpusFolder folder, Settings settings, DiagnosticSink sink, Progress progress) {
    this.folder = folder;
    this.settings = settings;
    this.sink = sink;
    this.progress = progress;
  }

  /** A text on its way, with where it will stand. */
  private record Waiting(
      RawText raw,
      Path target,
      TeiDocument document,
      Optional<String> explanation,
      Ledger ledger) {}

  public ConvertOutcome convert(ConvertRequest request) throws IOException {
    Catalogue catalogue = new Catalogue(folder, finding -> {});
    List<RawText> raws = raws(request);
    MetadataTable metadata = metadata(request);
    Conversion conversion = conversion(catalogue, metadata, request);
    List<Waiting> waiting = new ArrayList<>();
    for (RawText raw : raws) {
      Path target = target(raw, request);
      Optional<String> made = madeBefore(raw, target, catalogue, request);
      if (made.isPresent()) {
        kept.add(made.get());
      } else {
        start(raw, target, conversion, request)
            .ifPresentOrElse(waiting::add, () -> failed.add(raw.stem()));
      }
    }
    if (request.output().isEmpty() && !request.diff()) {
      new RawChanges(folder, sink).report(raws, catalogue);
      String label = folder.label(folder.metadata());
      new MetadataChanges(metadata, label, sink).report(raws, catalogue);
    }
    metadata.reportMissing();
    reportUnused(metadata, raws, catalogue, request);
    finish(waiting, catalogue, request);
    return new ConvertOutcome(written, kept, failed, shown);
  }

  private Optional<Waiting> start(
      RawText raw, Path target, Conversion conversion, ConvertRequest request) throws IOException {
    Optional<Ledger> ledger = earlier(raw, request);
    return ledger.isEmpty()
        ? Optional.empty()
        : convert(raw, target, conversion)
            .map(
                c ->
                    new Waiting(
                        raw, target, c.document(), explained(raw, c, request), ledger.get()));
  }

  private Optional<String> explained(
      RawText raw, Conversion.Converted converted, ConvertRequest request) {
    return request.explain()
        ? Optional.of(Explanation.of(converted.structured(), folder.label(raw.path())))
        : Optional.empty();
  }

  /** What was decided of a text whose TEI has been taken away; nothing where nobody can read it. */
  private Optional<Ledger> earlier(RawText raw, ConvertRequest request) throws IOException {
    return request.output().isPresent() || request.diff()
        ? Optional.of(Ledger.empty())
        : new LedgerStore(folder, folder.ledgers())
            .read(raw.stem(), new byte[0], sink)
            .map(Ledger::withoutTags);
  }

  /** A fault in one text does not stop the others. */
  private Optional<Conversion.Converted> convert(RawText raw, Path target, Conversion conversion)
      throws IOException {
    Place place = Place.file(folder.label(raw.path()));
    progress.doing("Converting " + place.path());
    if (raw.isRenamed()) {
      sink.report(Code.NAMES_COLLIDE, place, raw.name(), raw.stem());
    }
    try {
      return conversion.convert(raw, target);
    } catch (RuntimeException e) {
      sink.report(Fault.of(e, place));
      return Optional.empty();
    }
  }

  /** The TEI of a raw text: where it would be put, or wherever in the corpus it has been moved. */
  private Optional<String> madeBefore(
      RawText raw, Path target, Catalogue catalogue, ConvertRequest request) {
    if (request.diff()) {
      return Optional.empty();
    }
    if (Files.exists(target)) {
      return Optional.of(folder.label(target));
    }
    return request.output().isPresent()
        ? Optional.empty()
        : catalogue.texts().stream()
            .filter(t -> t.stem().equals(raw.stem()) || t.isMadeFrom(raw.path()))
            .map(t -> t.document().label())
            .findFirst();
  }

  private List<RawText> raws(ConvertRequest request) throws IOException {
    if (request.files().isEmpty()) {
      return RawTexts.in(folder, sink);
    }
    Map<Path, RawText> own = new LinkedHashMap<>();
    RawTexts.in(folder, finding -> {}).forEach(raw -> own.put(raw.path(), raw));
    List<RawText> chosen = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    for (Path file : request.files()) {
      Path path = file.toAbsolutePath().normalize();
      Optional.ofNullable(own.get(path)).ifPresentOrElse(chosen::add, () -> others.add(path));
    }
    chosen.addAll(RawTexts.named(others));
    return chosen;
  }

  private Path target(RawText raw, ConvertRequest request) {
    Path out = request.output().orElseGet(folder::tei);
    return out.toAbsolutePath().normalize().resolve(raw.stem() + ".xml");
  }

  private MetadataTable metadata(ConvertRequest request) throws IOException {
    String label = folder.label(folder.metadata());
    if (!Files.isRegularFile(folder.metadata())) {
      boolean asked = request.output().isEmpty() || Files.isDirectory(folder.rawTexts());
      return asked ? MetadataTable.empty(label, sink) : MetadataTable.silent(label, sink);
    }
    if (!folder.holds(folder.metadata())) {
      sink.report(Code.OUTSIDE_CORPUS, Place.file(label), label);
      return MetadataTable.broken(label, sink);
    }
    try {
      String csv = Files.readString(folder.metadata(), StandardCharsets.UTF_8);
      return MetadataTable.parse(csv, label, sink);
    } catch (MalformedInputException e) {
      sink.report(Code.METADATA_BROKEN, Place.file(label), "it is not UTF-8");
      return MetadataTable.broken(label, sink);
    }
  }

  private void reportUnused(
      MetadataTable metadata, List<RawText> raws, Catalogue catalogue, ConvertRequest request) {
    if (request.files().isEmpty()) {
      TreeSet<String> existing = new TreeSet<>();
      raws.forEach(raw -> existing.add(raw.stem()));
      catalogue.texts().forEach(text -> existing.add(text.stem()));
      metadata.reportUnused(existing);
    }
  }

  /** Ids that a new text must not have: of the corpus file, of the authority, of the texts. */
  private static Set<String> ids(Catalogue catalogue, ConvertRequest request) {
    Set<String> ids = new HashSet<>();
    Stream.concat(catalogue.corpus().stream(), catalogue.authority().stream())
        .forEach(file -> file.root().forEach(e -> e.id().ifPresent(ids::add)));
    if (!request.diff()) { // there each text is compared with itself
      catalogue.texts().forEach(text -> text.document().root().id().ifPresent(ids::add));
    }
    return ids;
  }

  private Conversion conversion(
      Catalogue catalogue, MetadataTable metadata, ConvertRequest request) {
    CorpusHeader header = catalogue.header();
    String title = catalogue.corpus().isPresent() ? header.title() : "";
    String schemas = request.output().isPresent() ? "schemas/" : "../schemas/";
    EncodeOptions options = new EncodeOptions(title, "authority/", schemas, ToolVersion.VERSION);
    boolean own = request.output().isEmpty();
    return new Conversion(
        folder,
        settings,
        options,
        header.language(),
        metadata,
        own,
        own ? ids(catalogue, request) : Set.of(),
        sink);
  }

  private void finish(List<Waiting> waiting, Catalogue catalogue, ConvertRequest request)
      throws IOException {
    DraftStore store = new DraftStore(folder, catalogue.authority(), sink);
    AnnotatedTexts annotated = annotate(waiting, catalogue, request, store);
    if (request.diff() || store.write(annotated.drafts())) {
      for (int i = 0; i < waiting.size(); i++) {
        finish(waiting.get(i), annotated.texts().get(i), request);
      }
    }
  }

  private AnnotatedTexts annotate(
      List<Waiting> waiting, Catalogue catalogue, ConvertRequest request, DraftStore store) {
    if (!request.annotate()) {
      List<AnnotatedText> plain =
          waiting.stream()
              .map(w -> new AnnotatedText(TeiEdits.none(w.document), w.ledger))
              .toList();
      return new AnnotatedTexts(plain, List.of());
    }
    Authority authority = Authority.of(catalogue.authority(), sink);
    AnnotateOptions options =
        new AnnotateOptions(settings.layers(), ToolVersion.VERSION, models(request, store));
    List<TextToAnnotate> texts =
        waiting.stream().map(w -> new TextToAnnotate(w.document, w.ledger, "authority/")).toList();
    List<TeiDocument> others = catalogue.texts().stream().map(TeiText::document).toList();
    return new Annotator(authority, options, sink).annotate(texts, others);
  }

  /** New entries need a corpus to stand in. */
  private static NameModels models(ConvertRequest request, DraftStore store) {
    return request.output().isPresent() ? NameModels.none() : store.usable(request.models());
  }

  private void finish(Waiting w, AnnotatedText annotated, ConvertRequest request)
      throws IOException {
    w.explanation.ifPresent(shown::add);
    if (request.diff()) {
      shown.add(diff(w.target, annotated.edits().bytes()));
    } else {
      write(w, annotated, request);
    }
  }

  private void write(Waiting w, AnnotatedText annotated, ConvertRequest request)
      throws IOException {
    String label = folder.label(w.target);
    byte[] tei = annotated.edits().bytes();
    LedgerStore.TeiWrite writing =
        () -> {
          SafeFiles.writeNew(w.target, tei, label);
          return true;
        };
    Path ledgers = w.target.resolveSibling("ledger");
    if (request.output().isPresent()) {
      CorpusFolder made = new CorpusFolder(w.target.resolveSibling(".").normalize());
      new LedgerStore(made, ledgers).write(w.raw.stem(), tei, annotated.ledger(), writing);
    } else {
      folder.requireOwn(folder.tei());
      new LedgerStore(folder, ledgers).write(w.raw.stem(), tei, annotated.ledger(), writing);
    }
    written.add(label);
  }

  private String diff(Path target, byte[] fresh) throws IOException {
    if (!Files.exists(target)) {
      return folder.label(target) + " does not exist yet.\n";
    }
    Optional<TeiDocument> old =
        TeiDocument.read(folder.label(target), Files.readAllBytes(target), sink);
    return old.map(o -> FileDiff.of(o.text(), new String(fresh, StandardCharsets.UTF_8), o.label()))
        .orElse("");
  }
}

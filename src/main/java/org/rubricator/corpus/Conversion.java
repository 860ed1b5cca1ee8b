package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rubricator.corpus.RawTexts.RawText;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.encode.EncodeOptions;
import org.rubricator.encode.SourceTextCheck;
import org.rubricator.encode.TeiEncoder;
import org.rubricator.source.LanguageGuess;
import org.rubricator.source.MetadataTable;
import org.rubricator.source.SourceReader;
import org.rubricator.source.SourceText;
import org.rubricator.source.TextMetadata;
import org.rubricator.structure.StructureOptions;
import org.rubricator.structure.StructuredText;
import org.rubricator.structure.Structurer;
import org.rubricator.tei.Stem;
import org.rubricator.tei.TeiDocument;

/** One raw text to TEI without names: read, structure, encode, write aside, check. */
final class Conversion {

  private final CorpusFolder folder;
  private final Settings settings;
  private final EncodeOptions options;
  private final String corpusLanguage;
  private final MetadataTable metadata;
  private final boolean inCorpus;
  private final DiagnosticSink sink;
  private final Set<String> taken;

  /**
   * @param taken ids that other files of the corpus have
   * @param inCorpus true where the TEI belongs to the corpus, false for another folder
   * @param corpusLanguage taken where the metadata names none and the words tell none, may be empty
   */
  Conversion(
      CorpusFolder folder,
      Settings settings,
      EncodeOptions options,
      String corpusLanguage,
      MetadataTable metadata,
      boolean inCorpus,
      Set<String> taken,
      DiagnosticSink sink) {
    this.folder = folder;
    this.settings = settings;
    this.options = options;
    this.corpusLanguage = corpusLanguage;
    this.metadata = metadata;
    this.inCorpus = inCorpus;
    this.taken = new HashSet<>(taken);
    this.sink = sink;
  }

  /** What a text becomes: the blocks with their rules, and the file. */
  record Converted(StructuredText structured, TeiDocument document) {}

  /**
   * @param target where the TEI file will stand; it is only looked at there, not written
   * @return nothing, with a finding, for a text that could not be taken or that waits for a fault
   *     in the settings or in its row
   */
  Optional<Converted> convert(RawText raw, Path target) throws IOException {
    String label = folder.label(raw.path());
    if (!isPlainFile(raw.path())) {
      sink.report(Code.OUTSIDE_CORPUS, Place.file(label), label);
      return Optional.empty();
    }
    Optional<SourceText> source =
        new SourceReader(settings.encoding(), sink).read(raw.path(), label);
    if (source.isEmpty() || settings.faulty() || metadata.holdsBack(raw.stem())) {
      return Optional.empty();
    }
    TextMetadata row = metadata.of(raw.stem());
    Optional<StructuredText> structured =
        Structurer.structure(
            source.get(),
            language(row, source.get()),
            new StructureOptions(settings.boilerplate()),
            label,
            sink);
    if (structured.isEmpty()) {
      return Optional.empty();
    }
    String id = Stem.id(raw.stem(), taken);
    taken.add(id);
    byte[] tei = new TeiEncoder(options).encode(structured.get(), row, raw.stem(), id);
    return checked(structured.get(), tei, target, label);
  }

  /** No link that leads elsewhere, no device. */
  private static boolean isPlainFile(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    return Files.isRegularFile(path)
        && folder != null
        && path.toRealPath().startsWith(folder.toRealPath());
  }

  private String language(TextMetadata row, SourceText source) {
    return row.language()
        .or(() -> LanguageGuess.of(source.text()))
        .orElse(corpusLanguage.isEmpty() ? "und" : corpusLanguage);
  }

  /** The source text is read back from the disk before the file gets its name. */
  private Optional<Converted> checked(
      StructuredText structured, byte[] bytes, Path target, String label) throws IOException {
    Path aside = SafeFiles.temporary(inCorpus ? folder.state().resolve("check.xml") : target);
    try {
      Files.createDirectories(aside.resolveSibling("."));
      SafeFiles.writeAndSync(aside, bytes);
      if (!SourceTextCheck.holds(structured.source(), aside, label, sink)) {
        return Optional.empty();
      }
      return TeiDocument.read(folder.label(target), bytes, sink)
          .map(document -> new Converted(structured, document));
    } catch (IOException e) {
      throw new WriteProblem(folder.label(target), e);
    } finally {
      SafeFiles.deleteQuietly(aside);
    }
  }
}

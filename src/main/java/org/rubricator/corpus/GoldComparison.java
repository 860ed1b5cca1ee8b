package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubricator.annotate.AnnotateOptions;
import org.rubricator.annotate.AnnotatedText;
import org.rubricator.annotate.AnnotatedTexts;
import org.rubricator.annotate.Annotator;
import org.rubricator.annotate.TextToAnnotate;
import org.rubricator.annotate.evaluation.Comparison;
import org.rubricator.annotate.evaluation.MarkedText;
import org.rubricator.annotate.evaluation.TeiMentions;
import org.rubricator.annotate.evaluation.TextScores;
import org.rubricator.annotate.name.NameModels;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.encode.EncodeOptions;
import org.rubricator.encode.TeiEncoder;
import org.rubricator.source.SourceReader;
import org.rubricator.source.SourceText;
import org.rubricator.source.TextMetadata;
import org.rubricator.structure.StructureOptions;
import org.rubricator.structure.StructuredText;
import org.rubricator.structure.Structurer;
import org.rubricator.tei.TeiDocument;

/**
 * Gold against what the tool makes of the same raw texts with an authority that is empty, or
 * against the markup in another folder. Each text stands for itself. Nothing is written.
 */
public final class GoldComparison {

  private final Path here;
  private final NameModels models;
  private final DiagnosticSink sink;

  /**
   * Makes a comparison.
   *
   * @param here the folder that relative paths are from
   * @param models folder of models that the tool may use
   */
  public GoldComparison(Path here, Optional<Path> models, DiagnosticSink sink) {
    this.here = here;
    this.models = models.map(NameModels::in).orElseGet(NameModels::none);
    this.sink = sink;
  }

  /** The scores of the tool, text by text. */
  public ScoreSheet ofTool(Path gold) throws IOException {
    List<TextScores> scores = new ArrayList<>();
    for (GoldText text : new GoldFolder(gold, here, sink).texts()) {
      marked(text).flatMap(m -> compared(text, m)).ifPresent(scores::add);
    }
    return new ScoreSheet(scores);
  }

  /** The scores of another's markup, for the texts that both have. */
  public ScoreSheet ofOther(Path gold, Path other) throws IOException {
    Map<String, MarkedText> others = new HashMap<>();
    for (GoldText text : new GoldFolder(other, here, sink).texts()) {
      others.put(text.gold().name(), text.gold());
    }
    List<TextScores> scores = new ArrayList<>();
    for (GoldText text : new GoldFolder(gold, here, sink).texts()) {
      Optional.ofNullable(others.get(text.gold().name()))
          .flatMap(m -> compared(text, m))
          .ifPresent(scores::add);
    }
    return new ScoreSheet(scores);
  }

  /**
   * Reports the scores that are lower than a table allows.
   *
   * @param table rows of language, measure and floor, with tabs between
   */
  public void floors(ScoreSheet scores, Path table) {
    String label = new NamedFiles(here, sink).label(table);
    ScoreFloors.read(table, label, sink).ifPresent(floors -> floors.check(scores.sums(), sink));
  }

  /** Places can be compared only in the same characters. */
  private Optional<TextScores> compared(GoldText text, MarkedText found) {
    String wanted = text.gold().characters();
    String made = found.characters();
    if (!wanted.equals(made)) {
      int at = java.util.Arrays.mismatch(wanted.toCharArray(), made.toCharArray());
      sink.report(
          Code.GOLD_OTHER_TEXT, Place.file(text.label()), around(wanted, at), around(made, at));
      return Optional.empty();
    }
    return Optional.of(Comparison.of(text.gold(), found));
  }

  private static String around(String characters, int at) {
    int shown = 30;
    int from = Math.max(0, Math.min(at, characters.length()) - 10);
    return characters.substring(from, Math.min(characters.length(), from + shown));
  }

  /** The text as the tool marks it. */
  private Optional<MarkedText> marked(GoldText text) {
    return encoded(text).map(document -> annotated(text, document));
  }

  private MarkedText annotated(GoldText text, TeiDocument document) {
    AnnotateOptions options =
        new AnnotateOptions(
            EnumSet.allOf(AnnotateOptions.Layer.class), ToolVersion.VERSION, models);
    TextToAnnotate input = new TextToAnnotate(document, Ledger.empty(), "authority/");
    AnnotatedTexts made =
        new Annotator(Authority.empty(), options, sink).annotate(List.of(input), List.of());
    Map<String, String> names = new HashMap<>();
    made.drafts().forEach(entry -> names.put(entry.pointer(), entry.name()));
    AnnotatedText marked = made.texts().get(0);
    return TeiMentions.of(marked.edits().apply(), marked.ledger(), text.gold().name(), names);
  }

  private Optional<TeiDocument> encoded(GoldText text) {
    String name = text.gold().name();
    TextMetadata metadata = metadata(text);
    Optional<SourceText> source =
        new SourceReader(Optional.empty(), sink).read(text.raw(), name + ".txt", text.label());
    Optional<StructuredText> structured =
        source.flatMap(
            s ->
                Structurer.structure(
                    s, text.gold().language(), StructureOptions.defaults(), text.label(), sink));
    EncodeOptions options = new EncodeOptions("", "authority/", "../schemas/", ToolVersion.VERSION);
    return structured
        .map(s -> new TeiEncoder(options).encode(s, metadata, name, name))
        .flatMap(tei -> TeiDocument.read(text.label(), tei, sink));
  }

  private static TextMetadata metadata(GoldText text) {
    return new TextMetadata(
        text.gold().name(),
        Optional.empty(),
        Optional.empty(),
        text.date(),
        Optional.of(text.gold().language()),
        Optional.empty(),
        Optional.empty());
  }
}

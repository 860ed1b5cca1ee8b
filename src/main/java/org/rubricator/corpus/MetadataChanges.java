package org.rubricator.corpus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.corpus.RawTexts.RawText;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.source.MetadataTable;
import org.rubricator.source.TextMetadata;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Cells of the metadata that were written or changed after the TEI had been made. */
final class MetadataChanges {

  private final MetadataTable metadata;
  private final String label;
  private final DiagnosticSink sink;

  /**
   * @param label the table, for messages
   */
  MetadataChanges(MetadataTable metadata, String label, DiagnosticSink sink) {
    this.metadata = metadata;
    this.label = label;
    this.sink = sink;
  }

  void report(List<RawText> raws, Catalogue catalogue) {
    for (RawText raw : raws) {
      Optional<TextMetadata> row = metadata.row(raw.stem());
      catalogue.texts().stream()
          .filter(text -> row.isPresent() && text.isMadeFrom(raw.path()))
          .findFirst()
          .ifPresent(text -> report(row.orElseThrow(), text.document()));
    }
  }

  private void report(TextMetadata row, TeiDocument document) {
    Optional<TeiElement> header = document.root().first("teiHeader");
    String words = header.map(h -> Whitespace.collapse(document.words(h))).orElse("");
    Set<String> values = new HashSet<>();
    document.root().attributes().forEach(a -> values.add(a.value()));
    header.ifPresent(
        h -> h.forEach(e -> e.attributes().stream().map(TeiAttribute::value).forEach(values::add)));
    List<String> unheard =
        cells(row).entrySet().stream()
            .filter(c -> !words.contains(c.getValue()) && !values.contains(c.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!unheard.isEmpty()) {
      sink.report(
          Code.METADATA_NOT_IN_HEADER,
          Place.file(label),
          row.id(),
          String.join(", ", unheard),
          document.label());
    }
  }

  private static Map<String, String> cells(TextMetadata row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.title().ifPresent(v -> cells.put("title", Whitespace.collapse(v)));
    row.author().ifPresent(v -> cells.put("author", Whitespace.collapse(v)));
    row.date().ifPresent(v -> cells.put("date", v));
    row.language().ifPresent(v -> cells.put("language", v));
    return cells;
  }
}

package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubricator.corpus.RawTexts.RawText;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;

/** Raw files that are no longer what their TEI was made from. */
final class RawChanges {

  private final CorpusFolder folder;
  private final DiagnosticSink sink;

  RawChanges(CorpusFolder folder, DiagnosticSink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  void report(List<RawText> raws, Catalogue catalogue) throws IOException {
    Map<String, TeiText> made = new HashMap<>();
    catalogue.texts().forEach(t -> t.idno("filename").ifPresent(name -> made.put(name, t)));
    for (RawText raw : raws) {
      TeiText text = made.get(TeiText.recorded(raw.name()));
      if (text != null && isReadable(raw.path())) {
        report(raw.path(), text);
      }
    }
  }

  /** What cannot be read has no bearing on a text that has its TEI. */
  private boolean isReadable(Path raw) {
    return folder.holds(raw) && Files.isRegularFile(raw) && Files.isReadable(raw);
  }

  private void report(Path raw, TeiText text) throws IOException {
    Optional<String> recorded = text.idno("sha256");
    if (recorded.isPresent() && !recorded.get().equals(Digest.of(raw))) {
      String label = folder.label(raw);
      sink.report(Code.RAW_TEXT_CHANGED, Place.file(label), label, text.document().label());
    }
  }
}

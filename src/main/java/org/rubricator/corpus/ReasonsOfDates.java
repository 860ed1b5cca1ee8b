package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rubricator.annotate.DateReasons;
import org.rubricator.annotation.Ledger;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.edition.DateReason;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** What the ledgers of a corpus tell of the dates in its texts. A text without one has none. */
final class ReasonsOfDates {

  private final CorpusFolder folder;
  private final DiagnosticSink sink;

  ReasonsOfDates(CorpusFolder folder, DiagnosticSink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /** In the order of the text; none, with a finding, where the ledger cannot be read. */
  List<DateReason> of(TeiDocument document) throws IOException {
    Path tei = folder.root().resolve(document.label());
    Ledger ledger =
        LedgerStore.of(folder, tei)
            .read(LedgerStore.name(tei), document.bytes(), sink)
            .orElse(Ledger.empty());
    Map<TeiElement, String> words = DateReasons.of(document, ledger);
    return Stream.of("date", "time").flatMap(name -> named(name, document, words)).toList();
  }

  private static Stream<DateReason> named(
      String name, TeiDocument document, Map<TeiElement, String> words) {
    List<DateReason> reasons = new ArrayList<>();
    int number = 0;
    for (TeiElement date : words.isEmpty() ? List.<TeiElement>of() : document.root().all(name)) {
      if (date.ancestor("text").isPresent()) {
        number++;
        if (words.containsKey(date)) {
          reasons.add(new DateReason(name, number, words.get(date)));
        }
      }
    }
    return reasons.stream();
  }
}

package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rubricator.annotation.Ledger;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;

/** Writes what decisions changed, step by step, each text with its ledger. */
final class ReviewWriting {

  private final CorpusFolder folder;
  private final DiagnosticSink sink;
  private final Set<String> changed = new TreeSet<>();

  ReviewWriting(CorpusFolder folder, DiagnosticSink sink) {
    this.folder = folder;
    this.sink = sink;
  }

  /** Files that were written, by name. */
  Set<String> changed() {
    return changed;
  }

  /**
   * Writes the files that differ.
   *
   * @return false, with a finding, where one was saved by another program meanwhile
   */
  boolean write(ReviewState before, ReviewState after) throws IOException {
    for (Path file : before.changed(after)) {
      if (!write(file, before, after)) {
        String label = folder.label(file);
        sink.report(Code.FILE_CHANGED_MEANWHILE, Place.file(label), label);
        return false;
      }
      changed.add(folder.label(file));
    }
    return true;
  }

  /** Writes one file with its ledger; false where another program saved it meanwhile. */
  boolean write(Path file, ReviewState before, ReviewState after) throws IOException {
    TeiDocument old = before.document(file);
    byte[] bytes = after.document(file).bytes();
    Optional<Ledger> ledger = after.ledger(file);
    LedgerStore.TeiWrite tei = () -> SafeFiles.replace(file, old.bytes(), bytes, old.label());
    return ledger.isEmpty() || ledger.equals(before.ledger(file))
        ? tei.run()
        : LedgerStore.of(folder, file).write(LedgerStore.name(file), bytes, ledger.get(), tei);
  }
}

package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Severity;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.validate.Including;
import org.rubricator.validate.RecentChecks;
import org.rubricator.validate.TeiFile;
import org.rubricator.validate.TeiFixer;

/** A corrected file can be read, has fewer findings than before, and is not corrected again. */
final class FixLaw implements Law {

  private static final String FILE = "t.xml";

  private final Checking checking = new Checking();
  private final RecentChecks recent = new RecentChecks();

  @Override
  public void hold(byte[] input) throws IOException {
    Optional<TeiDocument> document = TeiDocument.read(FILE, input, new Findings());
    if (document.isPresent() && document.get().isEditable()) {
      fixed(document.get());
    }
  }

  private void fixed(TeiDocument before) {
    for (TeiEdits edits : fix(before)) {
      assertThat(edits.diff()).isNotEmpty();
      TeiDocument after = TeiDocument.read(FILE, edits.bytes(), new Findings()).orElseThrow();
      assertThat(count(after)).isLessThan(count(before));
      assertThat(fix(after)).isEmpty();
    }
  }

  private List<TeiEdits> fix(TeiDocument document) {
    List<TeiFile> files = List.of(checking.file(document));
    return new TeiFixer(checking.options(), Including.none(), recent).fix(files, files, false);
  }

  private long count(TeiDocument document) {
    Findings findings = new Findings();
    checking.check(document, findings);
    FindingsLaw.noFault(findings.sorted());
    return findings.sorted().stream().filter(f -> f.severity() != Severity.NOTE).count();
  }
}

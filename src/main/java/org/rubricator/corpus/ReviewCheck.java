package org.rubricator.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Severity;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.RecentChecks;
import org.rubricator.validate.ValidTei;

/** Whether a corpus is as valid after a decision as it was before. */
final class ReviewCheck {

  private final CorpusFolder folder;
  private final Settings settings;
  private final RecentChecks recent = new RecentChecks();

  ReviewCheck(CorpusFolder folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** The first error in a file that had none before; nothing where there is none. */
  Optional<Diagnostic> newError(ReviewState before, ReviewState after) {
    Set<String> good = valid(before, new Findings());
    Findings findings = new Findings();
    good.removeAll(valid(after, findings));
    List<Diagnostic> found = findings.sorted();
    return found.stream()
        .filter(d -> d.severity() == Severity.ERROR && good.contains(d.place().path()))
        .findFirst();
  }

  /** Labels of files without an error. */
  private Set<String> valid(ReviewState state, Findings findings) {
    Set<String> labels = new HashSet<>();
    for (ValidTei each :
        new CorpusCheck(folder, settings, recent)
            .valid(state.catalogue(), SchemaChoice.none(), CheckMemory.none(), findings)) {
      labels.add(each.document().label());
    }
    return labels;
  }
}

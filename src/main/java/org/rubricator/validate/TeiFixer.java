package org.rubricator.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Severity;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.xml.RelaxNgSchema;

/**
 * Makes safe corrections as edits. A correction that does not lower the number of findings in the
 * files that it changes is not made; one that gives ids must not raise it.
 */
public final class TeiFixer {

  private static final int MOST_ROUNDS = 5;

  private final SchemaFinder schemas;
  private final ValidateOptions options;
  private final Including including;
  private final Map<String, Path> paths = new HashMap<>();
  private final Map<String, TeiDocument> now = new HashMap<>();
  private final FixTrial trial = new FixTrial(new Findable());
  private IdIndex index = new IdIndex(false);
  private final List<String> left = new ArrayList<>();
  private boolean cutShort;

  public TeiFixer(ValidateOptions options, Including including) {
    this(options, including, new RecentChecks());
  }

  /** As the other, with schemas that checks before it have compiled. */
  public TeiFixer(ValidateOptions options, Including including, RecentChecks recent) {
    this.options = options;
    this.including = including;
    this.schemas = recent.schemas(options);
  }

  /** What was done, a line each, with the file it was done in. */
  public List<String> made() {
    return trial.made();
  }

  /** What could be corrected if more files were named, a sentence each. */
  public List<String> left() {
    return List.copyOf(left);
  }

  /** True where there may be corrections that were not tried, since a file has so many faults. */
  public boolean isCutShort() {
    return cutShort;
  }

  /** True for files of which an id may be changed, and with it what points to it elsewhere. */
  public static boolean mayRename(List<TeiFile> files) {
    return files.stream().map(TeiFile::document).anyMatch(BrokenIds::in);
  }

  /**
   * Corrects files that belong together.
   *
   * @param all files in which pointers are followed
   * @param chosen those of them that may be changed
   * @param ids true to give ids to elements that lack one
   * @return the edits of each file that changes, in the order of {@code all}
   */
  public List<TeiEdits> fix(List<TeiFile> all, List<TeiFile> chosen, boolean ids) {
    index = new IdIndex(options.inCorpus());
    all.forEach(f -> index.add(f.document()));
    IdIndex before = index;
    all.forEach(f -> paths.put(f.document().label(), f.path()));
    List<TeiDocument> documents = all.stream().map(TeiFile::document).toList();
    List<TeiDocument> own = chosen.stream().map(TeiFile::document).toList();
    chosen.forEach(this::names);
    own.forEach(d -> begun(d, () -> values(d, before)));
    begin(own);
    trial.helpful(BrokenIds.fixes(documents, own, before, left::add));
    cutShort |= trial.isCutShort();
    if (ids) {
      own.forEach(d -> trial.harmless(MissingIds.fixes(d)));
    }
    return documents.stream().map(trial::of).filter(e -> !e.isEmpty()).toList();
  }

  private static List<Fix> values(TeiDocument document, IdIndex ids) {
    List<Fix> fixes = new ArrayList<>(ValueFixes.of(document, ids));
    ComposedFixes.of(document).ifPresent(fixes::add);
    return fixes;
  }

  /** Findings beyond the first thousands are told only once those are gone. */
  private void begun(TeiDocument document, Supplier<List<Fix>> fixes) {
    begin(List.of(document));
    int before;
    do {
      before = made().size();
      trial.helpful(fixes.get());
    } while (made().size() > before && trial.mayHaveMore(document));
    cutShort |= trial.isCutShort();
  }

  private void begin(List<TeiDocument> documents) {
    trial.begin(new FixWork(documents.stream().mapToLong(d -> d.text().length()).sum()));
  }

  /** One correction may help only once another is made. */
  private void names(TeiFile file) {
    begin(List.of(file.document()));
    int before = -1;
    for (int round = 0; round < MOST_ROUNDS && made().size() > before; round++) {
      before = made().size();
      namesOnce(file);
    }
    cutShort |= trial.isCutShort();
  }

  private void namesOnce(TeiFile file) {
    TeiFile whole =
        including.of(file.document(), now.values()).map(w -> w.files().get(0)).orElse(file);
    SchemaFinder.Found found = schemas.of(whole.document(), whole.path(), new Findings());
    for (RelaxNgSchema grammar : found.grammars()) {
      new NameTrial(file.document(), grammar, trial).run();
    }
  }

  /** What is wrong in a file, its pointers into the other files with it; notes are none. */
  private final class Findable implements FixTrial.Check {

    @Override
    public List<Diagnostic> of(TeiDocument document, Collection<TeiDocument> changed) {
      Findings found = new Findings();
      TeiValidator validator = new TeiValidator(alone(), schemas, CheckMemory.none(), found);
      TeiFile file = new TeiFile(document, Objects.requireNonNull(paths.get(document.label())));
      including
          .of(document, with(changed))
          .ifPresentOrElse(
              whole -> validator.validate(whole.files(), whole.includes()),
              () -> validator.validate(file, index.with(changed)));
      return found.sorted().stream().filter(d -> d.severity() != Severity.NOTE).toList();
    }

    @Override
    public void keep(Collection<TeiDocument> changed) {
      index = index.with(changed);
      changed.forEach(document -> now.put(document.label(), document));
    }

    private Collection<TeiDocument> with(Collection<TeiDocument> changed) {
      Map<String, TeiDocument> both = new HashMap<>(now);
      changed.forEach(document -> both.put(document.label(), document));
      return both.values();
    }
  }

  /** Files of the corpus that are not looked at are no fault of this one. */
  private ValidateOptions alone() {
    return new ValidateOptions(
        options.root(),
        false,
        options.schemas(),
        options.configured(),
        options.schemaRoots(),
        false);
  }
}

package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Severity;
import org.rubricator.tei.Edit;
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
  private final Map<TeiDocument, List<Edit>> edits = new LinkedHashMap<>();
  private final Map<TeiDocument, TeiFile> files = new LinkedHashMap<>();
  private final Map<TeiDocument, Integer> findings = new LinkedHashMap<>();
  private final Set<List<Edit>> known = new HashSet<>();
  private final List<String> made = new ArrayList<>();

  public TeiFixer(ValidateOptions options) {
    this(options, new RecentChecks());
  }

  /** As the other, with schemas that checks before it have compiled. */
  public TeiFixer(ValidateOptions options, RecentChecks recent) {
    this.options = options;
    this.schemas = recent.schemas(options);
  }

  /** What was done, a line each, with the file it was done in. */
  public List<String> made() {
    return List.copyOf(made);
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
    IdIndex index = new IdIndex(options.inCorpus());
    all.forEach(f -> index.add(f.document()));
    all.forEach(f -> files.put(f.document(), f));
    List<TeiDocument> documents = all.stream().map(TeiFile::document).toList();
    List<TeiDocument> own = chosen.stream().map(TeiFile::document).toList();
    chosen.forEach(f -> names(f, own));
    for (Fix fix : values(own, index)) {
      attempt(fix, own, 1);
    }
    for (Fix fix : BrokenIds.fixes(documents, own, index)) {
      attempt(fix, own, 1);
    }
    if (ids) {
      own.forEach(d -> MissingIds.fixes(d).forEach(fix -> attempt(fix, own, 0)));
    }
    return documents.stream()
        .map(d -> new TeiEdits(d, edits.getOrDefault(d, List.of())))
        .filter(e -> !e.isEmpty())
        .toList();
  }

  private static List<Fix> values(List<TeiDocument> documents, IdIndex ids) {
    List<Fix> fixes = new ArrayList<>();
    for (TeiDocument document : documents) {
      fixes.addAll(ValueFixes.of(document, ids));
      ComposedFixes.of(document).ifPresent(fixes::add);
    }
    return fixes;
  }

  /** One correction may help only once another is made. */
  private void names(TeiFile file, List<TeiDocument> allowed) {
    int before = -1;
    for (int round = 0; round < MOST_ROUNDS && made.size() > before; round++) {
      before = made.size();
      namesOnce(file, allowed);
    }
  }

  private void namesOnce(TeiFile file, List<TeiDocument> allowed) {
    SchemaFinder.Found found = schemas.of(file.document(), file.path(), new Findings());
    for (RelaxNgSchema grammar : found.grammars()) {
      for (Fix fix : NameFixes.of(file.document(), grammar)) {
        name(fix, file.document(), grammar, allowed);
      }
    }
  }

  /**
   * Corrects a name. The grammar looks into an element only once its name is right, so that what is
   * wrong inside belongs to the correction.
   */
  private void name(
      Fix first, TeiDocument document, RelaxNgSchema grammar, List<TeiDocument> allowed) {
    Fix fix = first;
    for (int round = 0; round < MOST_ROUNDS && !attempt(fix, allowed, 1); round++) {
      Fix grown = grown(fix, document, grammar);
      if (grown.equals(fix)) {
        return;
      }
      fix = grown;
    }
  }

  /**
   * True for edits between the first and the last of others: in the element whose tags these are.
   */
  private static boolean isInside(List<Edit> inner, List<Edit> outer) {
    int start = outer.stream().mapToInt(Edit::start).min().orElse(0);
    int end = outer.stream().mapToInt(Edit::end).max().orElse(0);
    return !inner.isEmpty() && inner.stream().allMatch(e -> e.start() >= start && e.end() <= end);
  }

  /** A correction with the names that it brings to light. */
  private Fix grown(Fix fix, TeiDocument document, RelaxNgSchema grammar) {
    Optional<TeiEdits> done = all(document, fix);
    Optional<TeiDocument> changed = changed(document, fix);
    if (done.isEmpty() || changed.isEmpty()) {
      return fix;
    }
    List<Edit> grown = new ArrayList<>(fix.edits().getOrDefault(document, List.of()));
    StringBuilder told = new StringBuilder(fix.told());
    for (Fix inner : NameFixes.of(changed.get(), grammar)) {
      List<Edit> mapped =
          inner.edits().values().stream()
              .flatMap(List::stream)
              .flatMap(e -> done.get().before(e).stream())
              .toList();
      if (isInside(mapped, fix.edits().getOrDefault(document, List.of())) && known.add(mapped)) {
        grown.addAll(mapped);
        told.append(", ").append(inner.told());
      }
    }
    return new Fix(told.toString(), Map.of(document, grown));
  }

  /**
   * Makes a correction if it helps.
   *
   * @param allowed files that may be changed
   * @param least findings that there have to be less
   */
  private boolean attempt(Fix fix, List<TeiDocument> allowed, int least) {
    if (!allowed.containsAll(fix.edits().keySet())) {
      return false;
    }
    Map<TeiDocument, Integer> after = new LinkedHashMap<>();
    for (TeiDocument document : fix.edits().keySet()) {
      Optional<TeiDocument> changed = changed(document, fix);
      if (changed.isEmpty()) {
        return false;
      }
      findings.computeIfAbsent(document, d -> count(d, d));
      after.put(document, count(changed.get(), document));
    }
    int less =
        after.entrySet().stream()
            .mapToInt(e -> findings.getOrDefault(e.getKey(), 0) - e.getValue())
            .sum();
    if (less >= least) {
      findings.putAll(after);
      keep(fix);
    }
    return less >= least;
  }

  private void keep(Fix fix) {
    fix.edits().forEach((d, more) -> edits.computeIfAbsent(d, k -> new ArrayList<>()).addAll(more));
    String label =
        fix.edits().keySet().stream().map(TeiDocument::label).sorted().findFirst().orElse("");
    made.add(label + ": " + fix.told());
  }

  /** The file with what was done so far and this; nothing where two corrections meet. */
  private Optional<TeiDocument> changed(TeiDocument document, Fix fix) {
    return all(document, fix)
        .flatMap(e -> TeiDocument.read(document.label(), e.bytes(), finding -> {}));
  }

  private Optional<TeiEdits> all(TeiDocument document, Fix fix) {
    List<Edit> all = new ArrayList<>(edits.getOrDefault(document, List.of()));
    all.addAll(fix.edits().getOrDefault(document, List.of()));
    try {
      return Optional.of(new TeiEdits(document, all));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Findings in a file alone; notes are none. */
  private int count(TeiDocument changed, TeiDocument original) {
    Findings found = new Findings();
    TeiFile file = new TeiFile(changed, Objects.requireNonNull(files.get(original)).path());
    new TeiValidator(alone(), schemas, CheckMemory.none(), found)
        .validate(List.of(file), Expansion.none());
    return (int) found.sorted().stream().filter(d -> d.severity() != Severity.NOTE).count();
  }

  /** Files of the corpus that are not looked at are no fault of this one. */
  private ValidateOptions alone() {
    return new ValidateOptions(
        options.root(),
        false,
        options.schema(),
        options.configured(),
        options.schemaRoots(),
        false);
  }
}

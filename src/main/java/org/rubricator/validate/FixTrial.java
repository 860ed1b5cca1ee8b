package org.rubricator.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;

/**
 * Makes corrections that lower the number of findings. Many are tried at once, and in halves only
 * where they do not help together.
 */
final class FixTrial {

  /** Times that a set of corrections is checked; what is left then is not made. */
  private static final int MOST_CHECKS = 40;

  /** Finds what is wrong in a file. */
  interface Check {

    /**
     * Findings in a file.
     *
     * @param changed files that are changed at the same time, this one among them
     */
    List<Diagnostic> of(TeiDocument document, Collection<TeiDocument> changed);

    /** From now on these files are as they are here. */
    void keep(Collection<TeiDocument> changed);
  }

  private final Check check;
  private final Map<TeiDocument, List<Edit>> edits = new LinkedHashMap<>();
  private final Map<TeiDocument, Integer> findings = new HashMap<>();
  private final Map<TeiDocument, Set<Integer>> lines = new HashMap<>();
  private final List<String> made = new ArrayList<>();
  private int checks;

  FixTrial(Check check) {
    this.check = check;
  }

  /** What was done, a line each. */
  List<String> made() {
    return List.copyOf(made);
  }

  /** The edits that were made in a file. */
  TeiEdits of(TeiDocument document) {
    return new TeiEdits(document, edits.getOrDefault(document, List.of()));
  }

  /** Makes those that lower the number of findings, each by one at least. */
  void helpful(List<Fix> fixes) {
    helpful(fixes, UnaryOperator.identity());
  }

  /**
   * As the other, for corrections that bring others to light.
   *
   * @param grown gives each of some corrections with those that belong to it
   */
  void helpful(List<Fix> fixes, UnaryOperator<List<Fix>> grown) {
    checks = 0;
    List<Fix> found = fixes.stream().filter(this::isAtAFinding).toList();
    attempt(apart(found), 1, grown);
  }

  /** Makes those that raise the number of findings by none. */
  void harmless(List<Fix> fixes) {
    checks = 0;
    attempt(apart(fixes), 0, UnaryOperator.identity());
  }

  /** The file with what was made so far and more; nothing where corrections meet. */
  Optional<TeiDocument> with(TeiDocument document, List<Fix> more) {
    return edits(document, more)
        .flatMap(e -> TeiDocument.read(document.label(), e.bytes(), finding -> {}));
  }

  /** What was made so far and more, as one change; nothing where corrections meet. */
  Optional<TeiEdits> edits(TeiDocument document, List<Fix> more) {
    List<Edit> all = new ArrayList<>(edits.getOrDefault(document, List.of()));
    more.forEach(fix -> all.addAll(fix.edits().getOrDefault(document, List.of())));
    try {
      return Optional.of(new TeiEdits(document, all));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void attempt(List<Fix> fixes, int least, UnaryOperator<List<Fix>> grown) {
    if (fixes.isEmpty() || checks++ >= MOST_CHECKS) {
      return;
    }
    List<Fix> whole = grown.apply(fixes);
    if (!helps(whole, least * fixes.size()) && fixes.size() > 1) {
      int half = fixes.size() / 2;
      attempt(fixes.subList(0, half), least, grown);
      attempt(fixes.subList(half, fixes.size()), least, grown);
    }
  }

  /** Makes corrections if there are so many findings less. */
  private boolean helps(List<Fix> fixes, int least) {
    Map<TeiDocument, TeiDocument> changed = new LinkedHashMap<>();
    for (TeiDocument document : documents(fixes)) {
      Optional<TeiDocument> made = with(document, fixes);
      if (made.isEmpty()) {
        return false;
      }
      first(document);
      changed.put(document, made.get());
    }
    Map<TeiDocument, List<Diagnostic>> after = new LinkedHashMap<>();
    changed.forEach((document, made) -> after.put(document, check.of(made, changed.values())));
    int less =
        after.entrySet().stream()
            .mapToInt(e -> findings.getOrDefault(e.getKey(), 0) - e.getValue().size())
            .sum();
    if (less >= least) {
      after.forEach(this::note);
      fixes.forEach(this::keep);
      check.keep(changed.values());
    }
    return less >= least;
  }

  private static Set<TeiDocument> documents(List<Fix> fixes) {
    Set<TeiDocument> documents = new LinkedHashSet<>();
    fixes.forEach(fix -> documents.addAll(fix.edits().keySet()));
    return documents;
  }

  /** The findings in a file before anything is changed. */
  private void first(TeiDocument document) {
    if (!findings.containsKey(document)) {
      note(document, check.of(document, List.of()));
    }
  }

  private void note(TeiDocument document, List<Diagnostic> found) {
    findings.put(document, found.size());
    Set<Integer> known = lines.computeIfAbsent(document, d -> new HashSet<>());
    found.stream()
        .filter(d -> d.place().path().equals(document.label()))
        .forEach(d -> known.add(d.place().line()));
  }

  private void keep(Fix fix) {
    fix.edits().forEach((d, more) -> edits.computeIfAbsent(d, k -> new ArrayList<>()).addAll(more));
    String label =
        fix.edits().keySet().stream().map(TeiDocument::label).sorted().findFirst().orElse("");
    made.add(label + ": " + fix.told());
  }

  /** A correction can only help where something was found: no edit has another line. */
  private boolean isAtAFinding(Fix fix) {
    return fix.edits().entrySet().stream()
        .anyMatch(each -> each.getValue().stream().anyMatch(e -> isFound(each.getKey(), e)));
  }

  private boolean isFound(TeiDocument document, Edit edit) {
    first(document);
    Set<Integer> known = lines.getOrDefault(document, Set.of());
    int tag = Math.max(0, document.text().lastIndexOf('<', edit.start()));
    return known.contains(line(document, edit.start())) || known.contains(line(document, tag));
  }

  private static int line(TeiDocument document, int offset) {
    return document.place(offset, offset).line();
  }

  /** Those that meet neither what was made nor one before them. */
  private List<Fix> apart(List<Fix> fixes) {
    Map<TeiDocument, NavigableMap<Integer, Integer>> taken = new HashMap<>();
    edits.forEach((document, done) -> done.forEach(e -> take(e, taken(taken, document))));
    List<Fix> apart = new ArrayList<>();
    for (Fix fix : fixes) {
      if (isFree(fix, taken)) {
        fix.edits().forEach((d, more) -> more.forEach(e -> take(e, taken(taken, d))));
        apart.add(fix);
      }
    }
    return apart;
  }

  private static NavigableMap<Integer, Integer> taken(
      Map<TeiDocument, NavigableMap<Integer, Integer>> taken, TeiDocument document) {
    return taken.computeIfAbsent(document, d -> new TreeMap<>());
  }

  private static void take(Edit edit, NavigableMap<Integer, Integer> taken) {
    taken.merge(edit.start(), edit.end(), Math::max);
  }

  private static boolean isFree(Fix fix, Map<TeiDocument, NavigableMap<Integer, Integer>> taken) {
    return fix.edits().entrySet().stream()
        .allMatch(
            each -> each.getValue().stream().allMatch(e -> isFree(e, taken(taken, each.getKey()))));
  }

  private static boolean isFree(Edit edit, NavigableMap<Integer, Integer> taken) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(Math.max(edit.end(), edit.start() + 1));
    return before == null || before.getValue() <= edit.start();
  }
}

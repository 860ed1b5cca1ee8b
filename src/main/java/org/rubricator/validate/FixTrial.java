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
import org.rubricator.diagnostic.Code;
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
  private final Map<TeiDocument, Map<Integer, Integer>> counts = new HashMap<>();
  private final Map<TeiDocument, Integer> horizons = new HashMap<>();
  private final Set<TeiDocument> stopped = new HashSet<>();
  private final List<String> made = new ArrayList<>();
  private FixWork work = new FixWork(0);
  private int checks;

  FixTrial(Check check) {
    this.check = check;
  }

  /** Begins with files that together may make so much work. */
  void begin(FixWork allowed) {
    work = allowed;
  }

  /** True where corrections may be left that were not tried. */
  boolean isCutShort() {
    return work.isDone() || !horizons.isEmpty();
  }

  /** True for a file in which not all findings were known, so that more may have come to light. */
  boolean mayHaveMore(TeiDocument document) {
    return stopped.contains(document) && !work.isDone();
  }

  /** Counts a look at the names of a file, which was made beside the checks of the trial. */
  void looked(TeiDocument document, int misspelt) {
    work.checked(document.text().length(), misspelt, 0);
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
    if (fixes.isEmpty() || work.isDone() || checks++ >= MOST_CHECKS) {
      return;
    }
    List<Fix> whole = grown.apply(fixes);
    Optional<Outcome> outcome = outcome(whole).filter(o -> o.less >= least * whole.size());
    List<Fix> idle = least == 0 ? List.of() : outcome.map(o -> idle(whole, o)).orElse(whole);
    if (outcome.isPresent() && (idle.isEmpty() || whole.size() == 1)) {
      keep(whole, outcome.get());
    } else if (idle.size() < whole.size()) {
      attempt(whole.stream().filter(fix -> !idle.contains(fix)).toList(), least, grown);
      attempt(idle, least, grown);
    } else if (fixes.size() > 1) {
      int half = fixes.size() / 2;
      attempt(fixes.subList(0, half), least, grown);
      attempt(fixes.subList(half, fixes.size()), least, grown);
    }
  }

  /**
   * What some corrections make of the files.
   *
   * @param less how many findings are gone
   */
  private record Outcome(
      Map<TeiDocument, TeiDocument> changed, Map<TeiDocument, List<Diagnostic>> after, int less) {}

  /** Nothing where corrections meet. */
  private Optional<Outcome> outcome(List<Fix> fixes) {
    Map<TeiDocument, TeiDocument> changed = new LinkedHashMap<>();
    for (TeiDocument document : documents(fixes)) {
      Optional<TeiDocument> made = with(document, fixes);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      first(document);
      changed.put(document, made.get());
    }
    Map<TeiDocument, List<Diagnostic>> after = new LinkedHashMap<>();
    changed.forEach((document, made) -> after.put(document, checked(made, changed.values())));
    int less = after.entrySet().stream().mapToInt(e -> less(e.getKey(), e.getValue())).sum();
    return Optional.of(new Outcome(changed, after, less));
  }

  private List<Diagnostic> checked(TeiDocument document, Collection<TeiDocument> changed) {
    List<Diagnostic> found = check.of(document, changed);
    long errors = found.stream().filter(d -> d.code().id().startsWith("RNG-")).count();
    work.checked(document.text().length(), errors, found.size() - errors);
    return found;
  }

  /** How many findings are gone, up to the line where counting stopped before or now. */
  private int less(TeiDocument document, List<Diagnostic> after) {
    int horizon = horizons.getOrDefault(document, Integer.MAX_VALUE);
    int now = Math.min(horizon, horizon(after));
    if (now == Integer.MAX_VALUE) {
      return findings.getOrDefault(document, 0) - after.size();
    }
    int before = counted(counts(document), now);
    return before - counted(byLine(document, after), now);
  }

  private static int counted(Map<Integer, Integer> counts, int line) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey() <= line)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The line at which a check gave up counting; {@link Integer#MAX_VALUE} where none did. */
  private static int horizon(List<Diagnostic> found) {
    return found.stream()
        .filter(d -> d.code() == Code.COUNTING_STOPPED)
        .mapToInt(d -> d.place().line() - 1)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void keep(List<Fix> fixes, Outcome outcome) {
    outcome.after.forEach(this::note);
    fixes.forEach(this::keep);
    check.keep(outcome.changed.values());
  }

  /** A line of a file. */
  private record Line(TeiDocument document, int number) {}

  /**
   * Corrections that may have done nothing beside the others: no line of theirs has a finding less
   * for each correction there.
   */
  private List<Fix> idle(List<Fix> fixes, Outcome outcome) {
    Map<Line, Integer> less = new HashMap<>();
    outcome.after.keySet().forEach(d -> counts(d).forEach((n, c) -> less.put(new Line(d, n), c)));
    outcome.after.forEach(
        (d, found) ->
            byLine(d, found).forEach((n, c) -> less.merge(new Line(d, n), -c, Integer::sum)));
    fixes.forEach(fix -> lines(fix).forEach(line -> less.merge(line, -1, Integer::sum)));
    return fixes.stream()
        .filter(fix -> lines(fix).stream().allMatch(line -> less.getOrDefault(line, -1) < 0))
        .toList();
  }

  private static Set<TeiDocument> documents(List<Fix> fixes) {
    Set<TeiDocument> documents = new LinkedHashSet<>();
    fixes.forEach(fix -> documents.addAll(fix.edits().keySet()));
    return documents;
  }

  /** The findings in a file before anything is changed. */
  private void first(TeiDocument document) {
    if (!findings.containsKey(document)) {
      note(document, checked(document, List.of()));
    }
  }

  private void note(TeiDocument document, List<Diagnostic> found) {
    findings.put(document, found.size());
    int horizon = horizon(found);
    if (horizon < Integer.MAX_VALUE) {
      horizons.put(document, horizon);
      stopped.add(document);
    } else {
      horizons.remove(document);
    }
    counts.put(document, byLine(document, found));
    lines.computeIfAbsent(document, d -> new HashSet<>()).addAll(counts(document).keySet());
  }

  private Map<Integer, Integer> counts(TeiDocument document) {
    return counts.getOrDefault(document, Map.of());
  }

  private static Map<Integer, Integer> byLine(TeiDocument document, List<Diagnostic> found) {
    Map<Integer, Integer> counts = new HashMap<>();
    found.stream()
        .filter(d -> d.place().path().equals(document.label()))
        .filter(d -> d.code() != Code.COUNTING_STOPPED)
        .forEach(d -> counts.merge(d.place().line(), 1, Integer::sum));
    return counts;
  }

  private void keep(Fix fix) {
    fix.edits().forEach((d, more) -> edits.computeIfAbsent(d, k -> new ArrayList<>()).addAll(more));
    made.add(fix.in().label() + ": " + fix.told());
  }

  /** A correction can only help where something was found: no edit has another line. */
  private boolean isAtAFinding(Fix fix) {
    fix.edits().keySet().forEach(this::first);
    return lines(fix).stream()
        .anyMatch(l -> lines.getOrDefault(l.document, Set.of()).contains(l.number));
  }

  /** The lines of the edits, and of the tags in which these stand. */
  private static Set<Line> lines(Fix fix) {
    Set<Line> found = new HashSet<>();
    fix.edits()
        .forEach(
            (document, edits) ->
                edits.forEach(
                    e -> {
                      int tag = Math.max(0, document.text().lastIndexOf('<', e.start()));
                      found.add(new Line(document, line(document, e.start())));
                      found.add(new Line(document, line(document, tag)));
                    }));
    return found;
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

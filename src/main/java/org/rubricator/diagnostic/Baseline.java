package org.rubricator.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Findings that a project has accepted, each with the reason and the day. */
public final class Baseline {

  /**
   * A line of it.
   *
   * @param count how often the finding may occur, at least 1
   * @param reason why it is accepted, may be empty
   * @param date ISO 8601, may be empty
   * @param place where the line stands
   */
  record Entry(Identity identity, int count, String reason, String date, Place place) {

    private Entry moved(UnaryOperator<String> path) {
      Identity moved =
          new Identity(
              identity.code(), path.apply(identity.path()), identity.cause(), identity.words());
      return new Entry(moved, count, reason, date, place);
    }
  }

  /**
   * What is left.
   *
   * @param findings that are not accepted
   * @param accepted how many are
   * @param remarks on entries of the baseline itself
   */
  record Result(List<Diagnostic> findings, int accepted, List<Diagnostic> remarks) {}

  private static final Comparator<Entry> BY_FILE =
      Comparator.comparing((Entry e) -> e.identity().path())
          .thenComparing(e -> e.identity().code())
          .thenComparing(e -> e.identity().cause())
          .thenComparing(e -> e.identity().words());

  private final List<Entry> entries;

  Baseline(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Nothing is accepted. */
  public static Baseline empty() {
    return new Baseline(List.of());
  }

  /** By file, then code. */
  List<Entry> entries() {
    return entries;
  }

  /** What one of the two accepts. */
  public Baseline and(Baseline other) {
    return new Baseline(Stream.concat(entries.stream(), other.entries.stream()).toList());
  }

  /** The same for files that have other paths. */
  public Baseline moved(UnaryOperator<String> path) {
    return new Baseline(entries.stream().map(e -> e.moved(path)).toList());
  }

  /**
   * This one and entries for findings, which are those that nothing accepts so far.
   *
   * @param date ISO 8601
   */
  public Baseline with(Collection<Diagnostic> findings, String reason, String date) {
    Map<Identity, Integer> counts = new LinkedHashMap<>();
    findings.stream()
        .filter(Baseline::canBeAccepted)
        .forEach(f -> counts.merge(Identity.of(f), 1, Integer::sum));
    List<Entry> all = new ArrayList<>(entries);
    counts.forEach((id, n) -> all.add(new Entry(id, n, reason, date, Place.file(""))));
    all.sort(BY_FILE);
    return new Baseline(all);
  }

  /** What only follows from a finding is accepted with that. */
  private static boolean canBeAccepted(Diagnostic finding) {
    return finding.code() != Code.FAULT_OF_OURS
        && finding.code() != Code.BASELINE_BROKEN
        && finding.follows().isEmpty();
  }

  /**
   * Parts findings.
   *
   * @param looked true for the entries whose findings would be among these if they were there
   */
  Result accept(List<Diagnostic> findings, Predicate<Identity> looked) {
    Map<Identity, Integer> left = new HashMap<>();
    entries.forEach(e -> left.merge(e.identity(), e.count(), Integer::sum));
    Set<Diagnostic> taken = new HashSet<>(findings.stream().filter(f -> takes(left, f)).toList());
    Following following = Following.of(taken);
    List<Diagnostic> told =
        findings.stream().filter(f -> !taken.contains(f) && !following.includes(f)).toList();
    return new Result(told, findings.size() - told.size(), remarks(left, looked));
  }

  /** True if a finding is accepted, which is then one less that may come. */
  private static boolean takes(Map<Identity, Integer> left, Diagnostic finding) {
    Identity identity = Identity.of(finding);
    boolean taken = canBeAccepted(finding) && left.getOrDefault(identity, 0) > 0;
    if (taken) {
      left.merge(identity, -1, Integer::sum);
    }
    return taken;
  }

  private List<Diagnostic> remarks(Map<Identity, Integer> left, Predicate<Identity> looked) {
    List<Diagnostic> remarks = new ArrayList<>();
    for (Entry entry : entries) {
      int over = Math.min(entry.count(), left.getOrDefault(entry.identity(), 0));
      if (over > 0 && looked.test(entry.identity())) {
        left.merge(entry.identity(), -over, Integer::sum);
        remarks.add(notThere(entry, over));
      }
      if (entry.reason().isEmpty() || entry.date().isEmpty()) {
        remarks.add(Diagnostic.of(Code.BASELINE_WITHOUT_REASON, entry.place(), lacking(entry)));
      }
    }
    return remarks;
  }

  private static Diagnostic notThere(Entry entry, int over) {
    return Diagnostic.of(
        Code.BASELINE_UNUSED,
        entry.place(),
        entry.identity().code(),
        entry.identity().path(),
        entry.count(),
        entry.count() - over);
  }

  private static String lacking(Entry entry) {
    String reason = entry.reason().isEmpty() ? "reason" : "";
    String date = entry.date().isEmpty() ? "date" : "";
    return reason + (reason.isEmpty() || date.isEmpty() ? "" : " and no ") + date;
  }
}

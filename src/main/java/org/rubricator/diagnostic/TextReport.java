package org.rubricator.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All findings of a run for a person: a few by place; more than a few by cause, the most frequent
 * first, one of them in full and where the others stand. What only follows from a finding is
 * counted behind it.
 */
public final class TextReport {

  /** So many findings fit on a screen, and are told one by one. */
  private static final int FEW = 10;

  /** So many of one cause are each told in full. */
  private static final int ALIKE = 3;

  private static final int PLACES = 5;

  private final TextRenderer renderer;
  private final int most;

  /**
   * @param most findings that are told, or causes where there are more than a few findings
   */
  public TextReport(TextRenderer renderer, int most) {
    this.renderer = renderer;
    this.most = most;
  }

  /** The whole text, empty where nothing was found. */
  public String render(List<Diagnostic> findings) {
    Following following = Following.of(findings);
    List<Diagnostic> own = findings.stream().filter(f -> !following.includes(f)).toList();
    Map<String, Long> counts =
        findings.stream()
            .filter(following::includes)
            .collect(
                Collectors.groupingBy(
                    f -> f.follows().map(Place::label).orElse(""), Collectors.counting()));
    return own.size() <= FEW ? byPlace(own, counts) : byCause(FindingGroup.of(own), counts);
  }

  private String byPlace(List<Diagnostic> findings, Map<String, Long> counts) {
    return findings.stream().limit(most).map(f -> one(f, counts)).collect(Collectors.joining())
        + left(findings.size() - most, "");
  }

  private String one(Diagnostic finding, Map<String, Long> counts) {
    return renderer.render(finding) + following(List.of(finding), counts);
  }

  /** What follows from findings in one line; it is taken from the counts, to be told once. */
  private static String following(List<Diagnostic> causes, Map<String, Long> counts) {
    long count =
        causes.stream()
            .map(cause -> counts.remove(cause.place().label()))
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    return count == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "  and %,d that follow%s from %s\n",
            count,
            count == 1 ? "s" : "",
            causes.size() == 1 ? "it" : "them");
  }

  private String byCause(List<FindingGroup> groups, Map<String, Long> counts) {
    int untold = groups.stream().skip(most).mapToInt(FindingGroup::size).sum();
    return groups.stream().limit(most).map(g -> group(g, counts)).collect(Collectors.joining())
        + left(untold, " of " + number(groups.size() - most, "kind"));
  }

  private static String left(int untold, String kinds) {
    return untold <= 0
        ? ""
        : "Not shown: "
            + number(untold, "finding")
            + kinds
            + "; --all shows them, --format json tells each.\n";
  }

  private static String number(int count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }

  private String group(FindingGroup group, Map<String, Long> counts) {
    List<Diagnostic> members = group.members();
    return members.size() <= ALIKE
        ? members.stream().map(f -> one(f, counts)).collect(Collectors.joining())
        : renderer.render(members.get(0))
            + others(members.subList(1, members.size()))
            + following(members, counts);
  }

  private static String others(List<Diagnostic> others) {
    Stream<String> places = others.stream().limit(PLACES).map(f -> OneLine.of(f.place().label()));
    return String.format(
        Locale.ROOT,
        "  and %,d more like it: %s%s\n",
        others.size(),
        places.collect(Collectors.joining(", ")),
        others.size() > PLACES ? ", …" : "");
  }
}

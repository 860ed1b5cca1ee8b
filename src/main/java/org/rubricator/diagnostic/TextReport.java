package org.rubricator.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All findings of a run for a person: a few by place; more than a few by cause, the most frequent
 * first, one of them in full and where the others stand.
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
    return findings.size() <= FEW ? byPlace(findings) : byCause(FindingGroup.of(findings));
  }

  private String byPlace(List<Diagnostic> findings) {
    return findings.stream().limit(most).map(renderer::render).collect(Collectors.joining())
        + left(findings.size() - most, "");
  }

  private String byCause(List<FindingGroup> groups) {
    int untold = groups.stream().skip(most).mapToInt(FindingGroup::size).sum();
    return groups.stream().limit(most).map(this::group).collect(Collectors.joining())
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

  private String group(FindingGroup group) {
    List<Diagnostic> members = group.members();
    return members.size() <= ALIKE
        ? members.stream().map(renderer::render).collect(Collectors.joining())
        : renderer.render(members.get(0)) + others(members.subList(1, members.size()));
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

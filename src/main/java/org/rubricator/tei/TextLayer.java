package org.rubricator.tei;

import java.util.List;
import java.util.Set;

/** The two texts of a TEI file. {@code xslt/lib/two-texts.xsl} states the same rules. */
public enum TextLayer {
  /** What the raw text had: sic, orig, abbr, surplus, forme work, line-end hyphens. */
  SOURCE(List.of("sic", "orig", "abbr"), Set.of("ex")),
  /** What is read: corr, reg, expan; no surplus, no forme work; hyphens at a break joined. */
  READING(List.of("corr", "reg", "expan"), Set.of("surplus", "fw", "del", "am"));

  private final List<String> chosen;
  private final Set<String> left;

  TextLayer(List<String> chosen, Set<String> left) {
    this.chosen = chosen;
    this.left = left;
  }

  /** The child of a {@code choice} that this text takes. */
  TeiElement alternative(List<TeiElement> alternatives) {
    return alternatives.stream()
        .filter(e -> e.isTei() && chosen.contains(e.name()))
        .findFirst()
        .orElse(alternatives.get(0));
  }

  boolean leavesOut(TeiElement element) {
    return element.isTei() && left.contains(element.name());
  }
}

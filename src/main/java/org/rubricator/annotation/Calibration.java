package org.rubricator.annotation;

import java.util.Map;
import java.util.stream.Collectors;
import org.rubricator.source.CarriedTable;

/**
 * How often the tags of a rule are right, as it was counted on gold that the rules were not made
 * with: {@code certainty.tsv}, columns rule, tags and right, with tabs between.
 */
final class Calibration {

  /** What a rule says of itself weighs as much as so many tags (a prior, Jaynes 2003, ch. 6). */
  private static final double PRIOR = 4;

  private static final Map<String, Counts> COUNTS = read();

  private record Counts(int tags, int right) {}

  private Calibration() {}

  /**
   * The certainty of a rule.
   *
   * @param rule such as {@code dates year}
   * @param told what the rule says of itself, from 0 to 1
   */
  static double of(String rule, double told) {
    Counts counts = COUNTS.get(rule);
    return counts == null ? told : (counts.right + PRIOR * told) / (counts.tags + PRIOR);
  }

  private static Map<String, Counts> read() {
    return CarriedTable.rows(Calibration.class, "certainty.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                cells -> cells[0],
                cells -> new Counts(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))));
  }
}

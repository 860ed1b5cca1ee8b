package org.rubricator.concordance;

/**
 * How often two things come together, and each without the other (Evert, "Corpora and
 * collocations", in: Corpus Linguistics, 2008, §3).
 *
 * @param both observed together
 * @param first how often the first comes
 * @param second how often the second comes
 * @param all how often anything comes
 */
public record Contingency(long both, long first, long second, long all) {

  private static final double LOG_DICE_OF_ALWAYS = 14;

  /** How often they would come together by chance: R1·C1/N. */
  public double expected() {
    return (double) first * second / all;
  }

  /**
   * Mutual information, log2(O11/E11) (Church and Hanks, Computational Linguistics 16.1, 1990).
   * Minus infinity where they never come together.
   */
  public double mutualInformation() {
    return log2(both / expected());
  }

  /** (O11 − E11)/√O11 (Church et al., 1991); 0 where they never come together. */
  public double tScore() {
    return both == 0 ? 0 : (both - expected()) / Math.sqrt((double) both);
  }

  /** G² = 2 Σ O·ln(O/E) over the four cells (Dunning, Computational Linguistics 19.1, 1993). */
  public double logLikelihood() {
    long notFirst = all - first;
    long notSecond = all - second;
    double sum =
        cell(both, (double) first * second / all)
            + cell(first - both, (double) first * notSecond / all)
            + cell(second - both, (double) notFirst * second / all)
            + cell(all - first - second + both, (double) notFirst * notSecond / all);
    return 2 * sum;
  }

  private static double cell(long observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }

  /** 14 + log2(2·O11/(R1 + C1)) (Rychlý, RASLAN 2008). */
  public double logDice() {
    return LOG_DICE_OF_ALWAYS + log2(2.0 * both / (first + second));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}

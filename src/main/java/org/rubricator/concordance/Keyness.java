package org.rubricator.concordance;

/**
 * How much more often a word comes in one part of a corpus than in another.
 *
 * @param here how often it comes in the first part
 * @param words of the first part
 * @param there how often it comes in the second part
 * @param wordsThere words of the second part
 */
public record Keyness(long here, long words, long there, long wordsThere) {

  /** What stands for a count of none, so that a ratio can be told (Hardie, 2014). */
  private static final double HALF = 0.5;

  /**
   * G² of the two counts against those expected of the sizes of the parts (Rayson and Garside,
   * "Comparing corpora using frequency profiling", 2000).
   */
  public double logLikelihood() {
    double share = (double) (here + there) / (words + wordsThere);
    return 2 * (part(here, words * share) + part(there, wordsThere * share));
  }

  private static double part(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * The size of the effect: log2 of the ratio of the two relative frequencies (Hardie, "Log Ratio",
   * 2014); a count of none is taken as a half.
   */
  public double logRatio() {
    double first = (here == 0 ? HALF : here) / words;
    double second = (there == 0 ? HALF : there) / wordsThere;
    return Math.log(first / second) / Math.log(2);
  }
}

package org.rubricator.concordance;

import java.util.stream.IntStream;

/**
 * How evenly something is spread over the parts of a corpus.
 *
 * @param counts in each part
 * @param sizes of the parts, in words; none is 0
 */
public record Dispersion(long[] counts, long[] sizes) {

  /**
   * Juilland's D = 1 − V/√(n − 1), V the coefficient of variation of the relative frequencies in
   * the n parts (Juilland et al., 1970; for parts of different size as in Gries, "Dispersions and
   * adjusted frequencies in corpora", International Journal of Corpus Linguistics 13.4, 2008). 1 is
   * even; not a number where there is one part or nothing to spread.
   */
  public double juilland() {
    double[] shares = new double[counts.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (double) counts[i] / sizes[i];
    }
    double mean = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).average().orElse(0);
    double squares = 0;
    for (double share : shares) {
      squares += (share - mean) * (share - mean);
    }
    double variation = Math.sqrt(squares / shares.length) / mean;
    return 1 - variation / Math.sqrt(shares.length - 1);
  }

  /**
   * Deviation of proportions: half the sum of the differences between each part's share of the
   * occurrences and its share of the words (Gries, 2008). 0 is even.
   */
  public double deviation() {
    double all = IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum();
    double words = IntStream.range(0, sizes.length).mapToLong(i -> sizes[i]).sum();
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += Math.abs(counts[i] / all - sizes[i] / words);
    }
    return sum / 2;
  }
}

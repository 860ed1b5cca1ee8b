package org.rubricator.annotate.evaluation;

/**
 * Counts of a comparison.
 *
 * @param found what the tool marked
 * @param foundRight those of them that the gold has
 * @param wanted what the gold marks
 * @param wantedRight those of them that the tool marked
 */
public record Score(int found, int foundRight, int wanted, int wantedRight) {

  static final Score NONE = new Score(0, 0, 0, 0);

  /** So many of so many, each with one answer. */
  static Score share(int right, int of) {
    return new Score(of, right, of, right);
  }

  Score plus(Score other) {
    return new Score(
        found + other.found,
        foundRight + other.foundRight,
        wanted + other.wanted,
        wantedRight + other.wantedRight);
  }

  /** The part of what was marked that is right; where nothing was marked, 1 if that is right. */
  public double precision() {
    return found == 0 ? (wanted == 0 ? 1 : 0) : (double) foundRight / found;
  }

  /** The part of the gold that was marked; 1 where the gold has nothing. */
  public double recall() {
    return wanted == 0 ? 1 : (double) wantedRight / wanted;
  }

  /** The harmonic mean of precision and recall (van Rijsbergen 1979, chapter 7). */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** True where there was nothing to be right or wrong about. */
  public boolean isEmpty() {
    return found == 0 && wanted == 0;
  }
}

/* Measures of counts, each by the formula that the classes of the command line have and cite. */
(function (R) {
  'use strict';

  const LOG_DICE_OF_ALWAYS = 14;
  const HALF = 0.5;

  const log2 = value => Math.log(value) / Math.log(2);

  const part = (observed, expected) => observed <= 0 ? 0 : observed * Math.log(observed / expected);

  /*
   * How often two things come together (both), each at all (first, second), and anything (all): Evert,
   * "Corpora and collocations", 2008, section 3.
   */
  R.Contingency = class {
    constructor(both, first, second, all) {
      Object.assign(this, { both, first, second, all });
    }

    expected() {
      return this.first * this.second / this.all;
    }

    /* Church and Hanks 1990. */
    mutualInformation() {
      return log2(this.both / this.expected());
    }

    /* Church et al. 1991. */
    tScore() {
      return this.both === 0 ? 0 : (this.both - this.expected()) / Math.sqrt(this.both);
    }

    /* Dunning 1993. */
    logLikelihood() {
      const { both, first, second, all } = this;
      const notFirst = all - first;
      const notSecond = all - second;
      return 2 * (part(both, first * second / all)
        + part(first - both, first * notSecond / all)
        + part(second - both, notFirst * second / all)
        + part(all - first - second + both, notFirst * notSecond / all));
    }

    /* Rychlý 2008. */
    logDice() {
      return LOG_DICE_OF_ALWAYS + log2(2 * this.both / (this.first + this.second));
    }
  };

  /* How much more often a word comes here than there. */
  R.Keyness = class {
    constructor(here, words, there, wordsThere) {
      Object.assign(this, { here, words, there, wordsThere });
    }

    /* Rayson and Garside 2000. */
    logLikelihood() {
      const share = (this.here + this.there) / (this.words + this.wordsThere);
      return 2 * (part(this.here, this.words * share) + part(this.there, this.wordsThere * share));
    }

    /* Hardie 2014; a count of none is a half. */
    logRatio() {
      const first = (this.here === 0 ? HALF : this.here) / this.words;
      const second = (this.there === 0 ? HALF : this.there) / this.wordsThere;
      return Math.log(first / second) / Math.log(2);
    }
  };

  /* Juilland's D and Gries's DP of counts in parts with these numbers of words (Gries 2008). */
  R.dispersion = function (counts, sizes) {
    const shares = counts.map((count, i) => count / sizes[i]);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const squares = shares.reduce((sum, share) => sum + (share - mean) * (share - mean), 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const words = sizes.reduce((sum, size) => sum + size, 0);
    return {
      juilland: 1 - Math.sqrt(squares / shares.length) / mean / Math.sqrt(shares.length - 1),
      deviation: counts.reduce((sum, count, i) => sum + Math.abs(count / all - sizes[i] / words), 0) / 2
    };
  };
})(Rubricator);

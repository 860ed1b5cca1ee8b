package org.rubricator.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

/** The formulas give the figures that were printed of them. */
class PublishedFiguresTest {

  /** Words of the newspaper corpus of Manning and Schütze, Foundations, 1999, chapter 5. */
  private static final long NEWSPAPER = 14_307_668;

  @Test
  void t_score_of_new_companies() {
    Contingency newCompanies = new Contingency(8, 15_828, 4_675, NEWSPAPER);
    assertThat(newCompanies.tScore()).isEqualTo(0.999932, within(0.000005));
  }

  @Test
  void mutual_information_of_ayatollah_ruhollah() {
    Contingency ayatollahRuhollah = new Contingency(20, 42, 20, NEWSPAPER);
    assertThat(ayatollahRuhollah.mutualInformation()).isEqualTo(18.38, within(0.005));
  }

  @Test
  void log_likelihood_of_what_goes_with_powerful() {
    assertThat(new Contingency(150, 12_593, 932, NEWSPAPER).logLikelihood())
        .isCloseTo(1291.42, withinPercentage(0.05));
    assertThat(new Contingency(13, 932, 3424, NEWSPAPER).logLikelihood())
        .isCloseTo(80.39, withinPercentage(0.05));
  }

  /**
   * The example of Lancaster University's course on keywords: 52 in 50,000 against 57 in 75,000.
   */
  @Test
  void log_likelihood_of_a_word_in_two_corpora() {
    assertThat(new Keyness(52, 50_000, 57, 75_000).logLikelihood()).isEqualTo(2.65, within(0.005));
  }

  @Test
  void two_words_that_never_part_have_the_highest_log_dice() {
    assertThat(new Contingency(7, 7, 7, 1000).logDice()).isEqualTo(14, within(1e-12));
  }

  /** The letter a in the five parts of Gries' example (2008, §2). */
  @Test
  void dispersion_of_a_letter_in_five_parts() {
    Dispersion letter = new Dispersion(new long[] {1, 2, 3, 4, 5}, new long[] {9, 10, 10, 10, 11});
    assertThat(letter.juilland()).isEqualTo(0.785, within(0.0005));
    assertThat(letter.deviation()).isEqualTo(0.18, within(0.0005));
  }

  @Test
  void what_is_spread_evenly_has_no_deviation() {
    Dispersion even = new Dispersion(new long[] {5, 10, 5}, new long[] {50, 100, 50});
    assertThat(even.juilland()).isEqualTo(1, within(1e-12));
    assertThat(even.deviation()).isEqualTo(0, within(1e-12));
  }
}

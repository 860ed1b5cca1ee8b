package org.rubricator.concordance;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A measure as figures: ten significant digits, without zeros at the end and without an exponent.
 * What lies behind them is noise of the computation, and how Java prints a double differs with its
 * version.
 */
final class Digits {

  private static final MathContext PRECISION = new MathContext(10);

  private Digits() {}

  /** The number that the figures stand for. */
  static double rounded(double measure) {
    return Double.isFinite(measure) ? Double.parseDouble(of(measure)) : measure;
  }

  /** The figures, or nothing for what is no number or not finite. */
  static String of(double measure) {
    if (!Double.isFinite(measure)) {
      return "";
    }
    BigDecimal rounded = new BigDecimal(measure).round(PRECISION);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}

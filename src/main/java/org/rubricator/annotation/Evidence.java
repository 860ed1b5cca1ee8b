package org.rubricator.annotation;

/**
 * Why an annotation was proposed.
 *
 * @param annotator which layer
 * @param rule its rule by name
 * @param detail the words or facts it rests on, may be empty
 * @param certainty from 0 to 1
 */
public record Evidence(String annotator, String rule, String detail, double certainty) {

  public Evidence {
    if (certainty < 0 || certainty > 1) {
      throw new IllegalArgumentException("certainty " + certainty);
    }
  }

  /**
   * Evidence of a rule whose tags have been counted.
   *
   * @param told the certainty that the rule says of itself, from 0 to 1
   */
  public static Evidence measured(String annotator, String rule, String detail, double told) {
    return new Evidence(annotator, rule, detail, Calibration.of(annotator + " " + rule, told));
  }

  /** TEI's word for the certainty ({@code teidata.certainty}): high from 0.9, medium from 0.75. */
  public String cert() {
    return cert(certainty);
  }

  /** The word for a certainty from 0 to 1. */
  public static String cert(double certainty) {
    if (certainty >= 0.9) {
      return "high";
    }
    return certainty >= 0.75 ? "medium" : "low";
  }
}

package org.rubricator.corpus;

import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Place;

/** Says that there is nothing to build or check, and why. */
final class NoTexts {

  private NoTexts() {}

  /** A folder in which no file is found. */
  static Diagnostic in(String label) {
    return Diagnostic.of(Code.NO_TEXTS, Place.file(label), label, "there is no TEI file");
  }

  /** A folder whose texts could all not be taken. */
  static Diagnostic allLeftOut(String label, int count) {
    return Diagnostic.of(
        Code.NO_TEXTS,
        Place.file(label),
        label,
        count == 1 ? "the only one has errors" : "all " + count + " have errors");
  }
}

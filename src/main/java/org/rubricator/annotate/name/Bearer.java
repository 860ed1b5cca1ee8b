package org.rubricator.annotate.name;

/** Who bears a name, as far as the words before it tell. */
public enum Bearer {
  MAN,
  WOMAN,
  /** As {@code Mrs} and {@code Mme} tell. */
  MARRIED_WOMAN,
  /** As {@code Miss} and {@code Mlle} tell. */
  UNMARRIED_WOMAN;

  /** False for two who cannot be one. */
  boolean maybe(Bearer other) {
    return this == other || (this != MAN && other != MAN && (this == WOMAN || other == WOMAN));
  }

  /** The letter of the table. */
  static Bearer of(String letter) {
    return switch (letter) {
      case "m" -> MAN;
      case "f" -> WOMAN;
      case "w" -> MARRIED_WOMAN;
      case "u" -> UNMARRIED_WOMAN;
      default -> throw new IllegalStateException("no bearer is told by " + letter);
    };
  }
}

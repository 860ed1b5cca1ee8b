package org.rubricator.annotate.name;

import java.util.Locale;
import java.util.Optional;
import org.rubricator.authority.GivenNameBearers;

/** Who bears a name, as far as the words before it or its given name tell. */
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

  /** As the given name of a full name tells. */
  static Optional<Bearer> ofGivenName(String form, Locale language) {
    String[] words = form.split("[ \\u00A0-]+");
    if (words.length < 2) {
      return Optional.empty();
    }
    if (GivenNameBearers.isWomans(words[0], language)) {
      return Optional.of(WOMAN);
    }
    return GivenNameBearers.isMans(words[0], language) ? Optional.of(MAN) : Optional.empty();
  }
}

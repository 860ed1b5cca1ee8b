package org.rubricator.annotate;

import java.util.Arrays;
import java.util.Set;
import org.rubricator.tei.TeiElement;

/** Elements that say the same kind of thing: where one stands, no other of its family is put. */
enum Family {
  NAME(
      Set.of(
          "persName",
          "placeName",
          "orgName",
          "name",
          "rs",
          "geogName",
          "settlement",
          "country",
          "region",
          "district",
          "bloc",
          "objectName",
          "eventName",
          "personGrp")),
  DATE(Set.of("date", "time")),
  QUOTATION(Set.of("said", "quote", "soCalled", "q", "mentioned")),
  CORRECTION(Set.of("choice", "sic", "corr"));

  private final Set<String> elements;

  Family(Set<String> elements) {
    this.elements = elements;
  }

  boolean has(TeiElement element) {
    return element.isTei() && elements.contains(element.name());
  }

  /** Which of two equal stretches is outside: the lower. */
  int rank() {
    return switch (this) {
      case QUOTATION -> 0;
      case DATE -> 1;
      case NAME -> 2;
      case CORRECTION -> 3;
    };
  }

  static Family of(String element) {
    for (Family family : values()) {
      if (family.elements.contains(element)) {
        return family;
      }
    }
    throw new IllegalArgumentException("no family has " + element);
  }

  /** True for the name of an element that some family has. */
  static boolean isKnown(String element) {
    return Arrays.stream(values()).anyMatch(family -> family.elements.contains(element));
  }

  static boolean isAny(TeiElement element) {
    for (Family family : values()) {
      if (family.has(element)) {
        return true;
      }
    }
    return false;
  }
}

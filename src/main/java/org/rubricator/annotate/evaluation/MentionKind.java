package org.rubricator.annotate.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rubricator.tei.TeiElement;

/** A kind of markup that is scored, with TEI's elements for it. */
public enum MentionKind {
  PERSON(Measure.PERSONS, "persName"),
  PLACE(Measure.PLACES, "placeName"),
  ORGANISATION(Measure.ORGANISATIONS, "orgName"),
  DATE(Measure.DATES, "date"),
  QUOTATION(Measure.QUOTATIONS, "said", "quote", "soCalled", "q");

  private final Measure measure;
  private final List<String> elements;

  MentionKind(Measure measure, String... elements) {
    this.measure = measure;
    this.elements = List.of(elements);
  }

  static Optional<MentionKind> of(TeiElement element) {
    return Arrays.stream(values())
        .filter(kind -> element.isTei() && kind.elements.contains(element.name()))
        .findFirst();
  }

  /** What its exact matches are counted under. */
  Measure measure() {
    return measure;
  }

  boolean isName() {
    return this == PERSON || this == PLACE || this == ORGANISATION;
  }
}

package org.rubricator.annotate.date;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether the dates in figures of a text have the day first, told by those with one above 12. */
final class FigureOrder {
  private static final int MONTHS = 12;

  private final boolean known;
  private final boolean dayFirst;

  FigureOrder(List<List<DateSpan>> blocks) {
    this.dayFirst = has("n1", blocks);
    this.known = dayFirst != has("n2", blocks);
  }

  private static boolean has(String field, List<List<DateSpan>> blocks) {
    return blocks.stream()
        .flatMap(Collection::stream)
        .filter(span -> span.said().shape() == Shape.EITHER)
        .anyMatch(span -> span.said().get(field) > MONTHS);
  }

  /** What a date in figures says in the order of the text, as it is where that tells nothing. */
  Said read(Said said) {
    int day = said.get(dayFirst ? "n1" : "n2");
    int month = said.get(dayFirst ? "n2" : "n1");
    if (said.shape() != Shape.EITHER || !known || month > MONTHS) {
      return said;
    }
    Optional<String> text = new W3cDate(said.get("year"), month, day).text();
    Fields fields = said.fields().copy().with(new W3cDate(said.get("year"), month, day));
    return text.isPresent() ? new Said(Shape.WHEN, fields, said.tense()) : said;
  }
}

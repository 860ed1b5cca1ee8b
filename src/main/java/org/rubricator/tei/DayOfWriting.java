package org.rubricator.tei;

import java.util.List;
import java.util.Optional;

/** When a text was written, as its header tells it (TEI P5 §2.4.1, creation). */
public final class DayOfWriting {

  /** Characters of {@code 1914-05} and {@code 1914}. */
  private static final List<Integer> PARTS = List.of(7, 4);

  private DayOfWriting() {}

  /** The day, month or year; of two bounds the month or the year in which both lie. */
  public static Optional<String> of(TeiDocument document) {
    return document
        .root()
        .first("teiHeader", "profileDesc", "creation", "date")
        .flatMap(
            date ->
                date.attribute("when")
                    .or(() -> shared(date, "notBefore", "notAfter"))
                    .or(() -> shared(date, "from", "to")));
  }

  private static Optional<String> shared(TeiElement date, String first, String last) {
    String from = date.attribute(first).map(String::strip).orElse("");
    String to = date.attribute(last).map(String::strip).orElse("");
    return PARTS.stream()
        .filter(length -> Math.min(from.length(), to.length()) >= length)
        .filter(length -> from.regionMatches(0, to, 0, length))
        .map(length -> from.substring(0, length))
        .findFirst();
  }
}

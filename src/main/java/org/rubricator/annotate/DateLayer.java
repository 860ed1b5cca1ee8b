package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rubricator.annotate.date.DateScanner;
import org.rubricator.annotate.date.DateSpan;
import org.rubricator.annotate.date.DateValue;
import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Evidence;
import org.rubricator.annotation.Span;
import org.rubricator.tei.TextView;

/** Dates of a text that say themselves, from the scanner's finds. */
final class DateLayer {

  private static final double CERTAINTY = 0.95;

  /** A scanner reads its tables when it is made; it is shared by all texts of a language. */
  private static final Map<Locale, DateScanner> SCANNERS = new ConcurrentHashMap<>();

  private static final DateValue.Visitor<Map<String, String>> BOUNDS = new Bounds();

  private DateLayer() {}

  static List<Annotation> propose(Reading reading) {
    DateScanner scanner = SCANNERS.computeIfAbsent(reading.language(), DateScanner::new);
    List<Annotation> found = new ArrayList<>();
    for (TextView.Block block : reading.view().blocks()) {
      for (DateSpan date : scanner.scan(reading.view().line(block))) {
        found.add(mention(date, block.start()));
      }
    }
    return found;
  }

  private static Annotation mention(DateSpan date, int offset) {
    return new Annotation.DateMention(
        new Span(offset + date.start(), offset + date.end()),
        date.value().accept(BOUNDS),
        new Evidence("dates", date.rule(), "", CERTAINTY));
  }

  /** TEI's attributes for a value (TEI P5 §3.6.4, att.datable.w3c). */
  private static final class Bounds implements DateValue.Visitor<Map<String, String>> {
    @Override
    public Map<String, String> visitWhen(DateValue.When value) {
      return Map.of("when", value.value());
    }

    @Override
    public Map<String, String> visitBetween(DateValue.Between value) {
      return Map.of("notBefore", value.notBefore(), "notAfter", value.notAfter());
    }

    @Override
    public Map<String, String> visitFromTo(DateValue.FromTo value) {
      return Map.of("from", value.from(), "to", value.to());
    }
  }
}

package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rubricator.annotate.date.DateResolver;
import org.rubricator.annotate.date.DateScanner;
import org.rubricator.annotate.date.DateSpan;
import org.rubricator.annotate.date.DateValue;
import org.rubricator.annotate.date.ResolvedDate;
import org.rubricator.annotate.date.Setting;
import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Evidence;
import org.rubricator.annotation.Span;
import org.rubricator.tei.DayOfWriting;

/** Dates of a text, from the scanner's finds, counted from its day of writing. */
final class DateLayer {

  /** A scanner reads its tables when it is made; it is shared by all texts of a language. */
  private static final Map<Locale, DateScanner> SCANNERS = new ConcurrentHashMap<>();

  /** Blocks in which a text tells where it is at home: head, dateline, first paragraph. */
  private static final int BEGINNING = 3;

  /** One block in so many that names a place south of the equator. */
  private static final int SHARE = 6;

  private static final DateValue.Visitor<Map<String, String>> BOUNDS = new Bounds();

  private DateLayer() {}

  static List<Annotation> propose(Reading reading) {
    DateScanner scanner = SCANNERS.computeIfAbsent(reading.language(), DateScanner::new);
    List<List<DateSpan>> spans = reading.lines().stream().map(scanner::scan).toList();
    boolean southern = isSouthern(reading.lines(), scanner);
    Optional<String> written = DayOfWriting.of(reading.view().document());
    Setting setting = new Setting(written, southern, reading.language());
    List<List<ResolvedDate>> dates = DateResolver.resolve(setting, spans);
    List<Annotation> found = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      int offset = reading.view().blocks().get(i).start();
      dates.get(i).forEach(date -> found.add(mention(date, offset)));
    }
    return found;
  }

  /** By the place where it was written or where it begins, or by what it tells of all along. */
  private static boolean isSouthern(List<String> lines, DateScanner scanner) {
    List<Boolean> southern = lines.stream().map(scanner::isSouthern).toList();
    long told = southern.stream().filter(each -> each).count();
    return southern.stream().limit(BEGINNING).anyMatch(each -> each)
        || told > 1 && told * SHARE >= lines.size();
  }

  private static Annotation mention(ResolvedDate date, int offset) {
    Map<String, String> bounds = new HashMap<>(date.calendar());
    date.value().ifPresent(value -> bounds.putAll(value.accept(BOUNDS)));
    Evidence evidence = Evidence.measured("dates", date.rule(), date.reason(), date.certainty());
    return new Annotation.DateMention(
        new Span(offset + date.start(), offset + date.end()), bounds, evidence);
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

package org.rubricator.annotate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.annotation.Span;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;

/** Stretches of a view that a family has taken: by hand-made tags or by decisions of people. */
final class Standing {

  private final Map<Family, SpanSet> taken = new EnumMap<>(Family.class);

  /** The elements that stand in the text. */
  static Standing of(TextView view) {
    Standing standing = new Standing();
    view.document()
        .root()
        .forEach(
            e -> {
              for (Family family : Family.values()) {
                if (family.has(e) && view.start(e) >= 0) {
                  standing.add(family, new Span(view.start(e), view.end(e)));
                }
              }
            });
    return standing;
  }

  /**
   * Adds where people took something out or changed it.
   *
   * @param view the reading text
   * @param positions in the source text
   */
  void add(TextView view, Positions positions, List<LedgerLine> decided) {
    for (LedgerLine line : decided) {
      positions
          .find(line)
          .flatMap(span -> inReading(view, positions.view(), span))
          .ifPresent(span -> add(Family.of(line.element()), span));
    }
  }

  /** Of a corrected word the source text has the old reading, the other text the new one. */
  private static Optional<Span> inReading(TextView view, TextView source, Span span) {
    int start =
        choice(source, span.start())
            .map(view::start)
            .filter(at -> at >= 0)
            .orElseGet(() -> view.offsetOf(source.sourceStart(span.start())));
    int end =
        choice(source, span.end() - 1)
            .map(view::end)
            .filter(at -> at >= 0)
            .orElseGet(() -> view.offsetOf(source.sourceEnd(span.end() - 1)));
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static Optional<TeiElement> choice(TextView source, int offset) {
    return source.elementAt(offset).ancestor("choice");
  }

  void add(Family family, Span span) {
    taken.computeIfAbsent(family, f -> new SpanSet()).add(span);
  }

  /** True if a stretch that the family has taken overlaps this one. */
  boolean overlaps(Family family, Span span) {
    return taken.containsKey(family) && taken.get(family).overlapping(span).findAny().isPresent();
  }

  /** True if a stretch that the family has taken begins or ends with this one, or crosses it. */
  boolean rivals(Family family, Span span) {
    return taken.containsKey(family)
        && taken
            .get(family)
            .overlapping(span)
            .anyMatch(s -> s.start() == span.start() || s.end() == span.end() || s.crosses(span));
  }

  /** True if a stretch that the family has taken crosses this one. */
  boolean crosses(Family family, Span span) {
    return taken.containsKey(family)
        && taken.get(family).overlapping(span).anyMatch(s -> s.crosses(span));
  }
}

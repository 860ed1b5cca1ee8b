package org.rubricator.annotate;

import java.util.EnumMap;
import java.util.Map;
import org.rubricator.annotation.Span;
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

package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rubricator.annotation.Annotation;
import org.rubricator.annotation.Span;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.Stretch;
import org.rubricator.tei.TextView;

/**
 * Which proposals become tags, so that all of them nest with one another and with what stands. What
 * people made or decided comes first; of names and dates that overlap the longest stays; one that
 * would cut a quotation or an element is dropped with a finding; a quotation is parted instead.
 */
final class Arrangement {

  private final TextView view;
  private final Standing standing;
  private final DiagnosticSink sink;
  private final List<Placed> placed = new ArrayList<>();
  private final NavigableMap<Integer, Span> units = new TreeMap<>();
  private final SpanSet corrections = new SpanSet();
  private final SpanSet quotations = new SpanSet();
  private final NestingSet taken = new NestingSet();
  private int number;

  Arrangement(TextView view, Standing standing, DiagnosticSink sink) {
    this.view = view;
    this.standing = standing;
    this.sink = sink;
  }

  /** The tags in the order in which they nest: the outer of two equal ones first. */
  List<Placed> arrange(List<Annotation> proposals) {
    proposals.stream()
        .filter(Annotation.MarkCorrection.class::isInstance)
        .forEach(this::correction);
    proposals.stream().filter(Annotation.Quotation.class::isInstance).forEach(this::quotation);
    proposals.stream()
        .filter(a -> a instanceof Annotation.Named || a instanceof Annotation.DateMention)
        .sorted(Comparator.comparingInt((Annotation a) -> -a.parts().get(0).length()))
        .forEach(this::unit);
    placed.sort(
        Comparator.comparing(Placed::span)
            .thenComparingInt(p -> Family.of(p.annotation().element()).rank()));
    return placed;
  }

  private void correction(Annotation correction) {
    Span span = correction.parts().get(0);
    boolean free =
        !standing.overlaps(Family.CORRECTION, span)
            && !standing.overlaps(Family.NAME, span)
            && !standing.overlaps(Family.DATE, span);
    Optional<Stretch> stretch = free ? stretch(span) : Optional.empty();
    if (stretch.isPresent()) {
      corrections.add(span);
      put(correction, List.of(span));
    }
  }

  private void quotation(Annotation quotation) {
    if (quotation.parts().stream().anyMatch(p -> standing.rivals(Family.QUOTATION, p))) {
      return;
    }
    List<Span> pieces = new ArrayList<>();
    quotation.parts().forEach(part -> pieces.addAll(pieces(part)));
    pieces.forEach(quotations::add);
    if (!pieces.isEmpty()) {
      put(quotation, pieces);
    }
  }

  /** The part as a whole, or parted where an element begins or ends inside of it. */
  private List<Span> pieces(Span part) {
    if (crosses(corrections, part)) {
      report(part, "a corrected mark");
      return List.of();
    }
    if (stretch(part).isPresent()) {
      return List.of(part);
    }
    List<Span> pieces = Parting.of(view, part);
    if (pieces.isEmpty() || !pieces.stream().allMatch(p -> stretch(p).isPresent())) {
      report(part, "an element");
      return List.of();
    }
    return pieces;
  }

  private void unit(Annotation unit) {
    Span span = unit.parts().get(0);
    boolean rival =
        (standing.overlaps(Family.NAME, span) && !isDate(unit))
            || standing.overlaps(Family.DATE, span)
            || (isDate(unit) && standing.crosses(Family.NAME, span))
            || overlapsUnit(span);
    if (rival) {
      return;
    }
    if (crosses(quotations, span) || corrections.overlapping(span).findAny().isPresent()) {
      report(span, "a quotation");
    } else if (stretch(span).isEmpty()) {
      reportUnlessClosed(span);
    } else {
      units.put(span.start(), span);
      put(unit, List.of(span));
    }
  }

  /** Units never overlap one another, so that only the nearest on the left can. */
  private boolean overlapsUnit(Span span) {
    Map.Entry<Integer, Span> left = units.lowerEntry(span.end());
    return left != null && left.getValue().overlaps(span);
  }

  private static boolean isDate(Annotation unit) {
    return unit instanceof Annotation.DateMention;
  }

  private static boolean crosses(SpanSet set, Span span) {
    return set.overlapping(span).anyMatch(other -> other.crosses(span));
  }

  private Optional<Stretch> stretch(Span span) {
    return Stretch.of(view, span.start(), span.end())
        .filter(s -> MarkupPlaces.accepts(s.parent()))
        .filter(s -> taken.fits(s.start(), s.end()));
  }

  private void put(Annotation annotation, List<Span> pieces) {
    int own = number++;
    for (Span piece : pieces) {
      Stretch stretch = stretch(piece).orElseThrow();
      taken.add(stretch.start(), stretch.end());
      placed.add(new Placed(own, annotation, piece, stretch));
    }
  }

  private void reportUnlessClosed(Span span) {
    if (Stretch.of(view, span.start(), span.end()).isEmpty()) {
      report(span, "an element");
    }
  }

  private void report(Span span, String what) {
    sink.report(
        Code.TAG_DOES_NOT_NEST,
        view.document().place(view.sourceStart(span.start()), view.sourceEnd(span.end() - 1)),
        view.text().substring(span.start(), span.end()),
        what);
  }
}

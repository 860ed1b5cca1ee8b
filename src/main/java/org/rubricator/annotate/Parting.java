package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rubricator.annotation.Span;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;

/** A quotation's stretch parted at the edges of the elements that it would cut. */
final class Parting {

  private Parting() {}

  /** Pieces in order, without the spaces at their ends; none where nothing is left. */
  static List<Span> of(TextView view, Span span) {
    TreeSet<Integer> cuts = new TreeSet<>();
    outside(view, view.elementAt(span.start()), span, cuts);
    outside(view, view.elementAt(span.end() - 1), span, cuts);
    List<Span> pieces = new ArrayList<>();
    int from = span.start();
    for (int cut : cuts) {
      piece(view, from, cut).ifPresent(pieces::add);
      from = cut;
    }
    piece(view, from, span.end()).ifPresent(pieces::add);
    return pieces;
  }

  /** Edges, inside the span, of the elements around one of its ends. */
  private static void outside(TextView view, TeiElement innermost, Span span, Set<Integer> cuts) {
    Optional<TeiElement> up = Optional.of(innermost);
    while (up.isPresent() && view.start(up.get()) >= 0) {
      int start = view.start(up.get());
      int end = view.end(up.get());
      if (start <= span.start() && end >= span.end()) {
        return;
      }
      addInside(start, span, cuts);
      addInside(end, span, cuts);
      up = up.get().parent();
    }
  }

  private static void addInside(int edge, Span span, Set<Integer> cuts) {
    if (edge > span.start() && edge < span.end()) {
      cuts.add(edge);
    }
  }

  private static Optional<Span> piece(TextView view, int start, int end) {
    String text = view.text();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? Optional.empty() : Optional.of(new Span(from, to));
  }
}

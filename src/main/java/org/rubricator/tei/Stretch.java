package org.rubricator.tei;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file whose two ends stand in the same element, so that a tag can go around it.
 *
 * @param start UTF-16 units in the file's decoded text
 * @param end exclusive
 * @param parent the element that directly holds both ends
 */
public record Stretch(int start, int end, TeiElement parent) {

  /**
   * The stretch for a piece of a view. An end that lies at the edge of an inline element moves
   * outside of it where that is needed to meet the other; a {@code choice} is never entered.
   *
   * @return nothing where the piece would cut an element in two
   */
  public static Optional<Stretch> of(TextView view, int viewStart, int viewEnd) {
    if (cutsReference(view, viewStart) || cutsReference(view, viewEnd)) {
      return Optional.empty();
    }
    @Nullable End first = new End(view.sourceStart(viewStart), view.elementAt(viewStart));
    @Nullable End last = new End(view.sourceEnd(viewEnd - 1), view.elementAt(viewEnd - 1));
    while (first != null && last != null) {
      if (first.parent != last.parent) {
        boolean inner = last.parent.holds(first.parent);
        first = inner ? first.before(view, viewStart) : first;
        last = inner ? last : last.after(view, viewEnd);
      } else if (standsInWhole(first.parent)) {
        first = first.before(view, viewStart);
        last = last.after(view, viewEnd);
      } else {
        return Optional.of(new Stretch(first.offset, last.offset, first.parent))
            .filter(s -> !view.document().isInsideCdata(s.start))
            .filter(s -> !view.document().isInsideCdata(s.end));
      }
    }
    return Optional.empty();
  }

  /** True between two characters that one reference to an entity stands for. */
  private static boolean cutsReference(TextView view, int offset) {
    return offset > 0
        && offset < view.text().length()
        && view.sourceStart(offset - 1) == view.sourceStart(offset)
        && view.sourceEnd(offset - 1) == view.sourceEnd(offset);
  }

  private static boolean isWhole(TeiElement element) {
    return element.is("choice") || element.is("subst") || element.is("app");
  }

  private static boolean standsInWhole(TeiElement element) {
    for (Optional<TeiElement> up = Optional.of(element); up.isPresent(); up = up.get().parent()) {
      if (isWhole(up.get())) {
        return true;
      }
      if (BlockElements.isBlock(up.get())) {
        return false;
      }
    }
    return false;
  }

  /** One end of the stretch on its way outward. */
  private record End(int offset, TeiElement parent) {

    @Nullable End before(TextView view, int viewStart) {
      boolean atEdge = viewStart <= firstLetter(view, parent);
      return atEdge ? outside(parent.start()) : null;
    }

    @Nullable End after(TextView view, int viewEnd) {
      boolean atEdge = viewEnd >= lastLetter(view, parent);
      return atEdge ? outside(parent.end()) : null;
    }

    private @Nullable End outside(int edge) {
      return BlockElements.isBlock(parent)
          ? null
          : parent.parent().map(up -> new End(edge, up)).orElse(null);
    }

    private static int firstLetter(TextView view, TeiElement element) {
      int start = view.start(element);
      return start >= 0 && view.text().charAt(start) == ' ' ? start + 1 : start;
    }

    private static int lastLetter(TextView view, TeiElement element) {
      int end = view.end(element);
      return end > 0 && view.text().charAt(end - 1) == ' ' ? end - 1 : end;
    }
  }
}

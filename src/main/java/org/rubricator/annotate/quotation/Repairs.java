package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubricator.annotate.quotation.PassageBuilder.Marked;

/**
 * Says for each pair of marks what is wrong with its marks: the wrong shape, or the wrong side of a
 * space. A pair that has a space inside both its marks is a habit of printing, not a slip.
 */
final class Repairs {
  private final List<String> blocks;
  private final MarkPairs pairs;
  private final List<MarkRepair> found = new ArrayList<>();

  private Repairs(List<String> blocks, MarkPairs pairs) {
    this.blocks = blocks;
    this.pairs = pairs;
  }

  /** All repairs that the passages ask for, in text order. */
  static List<MarkRepair> of(List<Marked> passages, List<String> blocks, MarkPairs pairs) {
    Repairs repairs = new Repairs(blocks, pairs);
    passages.forEach(repairs::repair);
    repairs.found.sort(Comparator.comparing(MarkRepair::block).thenComparing(MarkRepair::start));
    return repairs.found;
  }

  private void repair(Marked passage) {
    Mark first = passage.first();
    Mark last = passage.last();
    boolean spaced = isFloating(first) && isFloating(last);
    boolean mayMove = !spaced && !first.glyph().family().mayBeSpaced();
    repairOpening(first, opening(first.glyph(), last.glyph()), mayMove);
    repairClosing(last, closing(first.glyph(), last.glyph()), mayMove);
  }

  private void repairOpening(Mark mark, Glyph right, boolean mayMove) {
    boolean space = mayMove && hasSpaceAfter(mark) && !isHabit(mark.block(), mark.end() + 1);
    String moved = isWordBefore(mark) ? " " + right.text() : right.text();
    if (space) {
      add(mark, mark.start(), mark.end() + 1, moved, right);
    } else {
      add(mark, mark.start(), mark.end(), right.text(), right);
    }
  }

  private void repairClosing(Mark mark, Glyph right, boolean mayMove) {
    boolean space = mayMove && hasSpaceBefore(mark) && !isHabit(mark.block(), mark.start() - 2);
    String moved = isWordAfter(mark) ? right.text() + " " : right.text();
    if (space) {
      add(mark, mark.start() - 1, mark.end(), moved, right);
    } else {
      add(mark, mark.start(), mark.end(), right.text(), right);
    }
  }

  private void add(Mark mark, int start, int end, String corr, Glyph right) {
    String sic = block(mark).substring(start, end);
    if (!sic.equals(corr)) {
      boolean moved = end - start > mark.end() - mark.start();
      String turned = moved ? "turned-displaced" : "turned";
      String rule = right == mark.glyph() ? "displaced" : turned;
      found.add(new MarkRepair(mark.block(), start, end, sic, corr, rule));
    }
  }

  private Glyph opening(Glyph open, Glyph close) {
    if (pairs.isGood(open, close) || open.way() == Glyph.Way.OPENS) {
      return open;
    }
    return partner(open);
  }

  private Glyph closing(Glyph open, Glyph close) {
    if (pairs.isGood(open, close) || close.way() == Glyph.Way.CLOSES) {
      return close;
    }
    return partner(close);
  }

  /** The mark that points the other way. */
  private static Glyph partner(Glyph glyph) {
    return switch (glyph) {
      case RIGHT_DOUBLE -> Glyph.LEFT_DOUBLE;
      case LEFT_DOUBLE, LOW_DOUBLE, REVERSED_DOUBLE -> Glyph.RIGHT_DOUBLE;
      case RIGHT_SINGLE -> Glyph.LEFT_SINGLE;
      case LEFT_SINGLE, LOW_SINGLE, REVERSED_SINGLE -> Glyph.RIGHT_SINGLE;
      case LEFT_GUILLEMET -> Glyph.RIGHT_GUILLEMET;
      case RIGHT_GUILLEMET -> Glyph.LEFT_GUILLEMET;
      case LEFT_ANGLE -> Glyph.RIGHT_ANGLE;
      case RIGHT_ANGLE -> Glyph.LEFT_ANGLE;
      case LEFT_CORNER -> Glyph.RIGHT_CORNER;
      case RIGHT_CORNER -> Glyph.LEFT_CORNER;
      default -> glyph;
    };
  }

  private boolean isFloating(Mark mark) {
    return hasSpaceBefore(mark, true) && hasSpaceAfter(mark, true);
  }

  private boolean hasSpaceBefore(Mark mark) {
    return hasSpaceBefore(mark, false);
  }

  private boolean hasSpaceAfter(Mark mark) {
    return hasSpaceAfter(mark, false);
  }

  private boolean hasSpaceBefore(Mark mark, boolean orEdge) {
    return mark.start() == 0 ? orEdge : Neighbour.isSpace(block(mark).charAt(mark.start() - 1));
  }

  private boolean hasSpaceAfter(Mark mark, boolean orEdge) {
    return mark.end() >= block(mark).length()
        ? orEdge
        : Neighbour.isSpace(block(mark).charAt(mark.end()));
  }

  /** A space between two marks, or between a mark and a dash, is a habit too. */
  private boolean isHabit(int block, int at) {
    String text = blocks.get(block);
    return at >= 0
        && at < text.length()
        && (Glyph.isMark(text.charAt(at)) || "-\u2013\u2014".indexOf(text.charAt(at)) >= 0);
  }

  private boolean isWordBefore(Mark mark) {
    Neighbour before = Neighbour.before(block(mark), mark.start());
    return before == Neighbour.WORD || before == Neighbour.CLOSING;
  }

  private boolean isWordAfter(Mark mark) {
    return Neighbour.after(block(mark), mark.end()) == Neighbour.WORD;
  }

  private String block(Mark mark) {
    return blocks.get(mark.block());
  }
}

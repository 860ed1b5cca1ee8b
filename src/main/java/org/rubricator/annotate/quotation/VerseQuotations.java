package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.annotate.quotation.PassageBuilder.Marked;
import org.rubricator.annotate.quotation.PassageBuilder.Stray;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Joins what opens in one line of verse and closes in a later one. Lines of verse do not repeat the
 * mark, so the two marks have no partner in their own blocks. They are taken for a pair if all
 * blocks from one to the other are short as lines are, and no other mark without partner stands
 * between.
 */
final class VerseQuotations {
  /** Longer blocks are no lines of verse. In UTF-16 units. */
  private static final int LONGEST_LINE = 90;

  private static final int MOST_LINES = 60;

  private final List<String> blocks;
  private final MarkPairs pairs;
  private final List<Marked> passages = new ArrayList<>();
  private final List<Stray> strays = new ArrayList<>();

  private VerseQuotations(List<String> blocks, MarkPairs pairs) {
    this.blocks = blocks;
    this.pairs = pairs;
  }

  /** Looks through the marks without partner. */
  static VerseQuotations of(PassageBuilder built, List<String> blocks, MarkPairs pairs) {
    VerseQuotations verse = new VerseQuotations(blocks, pairs);
    List<Marked> joined = verse.join(built.strays());
    verse.deepen(built.passages(), joined);
    verse.passages.addAll(joined);
    verse.passages.sort(PassageBuilder.IN_ORDER);
    return verse;
  }

  /** All passages, in text order. */
  List<Marked> passages() {
    return passages;
  }

  /** The marks that are still without partner, each with the reason. */
  List<Stray> strays() {
    return strays;
  }

  /** What is reported of them. */
  List<MarkFault> faults() {
    return strays.stream().map(Stray::fault).toList();
  }

  private List<Marked> join(List<Stray> all) {
    List<Marked> joined = new ArrayList<>();
    int at = 0;
    while (at < all.size()) {
      boolean pair = at + 1 < all.size() && isPair(all.get(at), all.get(at + 1));
      if (pair) {
        joined.add(passage(all.get(at).mark(), all.get(at + 1).mark()));
      } else {
        strays.add(all.get(at));
      }
      at += pair ? 2 : 1;
    }
    return joined;
  }

  private boolean isPair(Stray first, Stray second) {
    Mark open = first.mark();
    Mark close = second.mark();
    return first.rule().equals(PassageBuilder.NOT_CLOSED)
        && second.rule().equals(PassageBuilder.NOT_OPENED)
        && open.block() < close.block()
        && close.block() - open.block() <= MOST_LINES
        && pairs.isGood(open.glyph(), close.glyph())
        && blocks.subList(open.block(), close.block() + 1).stream()
            .allMatch(line -> line.length() <= LONGEST_LINE);
  }

  private Marked passage(Mark open, Mark close) {
    List<Part> parts = new ArrayList<>();
    for (int block = open.block(); block <= close.block(); block++) {
      int start = block == open.block() ? open.start() : 0;
      int end = block == close.block() ? close.end() : blocks.get(block).length();
      if (end > start) {
        parts.add(new Part(block, start, end));
      }
    }
    return new Marked(parts, 0, open, close);
  }

  /** Passages inside a joined one are one level deeper. Both lists are in text order. */
  private void deepen(List<Marked> built, List<Marked> joined) {
    int at = 0;
    for (Marked passage : built) {
      while (at < joined.size() && isBefore(joined.get(at).last(), passage.first())) {
        at++;
      }
      boolean inside = at < joined.size() && isBefore(joined.get(at).first(), passage.first());
      passages.add(inside ? passage.deeper() : passage);
    }
  }

  private static boolean isBefore(Mark first, Mark second) {
    return first.block() < second.block()
        || first.block() == second.block() && first.start() < second.start();
  }
}

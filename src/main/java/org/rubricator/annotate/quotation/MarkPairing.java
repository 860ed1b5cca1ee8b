package org.rubricator.annotate.quotation;

import java.util.List;

/**
 * Chooses what every mark does, so that the whole costs least: each mark opens, closes, repeats an
 * open mark at the start of a block, or stands alone. All readings are followed side by side from
 * mark to mark, so one bad mark does not spoil what comes after it. Time grows with the number of
 * marks.
 */
final class MarkPairing {
  private final List<Mark> marks;
  private final MarkPairs pairs;
  private final byte[] previous;
  private final byte[] roles;

  private MarkPairing(List<Mark> marks, MarkPairs pairs) {
    this.marks = marks;
    this.pairs = pairs;
    this.previous = new byte[marks.size() * Readings.KEPT];
    this.roles = new byte[marks.size() * Readings.KEPT];
  }

  /** The role of each mark, in the order of the marks. */
  static Role[] pair(List<Mark> marks, MarkPairs pairs) {
    return new MarkPairing(marks, pairs).run();
  }

  private Role[] run() {
    Readings now = Readings.start();
    Readings next = new Readings();
    for (int i = 0; i < marks.size(); i++) {
      next.clear();
      step(i, now, next);
      next.prune();
      remember(i, next);
      Readings spare = now;
      now = next;
      next = spare;
    }
    return trace(now.closed());
  }

  private void step(int i, Readings now, Readings next) {
    for (int from = 0; from < now.size(); from++) {
      int nesting = now.nesting(from);
      int cost = now.cost(from);
      if (i > 0 && marks.get(i - 1).block() != marks.get(i).block()) {
        if (!mayEnter(nesting, i)) {
          continue;
        }
        cost += Costs.GOES_ON * Nesting.depth(nesting);
        nesting = Nesting.allPending(nesting);
      }
      read(marks.get(i), nesting, cost, from, next);
    }
  }

  /** A quotation ends with its block unless the next block opens with a mark. */
  private boolean mayEnter(int nesting, int i) {
    Mark mark = marks.get(i);
    return nesting == Nesting.NONE
        || mark.lead() == 0
            && mark.block() == marks.get(i - 1).block() + 1
            && Nesting.pending(nesting) == 0;
  }

  private void read(Mark mark, int nesting, int soFar, int from, Readings next) {
    if (Nesting.pending(nesting) > 0) {
      repeat(mark, nesting, soFar, from, next);
      return;
    }
    int depth = Nesting.depth(nesting);
    int cost = soFar + (depth == 0 ? mark.outside() : 0);
    next.add(nesting, cost + plain(mark, depth), from, Role.PLAIN);
    if (depth < Nesting.DEEPEST) {
      int opened = Nesting.push(nesting, mark.glyph());
      next.add(opened, cost + mark.opens() + nested(mark, nesting, depth), from, Role.OPEN);
    }
    if (depth > 0) {
      close(mark, nesting, cost, from, next);
    }
  }

  private void close(Mark mark, int nesting, int cost, int from, Readings next) {
    int pair = pairs.cost(Nesting.innermost(nesting), mark.glyph());
    if (pair < Costs.NEVER) {
      next.add(Nesting.pop(nesting), cost + mark.closes() + pair, from, Role.CLOSE);
    }
  }

  private static void repeat(Mark mark, int nesting, int cost, int from, Readings next) {
    Glyph open = Nesting.glyph(nesting, mark.lead() < 0 ? 0 : mark.lead());
    boolean same = mark.glyph() == open;
    boolean french = mark.glyph().family().mayBeSpaced() && mark.glyph().family() == open.family();
    if (mark.lead() >= 0 && (same || french)) {
      next.add(Nesting.onePendingLess(nesting), cost + mark.opens(), from, Role.REPEAT);
    }
  }

  private static int plain(Mark mark, int depth) {
    boolean inside = depth > 0 && mark.isFaultWhenPlain();
    return mark.plain() + (inside ? Costs.FAULT_INSIDE - Costs.FAULT : 0);
  }

  private static int nested(Mark mark, int nesting, int depth) {
    boolean sameFamily = depth > 0 && Nesting.innermost(nesting).family() == mark.glyph().family();
    return sameFamily ? Costs.SAME_FAMILY_INSIDE : depth * Costs.INSIDE;
  }

  private void remember(int i, Readings readings) {
    for (int j = 0; j < readings.size(); j++) {
      previous[i * Readings.KEPT + j] = readings.previous(j);
      roles[i * Readings.KEPT + j] = readings.role(j);
    }
  }

  private Role[] trace(int last) {
    Role[] chosen = new Role[marks.size()];
    int at = last;
    for (int i = marks.size() - 1; i >= 0; i--) {
      chosen[i] = Role.of(roles[i * Readings.KEPT + at]);
      at = previous[i * Readings.KEPT + at];
    }
    return chosen;
  }
}

package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of a text by block, in order. */
final class Names {
  private final List<List<NameSpan>> byBlock = new ArrayList<>();

  Names(List<NameSpan> names, int blocks) {
    for (int i = 0; i < blocks; i++) {
      byBlock.add(new ArrayList<>());
    }
    names.stream()
        .filter(name -> name.block() >= 0 && name.block() < blocks)
        .sorted(Comparator.comparingInt(NameSpan::block).thenComparingInt(NameSpan::start))
        .forEach(name -> byBlock.get(name.block()).add(name));
  }

  /** The names wholly within a stretch of a block, in order. */
  List<NameSpan> within(int block, int start, int end) {
    List<NameSpan> all = byBlock.get(block);
    int from = firstFrom(all, start);
    int to = from;
    while (to < all.size() && all.get(to).end() <= end) {
      to++;
    }
    return all.subList(from, to);
  }

  private static int firstFrom(List<NameSpan> names, int start) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

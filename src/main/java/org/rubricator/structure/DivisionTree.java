package org.rubricator.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Puts blocks into divisions as they come: a heading of a lower rank nests in the open division of
 * a higher, an act holds its scenes.
 */
final class DivisionTree {

  /** The rank of a division whose heading tells none, below all others. */
  private static final int LOWEST = Integer.MAX_VALUE;

  /** A division that may still grow. */
  private record Open(int rank, List<Block> blocks) {}

  private final List<Block> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * Begins a division.
   *
   * @param rank 1 the highest; none for a heading that stands beside the one before, whatever that
   *     is
   */
  void begin(Block.Head head, OptionalInt rank) {
    int own = rank.orElseGet(() -> open.isEmpty() ? LOWEST : open.element().rank());
    while (!open.isEmpty() && open.element().rank() >= own) {
      close();
    }
    open.push(new Open(own, new ArrayList<>(List.of(head))));
  }

  void add(Block block) {
    innermost().add(block);
  }

  private List<Block> innermost() {
    return open.isEmpty() ? top : open.element().blocks();
  }

  private void close() {
    Block division = new Block.Division(open.pop().blocks());
    innermost().add(division);
  }

  /** True where the innermost division has a head and nothing else yet. */
  boolean isUnderHead() {
    return !open.isEmpty()
        && innermost().stream()
            .allMatch(
                block ->
                    block instanceof Block.Head
                        || block instanceof Block.Stage
                        || BodyOrder.isPage(block));
  }

  /** True where the innermost division has no text yet. */
  boolean isAtStart() {
    return innermost().stream()
        .noneMatch(block -> BodyOrder.isRunning(block) || block instanceof Block.Caption);
  }

  /** True before the first division. */
  boolean isAtTop() {
    return open.isEmpty();
  }

  /** What stands in no division, and after {@link #closed} the divisions too. */
  List<Block> top() {
    return top;
  }

  /** All blocks, the divisions of the top last. */
  List<Block> closed() {
    while (!open.isEmpty()) {
      close();
    }
    return top;
  }
}

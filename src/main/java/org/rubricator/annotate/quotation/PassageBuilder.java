package org.rubricator.annotate.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/** Turns the roles of the marks into passages, repairs and faults. */
final class PassageBuilder {
  static final String NOT_CLOSED = "not-closed";
  static final String NOT_OPENED = "not-opened";
  static final String INSIDE = "inside";

  /** Text order by first marks. */
  static final Comparator<Marked> IN_ORDER =
      Comparator.comparingInt((Marked m) -> m.first().block())
          .thenComparingInt(m -> m.first().start());

  private final List<String> blocks;
  private final List<Mark> marks;
  private final Role[] roles;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Marked> passages = new ArrayList<>();
  private final List<Stray> strays = new ArrayList<>();

  PassageBuilder(List<String> blocks, List<Mark> marks, Role[] roles) {
    this.blocks = blocks;
    this.marks = marks;
    this.roles = roles;
  }

  /**
   * A passage with the marks that bound it.
   *
   * @param parts its parts
   * @param depth how many passages hold it
   * @param first the mark that opens it
   * @param last the mark that closes it
   */
  record Marked(List<Part> parts, int depth, Mark first, Mark last) {

    Marked deeper() {
      return new Marked(parts, depth + 1, first, last);
    }
  }

  /**
   * A mark at fault.
   *
   * @param mark the mark
   * @param rule why, as in {@link MarkFault}
   */
  record Stray(Mark mark, String rule) {

    MarkFault fault() {
      return new MarkFault(mark.block(), mark.start(), mark.end(), rule);
    }
  }

  private static final class Open {
    final Mark first;
    final int depth;
    final List<Part> parts = new ArrayList<>();
    int block;
    int start;

    Open(Mark first, int depth) {
      this.first = first;
      this.depth = depth;
      goOn(first);
    }

    void goOn(Mark mark) {
      block = mark.block();
      start = mark.start();
    }

    void endPart(int end) {
      parts.add(new Part(block, start, end));
    }
  }

  /** Reads all marks. */
  PassageBuilder build() {
    Deque<Open> waiting = new ArrayDeque<>();
    for (int i = 0; i < roles.length; i++) {
      Mark mark = marks.get(i);
      if (!open.isEmpty() && open.peek().block != mark.block()) {
        suspend(waiting);
      }
      take(mark, roles[i], waiting);
    }
    passages.sort(IN_ORDER);
    return this;
  }

  private void take(Mark mark, Role role, Deque<Open> waiting) {
    switch (role) {
      case OPEN -> open.push(new Open(mark, open.size()));
      case CLOSE -> close(mark);
      case REPEAT -> resume(mark, waiting);
      case PLAIN -> plain(mark);
    }
  }

  /** Ends the parts of all open passages with their block. */
  private void suspend(Deque<Open> waiting) {
    while (!open.isEmpty()) {
      Open passage = open.pop();
      passage.endPart(blocks.get(passage.block).length());
      waiting.push(passage);
    }
  }

  private void resume(Mark mark, Deque<Open> waiting) {
    Open passage = waiting.pop();
    passage.goOn(mark);
    open.push(passage);
  }

  private void close(Mark mark) {
    Open passage = open.pop();
    passage.endPart(mark.end());
    passages.add(new Marked(passage.parts, passage.depth, passage.first, mark));
  }

  private void plain(Mark mark) {
    if (mark.isFaultWhenPlain()) {
      strays.add(new Stray(mark, faultRule(mark)));
    }
  }

  private String faultRule(Mark mark) {
    if (!open.isEmpty()) {
      return INSIDE;
    }
    boolean opens =
        mark.opens() == mark.closes()
            ? mark.glyph().way() == Glyph.Way.OPENS
            : mark.opens() < mark.closes();
    return opens ? NOT_CLOSED : NOT_OPENED;
  }

  List<Marked> passages() {
    return passages;
  }

  List<Stray> strays() {
    return strays;
  }
}

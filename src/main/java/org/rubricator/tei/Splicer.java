package org.rubricator.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Puts tags around stretches of a file. Stretches nest; of two equal ones the first is outside. */
public final class Splicer {

  private Splicer() {}

  /**
   * @throws IllegalArgumentException if two stretches cross
   */
  public static TeiEdits wrap(TeiDocument document, List<Wrapping> wrappings) {
    List<Wrapping> sorted = new ArrayList<>(wrappings);
    sorted.sort(
        Comparator.comparingInt(Wrapping::start)
            .thenComparing(Comparator.comparingInt(Wrapping::end).reversed()));
    List<Edit> edits = new ArrayList<>();
    Deque<Wrapping> open = new ArrayDeque<>();
    for (Wrapping wrapping : sorted) {
      close(open, wrapping.start(), edits);
      requireNested(open, wrapping);
      edits.add(Edit.insert(wrapping.start(), wrapping.open()));
      open.push(wrapping);
    }
    close(open, Integer.MAX_VALUE, edits);
    return new TeiEdits(document, edits);
  }

  private static void close(Deque<Wrapping> open, int before, List<Edit> edits) {
    while (!open.isEmpty() && open.peek().end() <= before) {
      Wrapping done = open.pop();
      edits.add(Edit.insert(done.end(), done.close()));
    }
  }

  private static void requireNested(Deque<Wrapping> open, Wrapping wrapping) {
    if (!open.isEmpty() && open.peek().crosses(wrapping)) {
      throw new IllegalArgumentException("stretches cross at " + wrapping.start());
    }
  }
}

package org.rubricator.annotate.date;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text of several entries or letters, each with the day it was written before it. The dates of an
 * entry are counted from its own day, its day from that of the entry before.
 */
final class Journal {
  private static final int LEAST = 2;

  private final List<List<DateSpan>> blocks;
  private final Set<Integer> entries;

  Journal(List<List<DateSpan>> blocks) {
    this.blocks = blocks;
    Set<Integer> opened =
        IntStream.range(0, blocks.size())
            .filter(this::isOpened)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    long told = opened.stream().filter(block -> hasDay(block) && hasText(block, opened)).count();
    this.entries = told >= LEAST ? opened : Set.of();
  }

  boolean isOne() {
    return !entries.isEmpty();
  }

  /** True for the date that opens an entry. */
  boolean isOpening(int block, DateSpan span) {
    return entries.contains(block) && blocks.get(block).get(0).equals(span);
  }

  private boolean isOpened(int block) {
    return blocks.get(block).stream().limit(1).anyMatch(Journal::mayOpen);
  }

  private static boolean mayOpen(DateSpan span) {
    boolean day =
        switch (span.said().shape()) {
          case WHEN, OTHER -> span.said().get("day") > 0;
          case DAY, WEEKDAY, WEEKDAY_BARE, FEAST -> true;
          default -> false;
        };
    return day && span.standing().opens();
  }

  /** Names of days and feasts alone make no journal. */
  private boolean hasDay(int block) {
    return blocks.get(block).get(0).said().get("day") > 0;
  }

  /** A row of dates one below the other is a table. */
  private boolean hasText(int block, Set<Integer> opened) {
    boolean more = block + 1 < blocks.size() && !opened.contains(block + 1);
    return more || !blocks.get(block).get(0).standing().closes();
  }
}

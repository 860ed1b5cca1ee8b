package org.rubricator.annotate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rubricator.annotation.Span;

/** Words that are somebody's: a tag that stands, or what a person decided on. */
final class HeldWords {

  private final boolean nests;
  private final Set<Span> exact = new HashSet<>();
  private final TreeMap<Integer, Integer> flat = new TreeMap<>();

  /** Quotations and corrections hold others; of names and dates none lies within another. */
  HeldWords(Family family) {
    this.nests = family == Family.QUOTATION || family == Family.CORRECTION;
  }

  void add(Span span) {
    if (nests) {
      exact.add(span);
    } else {
      flat.merge(span.start(), span.end(), Math::max);
    }
  }

  /** True where nothing that is held is these words, or, but for quotations, shares some. */
  boolean isFree(Span span) {
    if (nests) {
      return !exact.contains(span);
    }
    Map.Entry<Integer, Integer> before = flat.lowerEntry(span.end());
    return before == null || before.getValue() <= span.start();
  }
}

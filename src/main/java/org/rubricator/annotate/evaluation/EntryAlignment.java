package org.rubricator.annotate.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which entry of the tool is which of the gold: the two that most names with the same words lead
 * to, each used once, those with most names first (the mapping of CEAF-m, Luo 2005, made greedily).
 */
final class EntryAlignment {

  /** Two entries with the number of names that lead to both. */
  private record Pair(String gold, String found, int count) {}

  private final Map<String, String> goldOf = new HashMap<>();
  private final MarkedText gold;
  private final MarkedText found;

  private EntryAlignment(MarkedText gold, MarkedText found) {
    this.gold = gold;
    this.found = found;
  }

  static EntryAlignment of(MarkedText gold, MarkedText found) {
    EntryAlignment alignment = new EntryAlignment(gold, found);
    Set<String> used = new HashSet<>();
    for (Pair pair : alignment.pairs()) {
      if (!alignment.goldOf.containsKey(pair.found) && used.add(pair.gold)) {
        alignment.goldOf.put(pair.found, pair.gold);
      }
    }
    return alignment;
  }

  private List<Pair> pairs() {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Mention name : gold.mentions()) {
      if (name.kind().isName() && !name.target().isEmpty()) {
        found.of(name.kind()).stream()
            .filter(f -> f.isExactly(name) && !f.target().isEmpty())
            .forEach(
                f ->
                    counts
                        .computeIfAbsent(name.target(), k -> new TreeMap<>())
                        .merge(f.target(), 1, Integer::sum));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    counts.forEach((g, all) -> all.forEach((f, count) -> pairs.add(new Pair(g, f, count))));
    pairs.sort(Comparator.comparingInt((Pair p) -> -p.count));
    return pairs;
  }

  /** True where names lead to both. */
  boolean isAligned(String goldTarget, String foundTarget) {
    return goldTarget.equals(goldOf.get(foundTarget));
  }

  /** True where they are aligned, or where no name leads to either and they are called the same. */
  boolean isSame(String goldTarget, String foundTarget) {
    if (foundTarget.isEmpty()) {
      return false;
    }
    return goldOf.containsKey(foundTarget) || goldOf.containsValue(goldTarget)
        ? isAligned(goldTarget, foundTarget)
        : words(gold, goldTarget).equals(words(found, foundTarget));
  }

  /** An entry's name without articles and case; the pointer itself where it has none. */
  private static String words(MarkedText text, String target) {
    String name = text.names().getOrDefault(target, target).toLowerCase(Locale.ROOT);
    return name.replaceAll("^(an?|the|une?|les?|la|der|die|das|eine?r?)\\s+", "").strip();
  }
}

package org.rubricator.annotate.name;

import java.util.EnumMap;
import java.util.Map;
import org.rubricator.authority.EntryKind;

/** What speaks for each kind of one form of name in a text. */
final class NameVotes {

  /** Signs of one sort add up to no more than this. */
  private static final double MOST = 6;

  private final Map<EntryKind, Integer> readings = new EnumMap<>(EntryKind.class);
  private final Map<EntryKind, Double> cues = new EnumMap<>(EntryKind.class);
  private final Map<EntryKind, Double> facts = new EnumMap<>(EntryKind.class);
  private int places;

  /** A place where the form was read as a kind. */
  void reading(EntryKind kind) {
    readings.merge(kind, 1, Integer::sum);
    places++;
  }

  /** A sign beside one of its places. */
  void cue(EntryKind kind, double weight) {
    cues.merge(kind, weight, (a, b) -> Math.min(MOST, a + b));
  }

  /** A fact of the form itself, which counts once. */
  void fact(EntryKind kind, double weight) {
    facts.merge(kind, weight, Math::max);
  }

  /** One reading weighs 1; many weigh more, though less than their number. */
  private double of(EntryKind kind) {
    double share = readings.getOrDefault(kind, 0) / (double) Math.max(1, places);
    return share * (1 + Math.log(Math.max(1, places)))
        + cues.getOrDefault(kind, 0.0)
        + facts.getOrDefault(kind, 0.0);
  }

  /** The kind for which most speaks; the one it was read as where nothing speaks louder. */
  EntryKind best(EntryKind read) {
    EntryKind best = read;
    for (EntryKind kind : EntryKind.values()) {
      if (of(kind) > of(best)) {
        best = kind;
      }
    }
    return best;
  }
}

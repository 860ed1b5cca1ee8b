package org.rubricator.annotate.evaluation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The markup of a text against the gold. */
public final class Comparison {

  private final MarkedText gold;
  private final MarkedText found;
  private final EntryAlignment entries;

  private Comparison(MarkedText gold, MarkedText found) {
    this.gold = gold;
    this.found = found;
    this.entries = EntryAlignment.of(gold, found);
  }

  /** Compares two markups of the same characters. */
  public static TextScores of(MarkedText gold, MarkedText found) {
    return new TextScores(
        gold.name(),
        gold.language(),
        new Comparison(gold, found).scores(),
        Differences.of(gold, found),
        new Comparison(gold, found).judged());
  }

  private List<Judged> judged() {
    return found.mentions().stream()
        .filter(f -> gold.kinds().contains(f.kind()) && !f.rule().isEmpty())
        .map(f -> new Judged(f.rule(), f.certainty(), isRight(f)))
        .toList();
  }

  private boolean isRight(Mention made) {
    return gold.of(made.kind()).stream()
        .filter(made::isExactly)
        .anyMatch(
            g ->
                switch (made.kind()) {
                  case DATE -> g.value().equals(made.value());
                  case QUOTATION -> g.element().equals(made.element()) && isSpokenBy(g, made);
                  default ->
                      made.target().isEmpty() || entries.isAligned(g.target(), made.target());
                });
  }

  /** A speaker that is not told is no mistake. */
  private boolean isSpokenBy(Mention wanted, Mention made) {
    return made.target().isEmpty() || entries.isSame(wanted.target(), made.target());
  }

  private Map<Measure, Score> scores() {
    Map<Measure, Score> scores = new EnumMap<>(Measure.class);
    for (MentionKind kind : gold.kinds()) {
      List<Mention> wanted = gold.of(kind);
      List<Mention> made = found.of(kind);
      scores.put(kind.measure(), score(wanted, made, Mention::isExactly));
      scores.put(kind.measure().overlap(), score(wanted, made, (a, b) -> a.shared(b) > 0));
    }
    if (gold.kinds().contains(MentionKind.DATE)) {
      scores.put(Measure.DATE_VALUES, dateValues());
    }
    if (gold.kinds().contains(MentionKind.QUOTATION)) {
      scores.put(Measure.QUOTATION_ELEMENTS, elements());
      scores.put(Measure.SPEAKERS, speakers());
    }
    scores.put(Measure.LINKS, links());
    return scores;
  }

  /** When two mentions match. */
  @FunctionalInterface
  private interface Match {
    boolean holds(Mention one, Mention other);
  }

  private static Score score(List<Mention> wanted, List<Mention> made, Match match) {
    int wantedRight = (int) wanted.stream().filter(g -> any(made, g, match)).count();
    int foundRight = (int) made.stream().filter(f -> any(wanted, f, match)).count();
    return new Score(made.size(), foundRight, wanted.size(), wantedRight);
  }

  private static boolean any(List<Mention> mentions, Mention one, Match match) {
    return mentions.stream().anyMatch(other -> match.holds(one, other));
  }

  /** What was found with exactly these words. */
  private Optional<Mention> same(Mention wanted) {
    return found.mentions().stream()
        .filter(f -> f.kind() == wanted.kind() && f.isExactly(wanted))
        .findFirst();
  }

  private Score dateValues() {
    List<Mention> dates =
        gold.of(MentionKind.DATE).stream().filter(g -> same(g).isPresent()).toList();
    long right =
        dates.stream()
            .filter(g -> same(g).filter(f -> f.value().equals(g.value())).isPresent())
            .count();
    return Score.share((int) right, dates.size());
  }

  private Score elements() {
    List<Mention> quotations =
        gold.of(MentionKind.QUOTATION).stream().filter(g -> same(g).isPresent()).toList();
    long right =
        quotations.stream()
            .filter(g -> same(g).filter(f -> f.element().equals(g.element())).isPresent())
            .count();
    return Score.share((int) right, quotations.size());
  }

  private Score speakers() {
    List<Mention> spoken =
        gold.of(MentionKind.QUOTATION).stream().filter(g -> !g.target().isEmpty()).toList();
    long right = spoken.stream().filter(this::hasSpeaker).count();
    return Score.share((int) right, spoken.size());
  }

  /** The quotation that shares most with it has its speaker. */
  private boolean hasSpeaker(Mention wanted) {
    return found.of(MentionKind.QUOTATION).stream()
        .filter(f -> f.shared(wanted) > 0)
        .max(Comparator.comparingInt(f -> 2 * f.shared(wanted) - (f.end() - f.start())))
        .filter(f -> entries.isSame(wanted.target(), f.target()))
        .isPresent();
  }

  private Score links() {
    List<Mention> names =
        gold.mentions().stream()
            .filter(g -> g.kind().isName() && gold.kinds().contains(g.kind()))
            .filter(g -> !g.target().isEmpty() && same(g).isPresent())
            .toList();
    long right =
        names.stream()
            .filter(g -> same(g).filter(f -> entries.isAligned(g.target(), f.target())).isPresent())
            .count();
    return Score.share((int) right, names.size());
  }
}

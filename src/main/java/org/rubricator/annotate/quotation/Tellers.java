package org.rubricator.annotate.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of one who tells a tale as "I": those who talk with the teller say it. {@code
 * “Well, Watson?” “It may be so,” I said.}
 */
final class Tellers {
  private static final double ADDRESSED = 0.7;

  private final Talk talk;
  private final Vocatives vocatives;
  private final Map<String, Integer> votes = new HashMap<>();

  /** Those who are told of in the third person. */
  private final Set<String> others = new HashSet<>();

  private final Map<String, NameSpan> names = new HashMap<>();

  Tellers(Talk talk, Vocatives vocatives) {
    this.talk = talk;
    this.vocatives = vocatives;
  }

  /** Names the teller in all links, if most who speak to the teller use one name. */
  void apply(List<Turn> turns) {
    for (SpeakerLink link : talk.links()) {
      Optional.ofNullable(link).flatMap(l -> l.speaker().key()).ifPresent(others::add);
    }
    for (int i = 0; i < turns.size(); i++) {
      if (isTeller(turns.get(i))) {
        vote(turns, i - 1);
        vote(turns, i + 1);
      }
    }
    best().ifPresent(this::name);
  }

  private boolean isTeller(Turn turn) {
    SpeakerLink link = talk.links()[turn.start()];
    return link != null && link.speaker().teller();
  }

  private void vote(List<Turn> turns, int beside) {
    if (beside < 0 || beside >= turns.size() || isTeller(turns.get(beside))) {
      return;
    }
    for (NameSpan name : vocatives.names(turns.get(beside))) {
      if (!others.contains(name.key())) {
        votes.merge(name.key(), 1, Integer::sum);
        names.putIfAbsent(name.key(), name);
      }
    }
  }

  private Optional<NameSpan> best() {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() * 2 > all)
        .findFirst()
        .map(vote -> names.get(vote.getKey()));
  }

  private void name(NameSpan name) {
    @Nullable SpeakerLink[] links = talk.links();
    for (int i = 0; i < links.length; i++) {
      SpeakerLink link = links[i];
      if (link != null && link.speaker().teller()) {
        links[i] = link.by(Speaker.of(name), ADDRESSED);
      }
    }
  }
}

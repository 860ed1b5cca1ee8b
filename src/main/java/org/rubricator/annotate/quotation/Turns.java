package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/**
 * Gives speakers to speech that has no cue: to the other passages of a turn in which one has a
 * speaker; to turns one after the other, in which two people take turns.
 */
final class Turns {
  private static final double SAME_BLOCK = 0.75;
  private static final double ALTERNATE = 0.65;
  private static final double OTHER = 0.55;
  private static final double BEAT = 0.7;
  private static final double OWN_NAME = 0.8;
  private static final double ABOUT = 0.6;

  /** How many blocks apart two turns of one talk may stand. */
  private static final int NEAR = 2;

  /** How far apart within a block. In UTF-16 units. */
  private static final int NEAR_IN_BLOCK = 400;

  private final Talk talk;
  private final Beats beats;
  private final Pronouns pronouns;
  private final SelfNames selfNames;
  private final Vocatives vocatives;
  private final TurnReader reader;
  private final Tellers tellers;
  private final List<Turn> turns = new ArrayList<>();
  private final Map<Integer, Set<String>> spokenTo = new HashMap<>();
  private final @Nullable SpeakerLink[] links;

  Turns(
      Talk talk,
      TurnReader reader,
      Beats beats,
      Pronouns pronouns,
      Vocatives vocatives,
      SelfNames selfNames) {
    this.talk = talk;
    this.pronouns = pronouns;
    this.selfNames = selfNames;
    this.reader = reader;
    this.tellers = new Tellers(talk, vocatives);
    this.beats = beats;
    this.vocatives = vocatives;
    this.links = talk.links();
  }

  void apply() {
    turns.addAll(reader.read());
    tellers.apply(turns);
    turns.forEach(this::fill);
    turns.forEach(this::byOwnName);
    for (int i = 0; i < turns.size(); i++) {
      byContext(i);
    }
    for (int i = 0; i < turns.size(); i++) {
      addressed(i);
    }
    takeTurns();
    for (int i = 0; i < turns.size(); i++) {
      other(i);
    }
    takeTurns();
  }

  private void takeTurns() {
    for (int i = 0; i < turns.size(); i++) {
      alternate(i, -1);
    }
    for (int i = turns.size() - 1; i >= 0; i--) {
      alternate(i, 1);
    }
  }

  /** The speaker of a turn, if all that is known of it is one. */
  private Optional<SpeakerLink> speaker(Turn turn) {
    SpeakerLink found = null;
    for (int i : turn.own()) {
      SpeakerLink link = links[i];
      if (link != null && found != null && !talk.isSame(found, link)) {
        return Optional.empty();
      }
      found = link == null ? found : link;
    }
    return Optional.ofNullable(found);
  }

  /** Goes on with the speaker before in the turn, back from "he said", or by what is done. */
  private void fill(Turn turn) {
    for (int at = 1; at < turn.own().size(); at++) {
      takeFrom(turn.own().get(at), turn.own().get(at - 1));
    }
    if (speaker(turn).isEmpty()) {
      turn.own().stream().filter(i -> !reader.isRunOn(talk.first(i).block())).forEach(this::byBeat);
      speaker(turn).ifPresent(link -> give(turn, link, "same-turn", SAME_BLOCK));
    }
  }

  private void takeFrom(int passage, int before) {
    SpeakerLink link = links[before];
    boolean said = talk.passages().get(passage).kind() == Kind.SAID;
    boolean open = said && links[passage] == null && mayTake(talk.passages().get(passage));
    if (open && link != null && talk.hasWordsBefore(passage)) {
      links[passage] = link.copy(passage, "same-turn", SAME_BLOCK);
    }
  }

  private void byBeat(int passage) {
    Setting setting = talk.first(passage);
    Optional<Speaker> found =
        beats
            .after(setting)
            .map(speaker -> pronouns.known(passage, speaker))
            .or(() -> beats.pronounAfter(setting).flatMap(word -> pronouns.beat(passage, word)));
    boolean said = talk.passages().get(passage).kind() == Kind.SAID;
    if (said && links[passage] == null && found.isPresent()) {
      links[passage] = new SpeakerLink(passage, found.get(), "beat", "", BEAT);
    }
  }

  private void byOwnName(Turn turn) {
    boolean open = turn.own().stream().allMatch(p -> links[p] == null);
    if (open) {
      selfNames
          .in(turn)
          .map(name -> new SpeakerLink(turn.start(), Speaker.of(name), "own-name", "", OWN_NAME))
          .ifPresent(link -> give(turn, link, "own-name", OWN_NAME));
    }
  }

  /** Speech after a paragraph or a sentence of telling is by whom that was about. */
  private void byContext(int i) {
    Turn turn = turns.get(i);
    if (turn.own().stream().anyMatch(p -> links[p] != null)) {
      return;
    }
    boolean follows =
        talk.opensOrFollows(turn.start()) && i > 0 && turn.first() - turns.get(i - 1).last() <= 1;
    if (follows) {
      stepsIn(i).ifPresent(link -> give(turn, link, "about", ABOUT));
    } else {
      beats
          .before(talk.first(turn.start()))
          .map(speaker -> new SpeakerLink(turn.start(), speaker, "about", "", ABOUT))
          .filter(link -> !isSpokenTo(i, link))
          .ifPresent(link -> give(turn, link, "about", ABOUT));
    }
  }

  /** Somebody else than who spoke of whom the paragraph before tells at its end. */
  private Optional<SpeakerLink> stepsIn(int i) {
    Turn before = turns.get(i - 1);
    Optional<SpeakerLink> spoken = speaker(before);
    boolean apart = turns.get(i).first() > before.last() && spoken.isPresent();
    return (apart ? beats.atEnd(talk.last(before.end())) : Optional.<Speaker>empty())
        .map(who -> new SpeakerLink(turns.get(i).start(), who, "about", "", ABOUT))
        .filter(link -> !talk.isSame(link, spoken.orElseThrow()) && !isSpokenTo(i, link));
  }

  private void give(Turn turn, SpeakerLink link, String rule, double most) {
    for (int i : turn.own()) {
      boolean open = links[i] == null && mayTake(talk.passages().get(i));
      links[i] = open ? link.copy(i, rule, most) : links[i];
    }
  }

  private static boolean mayTake(QuotedPassage passage) {
    return switch (passage.rule()) {
      case "woven", "described", "named", "titled" -> false;
      default -> true;
    };
  }

  /** True if a turn speaks to somebody by name: it is not hers. */
  private boolean isSpokenTo(int turn, SpeakerLink link) {
    Optional<String> key = link.speaker().key();
    return key.isPresent() && spokenTo(turn).contains(key.get());
  }

  private Set<String> spokenTo(int turn) {
    return spokenTo.computeIfAbsent(turn, i -> vocatives.in(turns.get(i)));
  }

  /** Who spoke two turns ago speaks again, if another spoke between. */
  private void alternate(int i, int step) {
    int between = i + step;
    int from = i + 2 * step;
    if (!isWithin(from) || !isOpen(i) || !isNear(i, between) || !isNear(between, from)) {
      return;
    }
    Optional<SpeakerLink> two = speaker(turns.get(from));
    Optional<SpeakerLink> one = speaker(turns.get(between));
    boolean differs = one.isEmpty() || two.isPresent() && !talk.isSame(one.get(), two.get());
    if (two.isPresent() && differs && !isSpokenTo(i, two.get())) {
      give(turns.get(i), two.get(), "turns", ALTERNATE);
    }
  }

  private boolean isWithin(int i) {
    return i >= 0 && i < turns.size();
  }

  /** True for a turn with no speaker that holds speech from its start. */
  private boolean isOpen(int i) {
    Turn turn = turns.get(i);
    return turn.opens() && turn.own().stream().allMatch(p -> links[p] == null);
  }

  private boolean isNear(int i, int j) {
    Turn first = turns.get(Math.min(i, j));
    Turn second = turns.get(Math.max(i, j));
    int gap = talk.first(second.start()).part().start() - talk.last(first.end()).part().end();
    return second.first() == first.last()
        ? gap <= NEAR_IN_BLOCK
        : second.first() - first.last() <= NEAR;
  }

  /** Whom the turn before spoke to answers. */
  private void addressed(int i) {
    if (!isOpen(i) || i == 0 || !isNear(i - 1, i)) {
      return;
    }
    vocatives
        .only(turns.get(i - 1))
        .map(name -> new SpeakerLink(turns.get(i).start(), Speaker.of(name), "other", "", OTHER))
        .filter(link -> speaker(turns.get(i - 1)).filter(l -> talk.isSame(l, link)).isEmpty())
        .ifPresent(link -> give(turns.get(i), link, "other", OTHER));
  }

  /** Next to a known speaker, the other one who speaks nearby. */
  private void other(int i) {
    if (!isOpen(i)) {
      return;
    }
    for (int step : new int[] {-1, 1}) {
      int beside = i + step;
      Optional<SpeakerLink> known =
          isWithin(beside) && isNear(i, beside) ? speaker(turns.get(beside)) : Optional.empty();
      known
          .flatMap(link -> otherThan(link, i))
          .filter(link -> isOpen(i) && !isSpokenTo(i, link))
          .ifPresent(link -> give(turns.get(i), link, "other", OTHER));
    }
  }

  private Optional<SpeakerLink> otherThan(SpeakerLink known, int turn) {
    for (int distance = 2; distance <= 4; distance++) {
      for (int at : new int[] {turn - distance, turn + distance}) {
        Optional<SpeakerLink> found = isWithin(at) ? speaker(turns.get(at)) : Optional.empty();
        if (found.filter(link -> !talk.isSame(link, known)).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}

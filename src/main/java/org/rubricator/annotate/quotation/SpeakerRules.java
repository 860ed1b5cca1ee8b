package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that give passages their speakers, the surest first: a cue, the turn, the talk. */
final class SpeakerRules {
  private static final double SAME_SENTENCE = 0.8;
  private static final double SAME_TURN = 0.75;
  private static final double BEAT = 0.7;

  private final Talk talk;
  private final CueFinder cues;
  private final CueSpeakers speakers;
  private final Beats beats;
  private final Sentences sentences;
  private final Turns turns;

  SpeakerRules(
      Talk talk,
      CueFinder cues,
      CueSpeakers speakers,
      Beats beats,
      Sentences sentences,
      Turns turns) {
    this.talk = talk;
    this.cues = cues;
    this.speakers = speakers;
    this.beats = beats;
    this.sentences = sentences;
    this.turns = turns;
  }

  /** A link for each passage, or null. */
  List<@Nullable SpeakerLink> apply() {
    @Nullable SpeakerLink[] links = talk.links();
    for (int i = 0; i < links.length; i++) {
      links[i] = talk.mayBeSpoken(i) ? spoken(i) : null;
    }
    for (int i = links.length - 1; i >= 0; i--) {
      sameTurnBackward(i);
    }
    turns.apply();
    return new ArrayList<>(Arrays.asList(links));
  }

  private @Nullable SpeakerLink spoken(int i) {
    Optional<Cue> cue = cues.find(i);
    SpeakerLink sameSentence = sameSentence(i, cue);
    if (sameSentence != null) {
      return sameSentence;
    }
    if (cue.isPresent()) {
      return speakers.find(i, cue.get()).orElse(null);
    }
    String rule = talk.passages().get(i).rule();
    boolean same = rule.equals("same-turn") || rule.equals("goes-on");
    return same && talk.hasWordsBefore(i) ? goesOn(i, rule) : null;
  }

  /** Who spoke before goes on, unless the sentence between tells what somebody else does. */
  private @Nullable SpeakerLink goesOn(int i, String rule) {
    SpeakerLink before = talk.copy(i, talk.previous(i), rule, SAME_TURN);
    Optional<Speaker> actor =
        beats.between(talk.first(i)).map(speaker -> speakers.known(i, speaker));
    boolean other =
        actor.filter(a -> before == null || !a.isSame(before.speaker(), talk.blocks())).isPresent();
    return other ? new SpeakerLink(i, actor.orElseThrow(), "beat", "", BEAT) : before;
  }

  /**
   * A passage that goes on with the sentence of an introduced one has its speaker, whoever is named
   * after it as the source: {@code X said: “…” and that it “…,” the agency reported}.
   */
  private @Nullable SpeakerLink sameSentence(int i, Optional<Cue> cue) {
    int before = talk.previous(i);
    boolean goesOn =
        before >= 0
            && talk.passages().get(before).rule().equals("introduced")
            && sentences.isInSentenceOfPrevious(talk.first(i))
            && talk.hasWordsBefore(i)
            && cue.map(c -> c.side() == Cue.Side.AFTER).orElse(true);
    return goesOn ? talk.copy(i, before, "goes-on", SAME_SENTENCE) : null;
  }

  /** What is said before "he said" in the same paragraph, with no verb of its own. */
  private void sameTurnBackward(int i) {
    int next = talk.last(i).next();
    boolean open =
        talk.links()[i] == null
            && next >= 0
            && talk.mayBeSpoken(i)
            && talk.passages().get(i).rule().equals("same-turn")
            && talk.passages().get(next).rule().equals("followed")
            && talk.hasWordsBefore(next);
    if (open && !isOfAnother(talk.last(i), talk.links()[next])) {
      talk.links()[i] = talk.copy(i, next, "same-turn", SAME_TURN);
    }
  }

  /** True if the words after a passage tell what somebody else does. */
  private boolean isOfAnother(Setting setting, @Nullable SpeakerLink link) {
    return beats
        .after(setting)
        .filter(speaker -> link == null || !speaker.isSame(link.speaker(), talk.blocks()))
        .isPresent();
  }
}

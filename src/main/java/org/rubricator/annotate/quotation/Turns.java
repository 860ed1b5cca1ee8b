package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/**
 * Gives speakers to speech that has no cue: to the other passages of a paragraph in which one has a
 * speaker; to paragraphs of speech one after the other, in which two people take turns.
 */
final class Turns {
  private static final double SAME_BLOCK = 0.75;
  private static final double ALTERNATE = 0.65;
  private static final double OTHER = 0.55;
  private static final double BEAT = 0.7;
  private static final double ABOUT = 0.6;

  /** A shorter passage without a cue is no speech. In words. */
  private static final int LEAST = 4;

  /** How many blocks apart two turns of one talk may stand. */
  private static final int NEAR = 2;

  private final List<String> blocks;
  private final List<QuotedPassage> passages;
  private final List<List<Setting>> settings;
  private final Beats beats;
  private final Inside inside;
  private final @Nullable SpeakerLink[] links;
  private final List<Turn> turns = new ArrayList<>();

  Turns(
      List<String> blocks,
      List<QuotedPassage> passages,
      List<List<Setting>> settings,
      Beats beats,
      @Nullable SpeakerLink[] links) {
    this.settings = settings;
    this.beats = beats;
    this.inside = new Inside(blocks);
    this.blocks = blocks;
    this.passages = passages;
    this.links = links;
  }

  /** The speech of one block. */
  private record Turn(int first, int last, List<Integer> own) {}

  void apply() {
    collect();
    turns.forEach(this::fill);
    for (int i = 0; i < turns.size(); i++) {
      byContext(i);
    }
    for (int i = 0; i < turns.size(); i++) {
      alternate(i, -1);
    }
    for (int i = turns.size() - 1; i >= 0; i--) {
      alternate(i, 1);
    }
    for (int i = 0; i < turns.size(); i++) {
      other(i);
    }
  }

  private void collect() {
    for (int i = 0; i < passages.size(); i++) {
      QuotedPassage passage = passages.get(i);
      if (passage.depth() == 0 && mayBeTurn(passage)) {
        int block = passage.parts().get(0).block();
        int last = passage.parts().get(passage.parts().size() - 1).block();
        boolean same = !turns.isEmpty() && turns.get(turns.size() - 1).last() == block;
        if (same) {
          turns.get(turns.size() - 1).own().add(i);
        } else {
          turns.add(new Turn(block, last, new ArrayList<>(List.of(i))));
        }
      }
    }
  }

  private boolean mayBeTurn(QuotedPassage passage) {
    return passage.kind() == Kind.SAID
        || passage.kind() == Kind.Q && inside.isSentence(passage) && inside.words(passage) >= LEAST;
  }

  /** The speaker of a turn, if all that is known of it is one. */
  private Optional<SpeakerLink> speaker(Turn turn) {
    SpeakerLink found = null;
    for (int i : turn.own()) {
      SpeakerLink link = links[i];
      if (link != null && found != null && !isSame(found, link)) {
        return Optional.empty();
      }
      found = link == null ? found : link;
    }
    return Optional.ofNullable(found);
  }

  private boolean isSame(SpeakerLink one, SpeakerLink other) {
    return one.speaker().isSame(other.speaker(), blocks);
  }

  /** Goes on with the speaker before in the block, back from "he said", or by what is done. */
  private void fill(Turn turn) {
    for (int at = 1; at < turn.own().size(); at++) {
      takeFrom(turn.own().get(at), turn.own().get(at - 1));
    }
    if (speaker(turn).isEmpty()) {
      turn.own().forEach(this::byBeat);
      speaker(turn).ifPresent(link -> give(turn, link, "same-turn", SAME_BLOCK));
    }
  }

  private void takeFrom(int passage, int before) {
    SpeakerLink link = links[before];
    boolean said = passages.get(passage).kind() == Kind.SAID;
    boolean open = said && links[passage] == null && mayTake(passages.get(passage));
    if (open && link != null && isApart(passage)) {
      links[passage] = link.copy(passage, "same-turn", SAME_BLOCK);
    }
  }

  /** Passages with nothing between them are by two who talk. */
  private boolean isApart(int passage) {
    Setting setting = settings.get(passage).get(0);
    String text = blocks.get(setting.block());
    return !Word.in(text, setting.left(), setting.part().start()).isEmpty();
  }

  private void byBeat(int passage) {
    List<Setting> own = settings.get(passage);
    Optional<Speaker> found = beats.after(own.get(0));
    boolean said = passages.get(passage).kind() == Kind.SAID;
    if (said && links[passage] == null && found.isPresent()) {
      links[passage] = new SpeakerLink(passage, found.get(), "beat", "", BEAT);
    }
  }

  /** Speech after a paragraph or a sentence of telling is by whom that was about. */
  private void byContext(int i) {
    if (turns.get(i).own().stream().anyMatch(p -> links[p] != null)) {
      return;
    }
    int first = turns.get(i).own().get(0);
    boolean opens = settings.get(first).get(0).part().start() == 0;
    boolean talk = opens && i > 0 && turns.get(i).first() - turns.get(i - 1).last() <= 1;
    if (!talk) {
      beats
          .before(settings.get(first).get(0))
          .map(speaker -> new SpeakerLink(first, speaker, "about", "", ABOUT))
          .ifPresent(link -> give(turns.get(i), link, "about", ABOUT));
    }
  }

  private void give(Turn turn, SpeakerLink link, String rule, double most) {
    for (int i : turn.own()) {
      boolean open = links[i] == null && mayTake(passages.get(i));
      links[i] = open ? link.copy(i, rule, most) : links[i];
    }
  }

  private static boolean mayTake(QuotedPassage passage) {
    return switch (passage.rule()) {
      case "woven", "described", "named", "titled" -> false;
      default -> true;
    };
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
    boolean differs = one.isEmpty() || two.isPresent() && !isSame(one.get(), two.get());
    if (two.isPresent() && differs) {
      give(turns.get(i), two.get(), "turns", ALTERNATE);
    }
  }

  private boolean isWithin(int i) {
    return i >= 0 && i < turns.size();
  }

  /** True for a turn with no speaker that holds speech from its start. */
  private boolean isOpen(int i) {
    Turn turn = turns.get(i);
    boolean none = turn.own().stream().allMatch(p -> links[p] == null);
    return none && passages.get(turn.own().get(0)).parts().get(0).start() == 0;
  }

  private boolean isNear(int i, int j) {
    Turn first = turns.get(Math.min(i, j));
    Turn second = turns.get(Math.max(i, j));
    return second.first() - first.last() <= NEAR;
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
          .filter(link -> isOpen(i))
          .ifPresent(link -> give(turns.get(i), link, "other", OTHER));
    }
  }

  private Optional<SpeakerLink> otherThan(SpeakerLink known, int turn) {
    for (int distance = 2; distance <= 4; distance++) {
      for (int at : new int[] {turn - distance, turn + distance}) {
        Optional<SpeakerLink> found = isWithin(at) ? speaker(turns.get(at)) : Optional.empty();
        if (found.filter(link -> !isSame(link, known)).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}

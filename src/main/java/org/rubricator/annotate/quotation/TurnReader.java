package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Parts the speech of a text into turns. A turn ends with its block; where speech follows speech
 * with no word between, as in a text that has lost its paragraphs, also within one.
 */
final class TurnReader {

  /** A shorter passage without a cue is no speech. In words. */
  private static final int LEAST = 4;

  private final Talk talk;
  private final List<String> blocks;
  private final List<QuotedPassage> passages;
  private final List<List<Setting>> settings;
  private final Sentences sentences;
  private final Inside inside;
  private final Set<Integer> runOn = new HashSet<>();
  private final List<Turn> turns = new ArrayList<>();

  TurnReader(Talk talk, Sentences sentences) {
    this.talk = talk;
    this.blocks = talk.blocks();
    this.passages = talk.passages();
    this.settings = talk.settings();
    this.sentences = sentences;
    this.inside = new Inside(blocks);
  }

  List<Turn> read() {
    for (int i = 0; i < passages.size(); i++) {
      if (isSpeech(i) && isJoined(i)) {
        runOn.add(settings.get(i).get(0).block());
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      if (isSpeech(i)) {
        add(i);
      }
    }
    return turns;
  }

  private void add(int passage) {
    List<Part> parts = passages.get(passage).parts();
    int block = parts.get(0).block();
    boolean same = !turns.isEmpty() && turns.get(turns.size() - 1).last() == block;
    if (same && !isParted(passage)) {
      turns.get(turns.size() - 1).own().add(passage);
    } else {
      boolean opens = parts.get(0).start() == 0 || same;
      int last = parts.get(parts.size() - 1).block();
      turns.add(new Turn(block, last, new ArrayList<>(List.of(passage)), opens));
    }
  }

  private boolean isSpeech(int i) {
    QuotedPassage passage = passages.get(i);
    return passage.depth() == 0
        && (passage.kind() == Kind.SAID
            || passage.kind() == Kind.Q
                && inside.isSentence(passage)
                && inside.words(passage) >= LEAST);
  }

  /** True if another turn begins within the block. */
  private boolean isParted(int i) {
    Setting setting = settings.get(i).get(0);
    return isJoined(i)
        || talk.isDashed(i)
        || isOfAnother(i)
        || isRunOn(setting.block()) && isNarrated(setting);
  }

  /** True if a passage has another speaker than the turn that it would go on. */
  private boolean isOfAnother(int i) {
    SpeakerLink link = talk.links()[i];
    SpeakerLink before = talk.links()[turns.get(turns.size() - 1).end()];
    return link != null && before != null && !talk.isSame(link, before);
  }

  /** True if the turns of a block are not paragraphs of their own. */
  boolean isRunOn(int block) {
    return runOn.contains(block);
  }

  /** True if the passage follows another with no word between. */
  private boolean isJoined(int i) {
    Setting setting = settings.get(i).get(0);
    return setting.previous() >= 0
        && isSpeech(setting.previous())
        && !passages.get(i).rule().equals(Dialogue.RULE)
        && Word.in(blocks.get(setting.block()), setting.left(), setting.part().start()).isEmpty();
  }

  /** True if more than the end of a sentence stands before a passage. */
  private boolean isNarrated(Setting setting) {
    int left = sentences.endAfter(setting.block(), setting.left() + 1);
    int right = setting.part().start();
    return left < right && !Word.in(blocks.get(setting.block()), left, right).isEmpty();
  }
}

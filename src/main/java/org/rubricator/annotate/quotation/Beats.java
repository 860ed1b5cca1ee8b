package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Finds who speaks by what somebody does beside the speech: {@code “Go.” Her brother shut the
 * door.}, or by whom the sentence or the paragraph before it is about.
 */
final class Beats {
  private final List<String> blocks;
  private final Sentences sentences;
  private final Subjects subjects;
  private final Descriptions descriptions;

  Beats(List<String> blocks, Sentences sentences, Subjects subjects, Descriptions descriptions) {
    this.blocks = blocks;
    this.sentences = sentences;
    this.subjects = subjects;
    this.descriptions = descriptions;
  }

  /** The subject that opens the sentence after a passage. */
  Optional<Speaker> after(Setting setting) {
    Part part = setting.part();
    int end = endAfter(setting);
    int at = startAfter(setting, end);
    return at < end ? opening(part.block(), at, end) : Optional.empty();
  }

  /** The pronoun that opens it. */
  Optional<Word> pronounAfter(Setting setting) {
    int end = endAfter(setting);
    int at = startAfter(setting, end);
    return subjects
        .firstWord(setting.block(), at, end)
        .filter(word -> word.start() == at)
        .filter(subjects::isPronoun);
  }

  private int endAfter(Setting setting) {
    Part part = setting.part();
    return Math.min(setting.right(), sentences.endAfter(part.block(), part.end() + 1));
  }

  /** Where a sentence begins after a passage, or the end. */
  private int startAfter(Setting setting, int end) {
    String text = blocks.get(setting.block());
    int at = setting.part().end();
    while (at < end && Neighbour.of(text.charAt(at)) == Neighbour.SPACE) {
      at++;
    }
    boolean sentence =
        at > setting.part().end() && at < end && Character.isUpperCase(text.charAt(at));
    return sentence ? at : end;
  }

  /** The subject that opens the sentence between a passage and the one before it in its block. */
  Optional<Speaker> between(Setting setting) {
    int start = sentenceBetween(setting);
    return start < 0 ? Optional.empty() : opening(setting.block(), start, setting.part().start());
  }

  /** Start of the last whole sentence between a passage and the one before it, or -1. */
  int sentenceBetween(Setting setting) {
    int last = Signs.before(blocks.get(setting.block()), setting.part().start());
    int start = last <= setting.left() ? -1 : sentences.startAt(setting.block(), last);
    boolean whole = start > setting.left() || isAfterStop(setting, start);
    return setting.previous() >= 0 && whole ? start : -1;
  }

  /** A passage that ends with a stop leaves a new sentence after it. */
  private boolean isAfterStop(Setting setting, int start) {
    String text = blocks.get(setting.block());
    return start >= 0 && start == setting.left() && Signs.isStop(Signs.charBefore(text, start - 1));
  }

  private Optional<Speaker> opening(int block, int start, int end) {
    return subjects.candidates(block, start, end).stream()
        .filter(name -> name.isPerson() && name.start() == start)
        .findFirst()
        .map(Speaker::of)
        .or(() -> descriptions.person(block, start, end).filter(descriptions::isOne));
  }

  /** Whom the sentence before a passage is about, in its block or at the end of the one before. */
  Optional<Speaker> before(Setting setting) {
    int block = setting.block();
    int at = Signs.before(blocks.get(block), setting.part().start());
    if (at > setting.left()) {
      int start = Math.max(setting.left(), sentences.startAt(block, at));
      return about(block, start, at);
    }
    boolean first = setting.part().start() == 0 && block > 0 && !blocks.get(block - 1).isEmpty();
    return first ? lastOf(block - 1) : Optional.empty();
  }

  /** The subject of the last sentence of a block, if it stands after its last speech. */
  Optional<Speaker> atEnd(Setting last) {
    int end = blocks.get(last.block()).length();
    int start = sentences.startAt(last.block(), end - 1);
    boolean stop = Signs.isStop(Signs.charBefore(blocks.get(last.block()), end));
    return stop && start > last.part().end() ? opening(last.block(), start, end) : Optional.empty();
  }

  private Optional<Speaker> lastOf(int block) {
    int end = blocks.get(block).length();
    char sign = Signs.charBefore(blocks.get(block), end);
    return Signs.isStop(sign) || sign == ':'
        ? about(block, sentences.startAt(block, end - 1), end)
        : Optional.empty();
  }

  /** The first person in a stretch that can be a subject, or a description that opens it. */
  Optional<Speaker> about(int block, int start, int end) {
    return subjects.candidates(block, start, end).stream()
        .filter(NameSpan::isPerson)
        .findFirst()
        .map(Speaker::of)
        .or(() -> descriptions.person(block, start, end).filter(descriptions::isOne));
  }
}

package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Speech that marks do not bound: paragraphs that begin with a dash, the turns of a talk told
 * between one pair of marks, and speech broken by "he said" with no marks about it.
 */
final class Dialogue {
  /** The rule of what a dash begins. */
  static final String RULE = "dialogue";

  private static final Comparator<QuotedPassage> IN_ORDER =
      Comparator.comparingInt((QuotedPassage p) -> p.parts().get(0).block())
          .thenComparingInt(p -> p.parts().get(0).start())
          .thenComparingInt(QuotedPassage::depth);

  private final List<String> blocks;
  private final Incises incises;
  private final DialogueDashes dashes;
  private final Narration narration;
  private final List<QuotedPassage> made = new ArrayList<>();

  /** The parts of all passages by block, in order. */
  private final List<List<Part>> parts = new ArrayList<>();

  private Dialogue(
      List<String> blocks, SpeechLexicon lexicon, Sentences sentences, Locale language) {
    this.blocks = blocks;
    this.incises = new Incises(blocks, lexicon);
    this.dashes = new DialogueDashes(blocks, incises, language);
    this.narration = new Narration(blocks, lexicon, sentences);
  }

  /** The passages with those added and parted, in text order. */
  static List<QuotedPassage> apply(
      List<String> blocks,
      List<QuotedPassage> passages,
      SpeechLexicon lexicon,
      Sentences sentences,
      Locale language) {
    Dialogue dialogue = new Dialogue(blocks, lexicon, sentences, language);
    dialogue.read(passages);
    dialogue.made.sort(IN_ORDER);
    return dialogue.made;
  }

  private void read(List<QuotedPassage> passages) {
    blocks.forEach(block -> parts.add(new ArrayList<>()));
    passages.forEach(p -> p.parts().forEach(part -> parts.get(part.block()).add(part)));
    parts.forEach(list -> list.sort(Comparator.comparingInt(Part::start)));
    boolean within = dashes.areUsed() || isHabit(passages);
    int at = 0;
    for (int block = 0; block < blocks.size(); block++) {
      int from = at;
      while (at < passages.size() && passages.get(at).parts().get(0).block() == block) {
        at++;
      }
      List<QuotedPassage> here = passages.subList(from, at);
      boolean spoken = dashes.begins(block) && (here.isEmpty() || start(here.get(0)) > 0);
      if (spoken) {
        speech(block);
      }
      for (int i = 0; i < here.size(); i++) {
        marked(here, i, spoken ? 1 : 0, within);
      }
    }
  }

  /** True for a language or a text that leaves "he said" within the marks. */
  private boolean isHabit(List<QuotedPassage> passages) {
    return dashes.isCustom() || InterruptionHabit.isWithin(blocks, passages);
  }

  private static int start(QuotedPassage passage) {
    return passage.parts().get(0).start();
  }

  private void speech(int block) {
    Part whole = new Part(block, 0, blocks.get(block).stripTrailing().length());
    List<Part> spoken = new ArrayList<>();
    for (Part part : broken(whole)) {
      spoken.addAll(spoken.isEmpty() ? List.of(part) : narration.without(part));
    }
    made.add(new QuotedPassage(Kind.Q, spoken, 0, RULE));
  }

  private void marked(List<QuotedPassage> here, int index, int deeper, boolean within) {
    QuotedPassage passage = here.get(index);
    String rule = passage.rule();
    for (List<Part> turn : turns(passage)) {
      List<Part> parts =
          turn.stream().flatMap(p -> (within ? broken(p) : List.of(p)).stream()).toList();
      made.add(new QuotedPassage(passage.kind(), parts, passage.depth() + deeper, rule));
      rule = RULE;
    }
  }

  /** The parts of a passage by turns: a dash within the marks hands the talk over. */
  private List<List<Part>> turns(QuotedPassage passage) {
    List<List<Part>> turns = new ArrayList<>(List.of(new ArrayList<>()));
    for (Part part : passage.parts()) {
      for (Part turn : dashes.isCustom() ? dashes.turns(part, within(part)) : List.of(part)) {
        if (turn.start() > part.start()) {
          turns.add(new ArrayList<>());
        }
        turns.get(turns.size() - 1).add(turn);
      }
    }
    return turns;
  }

  /** The parts of other passages that lie within a part, in order. */
  private List<Part> within(Part outer) {
    List<Part> here = parts.get(outer.block());
    int low = 0;
    int high = here.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (here.get(middle).start() < outer.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < here.size() && here.get(to).start() < outer.end()) {
      to++;
    }
    return here.subList(low, to).stream()
        .filter(part -> part.end() - part.start() < outer.end() - outer.start())
        .filter(part -> part.end() <= outer.end())
        .toList();
  }

  /** A stretch of speech without the words that report it. */
  private List<Part> broken(Part part) {
    List<Part> inner = within(part);
    List<Part> found = new ArrayList<>();
    int start = part.start();
    int at = 0;
    for (Incise incise : incises.in(part.block(), part.start(), part.end())) {
      while (at < inner.size() && inner.get(at).end() <= incise.start()) {
        at++;
      }
      if (at == inner.size() || inner.get(at).start() >= incise.next()) {
        int end = Signs.before(blocks.get(part.block()), incise.start()) + 1;
        found.add(new Part(part.block(), start, end));
        start = incise.next();
      }
    }
    if (start < part.end()) {
      found.add(new Part(part.block(), start, part.end()));
    }
    return found;
  }
}

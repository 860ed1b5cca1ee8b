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
        speech(block, here);
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

  private void speech(int block, List<QuotedPassage> inner) {
    Part whole = new Part(block, 0, blocks.get(block).stripTrailing().length());
    List<Part> spoken = new ArrayList<>();
    for (Part part : broken(whole, inner)) {
      spoken.addAll(spoken.isEmpty() ? List.of(part) : narration.without(part));
    }
    made.add(new QuotedPassage(Kind.Q, spoken, 0, RULE));
  }

  private void marked(List<QuotedPassage> here, int index, int deeper, boolean within) {
    QuotedPassage passage = here.get(index);
    List<QuotedPassage> inner = inner(here, index);
    String rule = passage.rule();
    for (List<Part> turn : turns(passage)) {
      List<Part> parts =
          turn.stream().flatMap(p -> (within ? broken(p, inner) : List.of(p)).stream()).toList();
      made.add(new QuotedPassage(passage.kind(), parts, passage.depth() + deeper, rule));
      rule = RULE;
    }
  }

  /** The parts of a passage by turns: a dash within the marks hands the talk over. */
  private List<List<Part>> turns(QuotedPassage passage) {
    List<List<Part>> turns = new ArrayList<>(List.of(new ArrayList<>()));
    for (Part part : passage.parts()) {
      for (Part turn : dashes.isCustom() ? dashes.turns(part) : List.of(part)) {
        if (turn.start() > part.start()) {
          turns.add(new ArrayList<>());
        }
        turns.get(turns.size() - 1).add(turn);
      }
    }
    return turns;
  }

  /** The passages after one in the same block that begin before it ends. */
  private static List<QuotedPassage> inner(List<QuotedPassage> here, int index) {
    int end = here.get(index).parts().get(0).end();
    int to = index + 1;
    while (to < here.size() && start(here.get(to)) < end) {
      to++;
    }
    return here.subList(index + 1, to);
  }

  /** A stretch of speech without the words that report it. */
  private List<Part> broken(Part part, List<QuotedPassage> inner) {
    List<Part> parts = new ArrayList<>();
    int start = part.start();
    int at = 0;
    for (Incise incise : incises.in(part.block(), part.start(), part.end())) {
      while (at < inner.size() && inner.get(at).parts().get(0).end() <= incise.start()) {
        at++;
      }
      if (at == inner.size() || !holds(inner.get(at), incise.start())) {
        int end = Signs.before(blocks.get(part.block()), incise.start()) + 1;
        parts.add(new Part(part.block(), start, end));
        start = incise.next();
      }
    }
    if (start < part.end()) {
      parts.add(new Part(part.block(), start, part.end()));
    }
    return parts;
  }

  private static boolean holds(QuotedPassage passage, int place) {
    Part first = passage.parts().get(0);
    return first.start() <= place && place < first.end();
  }
}

package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/**
 * Gives every passage its kind. First by the cue beside it; then, in the same sentence, by the
 * passage before it; then by its length, in a language whose cues are known; then by the passages
 * of the same paragraph; and last, for a paragraph that is all speech, by the paragraphs about it.
 */
final class KindRules {
  /** How many blocks away the speech may be that makes a bare quotation a turn of the talk. */
  private static final int NEAR = 2;

  private final List<String> blocks;
  private final List<QuotedPassage> passages;
  private final List<List<Setting>> settings;
  private final Sentences sentences;
  private final Inside inside;
  private final CueFinder cues;
  private final Kind[] kinds;
  private final String[] rules;
  private final boolean[] woven;
  private final boolean cueable;

  private KindRules(
      List<String> blocks,
      List<QuotedPassage> passages,
      Sentences sentences,
      SpeechLexicon lexicon) {
    this.blocks = blocks;
    this.passages = passages;
    this.sentences = sentences;
    this.inside = new Inside(blocks);
    this.cues = new CueFinder(blocks, passages, sentences, lexicon);
    this.settings = cues.settings();
    this.kinds = new Kind[passages.size()];
    this.rules = new String[passages.size()];
    this.woven = new boolean[passages.size()];
    this.cueable = !lexicon.isEmpty();
  }

  /** The passages with their kinds, in the same order. */
  static List<QuotedPassage> apply(
      List<String> blocks,
      List<QuotedPassage> passages,
      Sentences sentences,
      SpeechLexicon lexicon) {
    KindRules rules = new KindRules(blocks, passages, sentences, lexicon);
    rules.byWords();
    rules.byParagraph();
    rules.byTurns();
    return rules.result();
  }

  private List<QuotedPassage> result() {
    return IntStream.range(0, passages.size())
        .mapToObj(i -> withKind(passages.get(i), kinds[i], rules[i]))
        .toList();
  }

  private static QuotedPassage withKind(QuotedPassage passage, Kind kind, String rule) {
    return new QuotedPassage(kind, passage.parts(), passage.depth(), rule);
  }

  private void set(int i, Kind kind, String rule) {
    kinds[i] = kind;
    rules[i] = rule;
  }

  private void byWords() {
    for (int i = 0; i < kinds.length; i++) {
      Optional<Cue> cue = cues.find(i);
      if (cue.isPresent()) {
        set(i, cue.get().kind(), cue.get().rule());
        woven[i] = cue.get().side() == Cue.Side.AROUND;
      } else if (goesOn(i)) {
        int before = settings.get(i).get(0).previous();
        set(i, kinds[before], "goes-on");
        woven[i] = woven[before];
      } else if (passages.get(i).rule().equals(Dialogue.RULE) && cueable) {
        set(i, Kind.SAID, Dialogue.RULE);
      } else {
        boolean phrase = cueable && inside.isPhrase(passages.get(i));
        set(i, phrase ? Kind.SO_CALLED : Kind.Q, phrase ? "phrase" : "no-cue");
      }
    }
  }

  /** True for a passage in the same sentence as a speech before it. */
  private boolean goesOn(int i) {
    Setting setting = settings.get(i).get(0);
    int before = setting.previous();
    if (before < 0 || kinds[before] != Kind.SAID && kinds[before] != Kind.QUOTE) {
      return false;
    }
    int start = setting.part().start();
    boolean sameSentence =
        sentences.startAt(setting.block(), start) < setting.left()
            && !Word.in(blocks.get(setting.block()), setting.left(), start).isEmpty();
    return sameSentence && (woven[before] || inside.words(passages.get(i)) > Inside.PHRASE);
  }

  /** In a paragraph that has speech, its other sentences in marks are speech too. */
  private void byParagraph() {
    for (int i = 0; i < kinds.length; i++) {
      joinTurn(i, settings.get(i).get(0).previous());
    }
    for (int i = kinds.length - 1; i >= 0; i--) {
      List<Setting> own = settings.get(i);
      joinTurn(i, own.get(own.size() - 1).next());
    }
  }

  private void joinTurn(int i, int beside) {
    boolean open = kinds[i] == Kind.Q && inside.isSentence(passages.get(i)) && standsApart(i);
    if (open && beside >= 0 && kinds[beside] == Kind.SAID && !woven[beside]) {
      set(i, Kind.SAID, "same-turn");
    }
  }

  /** True if no word of the sentence around it leads straight into the passage. */
  private boolean standsApart(int i) {
    Setting setting = settings.get(i).get(0);
    String block = blocks.get(setting.block());
    int at = setting.part().start() - 1;
    while (at >= setting.left() && Neighbour.isSpace(block.charAt(at))) {
      at--;
    }
    return at < setting.left() || Neighbour.of(block.charAt(at)) != Neighbour.WORD;
  }

  /** A paragraph that opens with a whole sentence in marks, near one that has speech. */
  private void byTurns() {
    int last = -NEAR - 1;
    for (int i = 0; i < kinds.length; i++) {
      last = takeTurn(i, last);
    }
    last = blocks.size() + NEAR + 1;
    for (int i = kinds.length - 1; i >= 0; i--) {
      last = takeTurn(i, last);
    }
  }

  private int takeTurn(int i, int speech) {
    int block = settings.get(i).get(0).block();
    if (kinds[i] == Kind.Q && isTurn(i) && Math.abs(block - speech) <= NEAR) {
      set(i, Kind.SAID, "turn");
    }
    boolean speaks = kinds[i] == Kind.SAID && !woven[i] && passages.get(i).depth() == 0;
    return speaks ? block : speech;
  }

  private boolean isTurn(int i) {
    QuotedPassage passage = passages.get(i);
    Setting first = settings.get(i).get(0);
    boolean opensBlock = first.part().start() == 0;
    boolean follows = first.previous() >= 0 && "turn".equals(rules[first.previous()]);
    return passage.depth() == 0 && (opensBlock || follows) && inside.isSentence(passage);
  }
}

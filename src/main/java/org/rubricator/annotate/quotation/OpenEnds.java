package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubricator.annotate.quotation.PassageBuilder.Stray;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Gives a quotation whose closing mark is missing its end: that of its block. Only where the mark
 * is sure to open one: after a colon or a comma with a cue of speech before it in its sentence, or
 * at the start of the block, and with no mark of its own family after it. The mark stays reported.
 */
final class OpenEnds {
  /** A shorter rest of the block is no speech. In words. */
  private static final int LEAST = 4;

  /** How far before the mark its cue may stand. In UTF-16 units. */
  private static final int REACH = 300;

  private final List<String> blocks;
  private final SpeechLexicon lexicon;
  private final Sentences sentences;

  private OpenEnds(List<String> blocks, SpeechLexicon lexicon, Sentences sentences) {
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.sentences = sentences;
  }

  /** The passages with those added, in text order; what stands in one is a level deeper. */
  static List<QuotedPassage> add(
      List<QuotedPassage> passages,
      List<Stray> strays,
      List<String> blocks,
      SpeechLexicon lexicon,
      Sentences sentences) {
    OpenEnds ends = new OpenEnds(blocks, lexicon, sentences);
    List<Part> open =
        strays.stream()
            .filter(stray -> !stray.rule().equals(PassageBuilder.INSIDE))
            .map(Stray::mark)
            .filter(mark -> ends.isSure(mark))
            .map(mark -> new Part(mark.block(), mark.start(), blocks.get(mark.block()).length()))
            .toList();
    return open.isEmpty() ? passages : merged(passages, open);
  }

  private static List<QuotedPassage> merged(List<QuotedPassage> passages, List<Part> open) {
    List<QuotedPassage> all = new ArrayList<>();
    int at = 0;
    for (QuotedPassage passage : passages) {
      Part first = passage.parts().get(0);
      while (at < open.size() && isBefore(open.get(at), first)) {
        at++;
      }
      boolean inside = at > 0 && open.get(at - 1).block() == first.block();
      int depth = passage.depth() + (inside ? 1 : 0);
      all.add(new QuotedPassage(passage.kind(), passage.parts(), depth, passage.rule()));
    }
    open.forEach(part -> all.add(new QuotedPassage(Kind.Q, List.of(part), 0, "no-cue")));
    all.sort(
        Comparator.comparingInt((QuotedPassage p) -> p.parts().get(0).block())
            .thenComparingInt(p -> p.parts().get(0).start()));
    return all;
  }

  private static boolean isBefore(Part one, Part other) {
    return one.block() < other.block()
        || one.block() == other.block() && one.start() < other.start();
  }

  private boolean isSure(Mark mark) {
    String text = blocks.get(mark.block());
    boolean opens = mark.glyph().way() != Glyph.Way.CLOSES && !mark.glyph().family().isSingle();
    return opens
        && (mark.start() == 0 ? opensSentence(text, mark) : isIntroduced(text, mark))
        && !hasDoubleAfter(text, mark)
        && Word.in(text, mark.end(), text.length()).size() >= LEAST;
  }

  private static boolean opensSentence(String text, Mark mark) {
    return Character.isUpperCase(text.charAt(Math.min(mark.end(), text.length() - 1)));
  }

  private boolean isIntroduced(String text, Mark mark) {
    char sign = Signs.charBefore(text, mark.start());
    int reach = Math.max(0, mark.start() - REACH);
    int start = Math.max(reach, sentences.startAt(mark.block(), mark.start()));
    boolean cue = Word.in(text, start, mark.start()).stream().anyMatch(this::isCue);
    return sign == ':' || sign == ',' && cue;
  }

  private boolean isCue(Word word) {
    return lexicon.isSpeech(word.form()) || lexicon.is(SpeechLexicon.Kind.WRITTEN, word.form());
  }

  private static boolean hasDoubleAfter(String text, Mark mark) {
    for (int at = mark.end(); at < text.length(); at++) {
      Glyph glyph = Glyph.at(text.charAt(at));
      if (glyph != null && glyph.family() == mark.glyph().family()) {
        return true;
      }
    }
    return false;
  }
}

package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Joins the two halves of a quotation that words such as "he said" or "he wrote" break. The rule:
 * both stand in one block with nothing quoted between; the first does not end its sentence; the
 * words between hold a verb of speech or writing and end with a comma, or go straight into a small
 * letter. So {@code “Go,” he said, “now.”} is one passage, and {@code “Go,” he said. “Now.”} is
 * two.
 */
final class Interruptions {
  private static final int LONGEST_GAP = 160;

  private final List<String> blocks;
  private final List<QuotedPassage> passages;
  private final SpeechLexicon lexicon;
  private final Inside inside;

  private Interruptions(List<String> blocks, List<QuotedPassage> passages, SpeechLexicon lexicon) {
    this.blocks = blocks;
    this.passages = passages;
    this.lexicon = lexicon;
    this.inside = new Inside(blocks);
  }

  /** The passages with halves joined, in the same order. */
  static List<QuotedPassage> join(
      List<String> blocks, List<QuotedPassage> passages, SpeechLexicon lexicon) {
    return new Interruptions(blocks, passages, lexicon).join();
  }

  private List<QuotedPassage> join() {
    List<List<Setting>> settings = Settings.of(passages, blocks);
    List<List<Part>> joined = new ArrayList<>();
    int[] heads = new int[passages.size()];
    for (int i = 0; i < passages.size(); i++) {
      int previous = settings.get(i).get(0).previous();
      List<Part> parts = passages.get(i).parts();
      boolean goesOn = previous >= 0 && goesOn(last(previous), parts.get(0));
      heads[i] = goesOn ? heads[previous] : i;
      joined.add(new ArrayList<>());
      joined.get(heads[i]).addAll(parts);
    }
    return kept(joined);
  }

  private List<QuotedPassage> kept(List<List<Part>> joined) {
    List<QuotedPassage> kept = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      QuotedPassage old = passages.get(i);
      if (!joined.get(i).isEmpty()) {
        kept.add(new QuotedPassage(old.kind(), joined.get(i), old.depth(), old.rule()));
      }
    }
    return kept;
  }

  private Part last(int passage) {
    List<Part> parts = passages.get(passage).parts();
    return parts.get(parts.size() - 1);
  }

  private boolean goesOn(Part first, Part second) {
    boolean near =
        first.block() == second.block()
            && second.start() > first.end()
            && second.start() - first.end() <= LONGEST_GAP;
    return near && isInterruption(first, second);
  }

  private boolean isInterruption(Part first, Part second) {
    String gap = blocks.get(first.block()).substring(first.end(), second.start()).stripTrailing();
    List<Word> words = Word.in(gap, 0, gap.length());
    boolean speech =
        words.stream().anyMatch(this::isCue) && words.stream().noneMatch(this::isReport);
    return speech
        && (isOpenEnded(first) || isSign(gap, 0))
        && (isSign(gap, gap.length() - 1) || isOpenWord(gap) && inside.beginsSmall(second));
  }

  private boolean isCue(Word word) {
    return lexicon.is(SpeechLexicon.Kind.SAID, word.form())
        || lexicon.is(SpeechLexicon.Kind.WRITTEN, word.form())
        || lexicon.is(SpeechLexicon.Kind.SOURCE, word.form());
  }

  private boolean isReport(Word word) {
    return lexicon.is(SpeechLexicon.Kind.THAT, word.form());
  }

  private boolean isOpenEnded(Part part) {
    return ",\u2014\u2013\u2026-;".indexOf(inside.lastSign(part)) >= 0;
  }

  private static boolean isSign(String gap, int at) {
    return !gap.isEmpty() && ",\u2014\u2013;".indexOf(gap.charAt(at)) >= 0;
  }

  private static boolean isOpenWord(String gap) {
    return !gap.isEmpty()
        && Neighbour.of(gap.charAt(gap.length() - 1)) == Neighbour.WORD
        && gap.indexOf('.') < 0;
  }
}

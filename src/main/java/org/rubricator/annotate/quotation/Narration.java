package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.annotate.quotation.QuotedPassage.Part;
import org.rubricator.annotate.quotation.SpeechLexicon.Kind;

/**
 * Tells what the writer tells from what is spoken where no mark parts them, in the sentences after
 * "he said": a sentence about a third person that speaks to nobody is told, until one that says "I"
 * or "you".
 */
final class Narration {
  private final List<String> blocks;
  private final SpeechLexicon lexicon;
  private final Sentences sentences;

  Narration(List<String> blocks, SpeechLexicon lexicon, Sentences sentences) {
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.sentences = sentences;
  }

  /** What is spoken of a stretch: all of it, or its end, or none. */
  List<Part> without(Part part) {
    String text = blocks.get(part.block());
    int at = part.start();
    boolean told = false;
    while (at < part.end()) {
      int end = Math.min(part.end(), sentences.endAfter(part.block(), at));
      List<Word> words = Word.in(text, at, end);
      boolean goesOn = told ? words.stream().noneMatch(this::speaks) : isTold(words);
      if (!goesOn) {
        return List.of(new Part(part.block(), at, part.end()));
      }
      told = true;
      at = Math.max(end, at + 1);
    }
    return new ArrayList<>();
  }

  private boolean isTold(List<Word> words) {
    boolean third = !words.isEmpty() && words.get(0).capital() && isThird(words);
    return third && words.stream().noneMatch(this::speaks);
  }

  private boolean isThird(List<Word> words) {
    return lexicon.is(Kind.PRONOUN, words.get(0).form())
        && words.stream().skip(1).limit(3).anyMatch(word -> lexicon.isPast(word.form()));
  }

  private boolean speaks(Word word) {
    return lexicon.isFirstOrSecond(word.form()) || lexicon.is(Kind.ADDRESS, word.form());
  }
}

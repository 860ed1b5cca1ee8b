package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/** Finds cues in the words after a part of a passage: {@code “…,” the old man said}. */
final class TailCues {
  /** How far the verb may stand where the passage ends with a comma or the like. */
  private static final int WORDS_AFTER_COMMA = 12;

  /** How far it may stand where the passage could also be a sentence by itself. */
  private static final int WORDS_AFTER_STOP = 6;

  /** Words between a verb and its particle. */
  private static final int MOST_TO_PARTICLE = 6;

  private final List<String> blocks;
  private final Sentences sentences;
  private final SpeechLexicon lexicon;
  private final Inside inside;

  TailCues(List<String> blocks, Sentences sentences, SpeechLexicon lexicon, Inside inside) {
    this.blocks = blocks;
    this.sentences = sentences;
    this.lexicon = lexicon;
    this.inside = inside;
  }

  /** A verb of speech after the part, in the same sentence. */
  Optional<Cue> followed(Setting setting, QuotedPassage passage) {
    int start = setting.part().end();
    int end = Math.min(setting.right(), sentences.endAfter(setting.block(), start + 1));
    List<Word> words = Word.in(blocks.get(setting.block()), start, Math.max(start, end));
    int most = reach(setting, passage, words, end);
    for (int i = 0; i < Math.min(most, words.size()); i++) {
      Word word = words.get(i);
      if (isGoingOn(blocks.get(setting.block()), words, i)) {
        boolean side = isPair(word, words.get(i + 1));
        return cue(setting, side ? word.with(words.get(i + 1)) : word, end);
      }
      if (i == 0 && isThus(words)) {
        return cue(setting, word, end);
      }
      if ((isSpeech(word) || isWriting(word)) && !isNoun(words, i)) {
        return isShortEnough(setting, words, i) ? cue(setting, words, i, end) : Optional.empty();
      }
      if (breaksOff(word, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What a paper or a report says, and what is said in a letter, is written. */
  private Optional<Cue> cue(Setting setting, List<Word> words, int verb, int end) {
    boolean written =
        isWriting(words.get(verb))
            || verb > 0 && lexicon.isDocument(words.get(verb - 1))
            || lexicon.isInDocument(words, verb);
    return cue(setting, words.get(verb), end, written);
  }

  private Optional<Cue> cue(Setting setting, Word word, int end) {
    return cue(setting, word, end, isWriting(word));
  }

  private static Optional<Cue> cue(Setting setting, Word word, int end, boolean written) {
    return Optional.of(
        new Cue(
            written ? Kind.QUOTE : Kind.SAID,
            written ? "written" : "followed",
            setting.block(),
            word,
            setting.part().end(),
            end,
            Cue.Side.AFTER));
  }

  /** {@code he went on}, {@code put in the rector}, {@code warf der Wirt ein}. */
  private boolean isGoingOn(String text, List<Word> words, int at) {
    boolean next = at + 1 < words.size() && isPair(words.get(at), words.get(at + 1));
    if (next) {
      return at == 0 || at + 2 == words.size() || endsClause(text, words.get(at + 1));
    }
    int last = at;
    while (last + 1 < words.size()
        && last - at < MOST_TO_PARTICLE
        && !endsClause(text, words.get(last))) {
      last++;
    }
    return last > at && isPair(words.get(at), words.get(last));
  }

  /** German {@code so der Wirt}, {@code so Anna Vogt}: the verb is left out. */
  private boolean isThus(List<Word> words) {
    return words.size() > 1
        && lexicon.is(SpeechLexicon.Kind.THUS, words.get(0).form())
        && (words.get(1).capital() || lexicon.is(SpeechLexicon.Kind.ARTICLE, words.get(1).form()));
  }

  private boolean isPair(Word verb, Word particle) {
    return lexicon.is(SpeechLexicon.Kind.GOES_ON, verb.form() + "_" + particle.form());
  }

  private static boolean endsClause(String text, Word word) {
    int next = word.end();
    return next >= text.length() || Signs.next(text, next, next + 1) == next;
  }

  private boolean isNoun(List<Word> words, int at) {
    return at > 0 && lexicon.makesNoun(words.get(at - 1).form());
  }

  private boolean isSpeech(Word word) {
    return lexicon.isSpeech(word.form()) || lexicon.is(SpeechLexicon.Kind.CRY, word.form());
  }

  private boolean isWriting(Word word) {
    return lexicon.is(SpeechLexicon.Kind.WRITTEN, word.form());
  }

  /** How many words after the passage may hold the verb, 0 for none. */
  private int reach(Setting setting, QuotedPassage passage, List<Word> words, int end) {
    char sign = inside.lastSign(setting.part());
    String block = blocks.get(setting.block());
    if (sign == ',') {
      return WORDS_AFTER_COMMA;
    }
    if (words.isEmpty() || endsWithColon(block, setting.part().end(), end)) {
      return 0;
    }
    if (".!?\u2026\u2014-".indexOf(sign) >= 0) {
      return WORDS_AFTER_STOP;
    }
    boolean comma = startsWithComma(block, setting.part().end(), end);
    return comma || inside.words(passage) > Inside.PHRASE ? WORDS_AFTER_STOP : 0;
  }

  /** After a full stop a new sentence may begin: it is only a cue if it says nothing else. */
  private boolean isShortEnough(Setting setting, List<Word> words, int verb) {
    boolean stop = inside.lastSign(setting.part()) == '.';
    boolean newSentence = stop && words.get(0).capital();
    return !newSentence || verb == words.size() - 1 && verb > 0;
  }

  private boolean breaksOff(Word word, int index) {
    return lexicon.is(SpeechLexicon.Kind.CLAUSE, word.form())
        || lexicon.is(SpeechLexicon.Kind.THAT, word.form())
        || index == 0 && lexicon.is(SpeechLexicon.Kind.CONJUNCTION, word.form());
  }

  private static boolean endsWithColon(String block, int start, int end) {
    int at = end - 1;
    while (at >= start && Neighbour.isSpace(block.charAt(at))) {
      at--;
    }
    return at >= start && block.charAt(at) == ':';
  }

  private static boolean startsWithComma(String block, int start, int end) {
    return start < end && block.charAt(start) == ',';
  }
}

package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.annotate.quotation.SpeechLexicon.Kind;

/**
 * Finds the words that report a speech from within, where no marks part them from it. The rule: a
 * comma, a stop or a dash; then a verb of speech, with the small words that its language puts
 * before it; then its subject, a pronoun, a name or a noun with its article. They end with the next
 * sign, or with a later one if what stands between is an apposition or tells how it was said.
 */
final class Incises {
  /** Small words before the verb: {@code lui ai-je répondu}. */
  private static final int MOST_BEFORE = 4;

  /** Words between verb and subject: {@code dit enfin Marie}. */
  private static final int MOST_ADVERBS = 2;

  private static final int MOST_CLAUSES = 4;

  private static final int LONGEST_NAME = 4;

  private final List<String> blocks;
  private final SpeechLexicon lexicon;

  Incises(List<String> blocks, SpeechLexicon lexicon) {
    this.blocks = blocks;
    this.lexicon = lexicon;
  }

  /** All in a stretch of a block, in order. */
  List<Incise> in(int block, int start, int end) {
    String text = blocks.get(block);
    List<Word> words = Word.in(text, start, end);
    List<Incise> found = new ArrayList<>();
    int free = start + 1;
    for (int i = 1; i < words.size(); i++) {
      int first = isVerb(words.get(i)) ? firstOf(text, words, i) : 0;
      int subject =
          first > 0 && words.get(first).start() >= free ? subject(text, words, first, i) : -1;
      if (subject >= 0) {
        Incise incise = ended(text, words.get(first).start(), words.get(subject), end);
        found.add(incise);
        free = incise.next() + 1;
      }
    }
    return found;
  }

  private boolean isVerb(Word word) {
    return !word.capital()
        && (lexicon.is(Kind.SAID, word.form()) || lexicon.is(Kind.WRITTEN, word.form()));
  }

  /** Index of the first word after a sign, of those that belong to the verb; 0 if there is none. */
  private int firstOf(String text, List<Word> words, int verb) {
    int at = verb;
    while (!followsSign(text, words.get(at))) {
      boolean small = at > 1 && lexicon.is(Kind.CLITIC, words.get(at - 1).form());
      if (!small || verb - at >= MOST_BEFORE) {
        return 0;
      }
      at--;
    }
    return at;
  }

  private static boolean followsSign(String text, Word word) {
    int before = Signs.before(text, word.start());
    boolean dots = before > 0 && text.charAt(before) == '.' && text.charAt(before - 1) == '.';
    return dots || before >= 0 && ",!?\u2026\u2014\u2013".indexOf(text.charAt(before)) >= 0;
  }

  /** Index of the last word of the subject, or -1. */
  private int subject(String text, List<Word> words, int first, int verb) {
    for (int i = first + 1; i < verb; i++) {
      if (isPronoun(words.get(i)) && text.charAt(words.get(i).start() - 1) == '-') {
        return verb;
      }
    }
    int at = verb + 1;
    at += at < words.size() && words.get(at).form().equals("t") ? 1 : 0;
    boolean pronoun = at < words.size() && isPronoun(words.get(at));
    return pronoun && isOneClause(text, words, verb, at) ? at : noun(text, words, verb);
  }

  private boolean isPronoun(Word word) {
    return lexicon.is(Kind.PRONOUN, word.form()) || lexicon.isFirstOrSecond(word.form());
  }

  private int noun(String text, List<Word> words, int verb) {
    int at = verb + 1;
    while (at < words.size() && at - verb <= MOST_ADVERBS && isAdverb(words.get(at))) {
      at++;
    }
    boolean article = at < words.size() && lexicon.is(Kind.ARTICLE, words.get(at).form());
    boolean name = at < words.size() && words.get(at).capital();
    int last = article ? at + 1 : at;
    boolean fits = (article || name) && last < words.size() && isOneClause(text, words, verb, last);
    return fits ? last : -1;
  }

  private boolean isAdverb(Word word) {
    return !word.capital() && !lexicon.isFunction(word.form());
  }

  private static boolean isOneClause(String text, List<Word> words, int from, int to) {
    int end = words.get(to).start();
    return Signs.next(text, words.get(from).end(), end) == end;
  }

  private Incise ended(String text, int start, Word subject, int end) {
    int sign = Signs.next(text, subject.end(), end);
    for (int i = 0; i < MOST_CLAUSES && sign < end; i++) {
      int later = clauseEnd(text, sign, end, isPronoun(subject) || isVerb(subject));
      i += later == sign ? MOST_CLAUSES : 0;
      sign = later;
    }
    boolean closed = sign < end && Signs.isStop(text.charAt(sign));
    int next = sign;
    while (next < end
        && Neighbour.of(text.charAt(next)) != Neighbour.WORD
        && !isOpening(text, next)) {
      next++;
    }
    return new Incise(start, sign, next, closed);
  }

  private static boolean isOpening(String text, int at) {
    Glyph glyph = Glyph.at(text.charAt(at));
    return glyph != null && glyph.way() == Glyph.Way.OPENS;
  }

  /** Where the clause after a sign ends if it still tells of the speaker, else the sign itself. */
  private int clauseEnd(String text, int sign, int end, boolean pronoun) {
    if (Signs.isDash(text.charAt(sign))) {
      return afterAside(text, sign, end);
    }
    int to = Signs.next(text, sign + 1, end);
    List<Word> words = Word.in(text, sign + 1, to);
    boolean more =
        text.charAt(sign) == ','
            && !words.isEmpty()
            && (tellsHow(words) || !pronoun && (isApposition(words) || isName(words)));
    return more ? to : sign;
  }

  /** The sign after a pair of dashes, if a comma or a stop follows the second. */
  private static int afterAside(String text, int dash, int end) {
    int second = dash + 1;
    while (second < end && !Signs.isDash(text.charAt(second)) && text.charAt(second) != '.') {
      second++;
    }
    boolean aside = second + 1 < end && ",.".indexOf(text.charAt(second + 1)) >= 0;
    return aside && Signs.isDash(text.charAt(second)) ? second + 1 : dash;
  }

  private boolean tellsHow(List<Word> words) {
    boolean body = words.size() > 1 && lexicon.is(Kind.BODY, words.get(1).form());
    return lexicon.is(Kind.MANNER, words.get(0).form()) || body;
  }

  /** {@code mareyeuse}, {@code président de l'Union}: nouns without any word of a clause. */
  private boolean isApposition(List<Word> words) {
    Word first = words.get(0);
    return !first.capital()
        && !lexicon.isFunction(first.form())
        && words.stream().noneMatch(word -> isPronoun(word) || isFinite(word));
  }

  /** {@code dit le consul, M. Lescot}: capital letters and what stands within a name. */
  private boolean isName(List<Word> words) {
    return words.size() <= LONGEST_NAME
        && words.get(0).capital()
        && words.stream().allMatch(word -> word.capital() || lexicon.is(Kind.OF, word.form()));
  }

  private boolean isFinite(Word word) {
    return lexicon.is(Kind.FINITE, word.form()) || isVerb(word);
  }
}

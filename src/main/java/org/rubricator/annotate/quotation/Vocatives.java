package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubricator.annotate.quotation.QuotedPassage.Part;
import org.rubricator.annotate.quotation.SpeechLexicon.Kind;

/** Finds who is spoken to by name: {@code “Well, Watson, what now?”}. */
final class Vocatives {
  /** Words before a name that belong to it: {@code my dear Mr. Vale}. */
  private static final int WORDS_BEFORE = 3;

  private static final int REACH = 24;

  private final Talk talk;
  private final Names names;
  private final SpeechLexicon lexicon;

  Vocatives(Talk talk, Names names, SpeechLexicon lexicon) {
    this.talk = talk;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The keys of those whom a turn names as spoken to. */
  Set<String> in(Turn turn) {
    Set<String> keys = new HashSet<>();
    names(turn).forEach(name -> keys.add(name.key()));
    return keys;
  }

  /** The name of the one whom a turn speaks to, if it is one. */
  Optional<NameSpan> only(Turn turn) {
    List<NameSpan> found = names(turn);
    boolean one = found.stream().map(NameSpan::key).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The names of those whom a turn speaks to, in order. */
  List<NameSpan> names(Turn turn) {
    List<NameSpan> found = new ArrayList<>();
    for (int passage : turn.own()) {
      for (Part part : talk.passages().get(passage).parts()) {
        names.within(part.block(), part.start(), part.end()).stream()
            .filter(name -> name.isPerson() && isSpokenTo(name, part))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean isSpokenTo(NameSpan name, Part part) {
    String text = talk.blocks().get(name.block());
    int next = name.end();
    while (next < part.end() && Neighbour.isSpace(text.charAt(next))) {
      next++;
    }
    boolean ends = next >= part.end() || Signs.isSign(text, next);
    return ends && !isSpokenOf(text, next, part) && standsApart(text, name, part);
  }

  /** {@code Vale, the mayor, came}: an apposition follows the name of one who is spoken of. */
  private boolean isSpokenOf(String text, int comma, Part part) {
    boolean follows = comma < part.end() && text.charAt(comma) == ',';
    List<Word> words = Word.in(text, comma, Math.min(part.end(), comma + REACH));
    return follows
        && words.size() > 1
        && lexicon.is(Kind.ARTICLE, words.get(0).form())
        && !lexicon.isFunction(words.get(1).form());
  }

  /** True if a sign or the mark of the speech stands before the name and what belongs to it. */
  private boolean standsApart(String text, NameSpan name, Part part) {
    List<Word> words = Word.in(text, Math.max(part.start(), name.start() - REACH), name.start());
    int at = name.start();
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - WORDS_BEFORE); i--) {
      if (!belongs(words.get(i)) || hasSign(text, words.get(i).end(), at)) {
        break;
      }
      at = words.get(i).start();
    }
    int before = Signs.before(text, at);
    return before <= part.start() || Signs.isSign(text, before);
  }

  private static boolean hasSign(String text, int start, int end) {
    return !text.substring(start, end).replace(". ", "").isBlank();
  }

  private boolean belongs(Word word) {
    return lexicon.is(Kind.DEAR, word.form())
        || lexicon.is(Kind.FEMALE, word.form())
        || lexicon.is(Kind.MALE, word.form());
  }
}

package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rubricator.annotate.quotation.QuotedPassage.Part;
import org.rubricator.annotate.quotation.SpeechLexicon.Kind;

/** Finds speakers who give their own name: {@code “My name is Vale.”} */
final class SelfNames {
  /** The words that may lead to the name, from the fewest to the most. */
  private static final int LEAST_WORDS = 2;

  private static final int MOST_WORDS = 4;

  private static final int REACH = 40;

  private final Talk talk;
  private final Names names;
  private final SpeechLexicon lexicon;

  SelfNames(Talk talk, Names names, SpeechLexicon lexicon) {
    this.talk = talk;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The name that the speaker of a turn bears by their own words. */
  Optional<NameSpan> in(Turn turn) {
    return turn.own().stream()
        .flatMap(passage -> talk.passages().get(passage).parts().stream())
        .flatMap(part -> own(part).stream())
        .findFirst();
  }

  private List<NameSpan> own(Part part) {
    return names.within(part.block(), part.start(), part.end()).stream()
        .filter(name -> name.isPerson() && isOwn(name, part))
        .toList();
  }

  private boolean isOwn(NameSpan name, Part part) {
    String text = talk.blocks().get(name.block());
    List<Word> words = Word.in(text, Math.max(part.start(), name.start() - REACH), name.start());
    for (int count = LEAST_WORDS; count <= Math.min(MOST_WORDS, words.size()); count++) {
      List<Word> last = words.subList(words.size() - count, words.size());
      String phrase = last.stream().map(Word::form).collect(Collectors.joining("_"));
      if (lexicon.is(Kind.SELF, phrase)) {
        return Signs.next(text, last.get(0).end(), name.start()) == name.start();
      }
    }
    return false;
  }
}

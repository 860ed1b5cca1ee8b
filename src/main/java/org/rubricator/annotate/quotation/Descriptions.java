package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;
import org.rubricator.annotate.quotation.SpeechLexicon.Kind;

/** Finds speakers who are not named but described: {@code the pilot}, {@code an old woman}. */
final class Descriptions {
  private static final int MOST_WORDS = 5;
  private static final int REACH = 80;

  /** Words of {@code the old man}. */
  private static final int MOST_OF_EPITHET = 3;

  private final List<String> blocks;
  private final SpeechLexicon lexicon;
  private final Cast cast;

  Descriptions(List<String> blocks, SpeechLexicon lexicon, Cast cast) {
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /** The description that is the subject of a verb after it in its clause. */
  Optional<Speaker> before(int block, int start, int verb) {
    String text = blocks.get(block);
    int to = withoutAside(text, start, verb);
    List<Word> words = Word.in(text, Math.max(start, to - REACH), to);
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      boolean object = i > 0 && lexicon.is(Kind.PREPOSITION, words.get(i - 1).form());
      if (lexicon.is(Kind.ARTICLE, word.form()) && !object) {
        return i + 1 < words.size() ? phrase(block, words, i, i + 1) : Optional.empty();
      }
      if (Signs.next(text, word.end(), to) < to && i < words.size() - 1) {
        break;
      }
    }
    return bare(block, words, start);
  }

  /** In {@code the captain, a tall man, said} the clause before the first comma. */
  private static int withoutAside(String text, int start, int verb) {
    int comma = Signs.before(text, verb);
    if (comma <= start || text.charAt(comma) != ',') {
      return verb;
    }
    int first = text.lastIndexOf(',', comma - 1);
    return first > start ? first : comma;
  }

  /** A plural, or a name that nothing else tells of, alone before its verb: {@code people said}. */
  private Optional<Speaker> bare(int block, List<Word> words, int start) {
    boolean opens = !words.isEmpty() && words.get(0).start() <= start + 2;
    boolean name = opens && isNameInSentence(block, words);
    if (!opens || !name && !isPlural(words.get(0).form())) {
      return Optional.empty();
    }
    return phrase(block, words, 0, 0)
        .filter(people -> people.end() == words.get(words.size() - 1).end());
  }

  /** In {@code “Wait,” Big Slim said} the words between: a sentence goes on, yet with capitals. */
  private boolean isNameInSentence(int block, List<Word> words) {
    String text = blocks.get(block);
    int mark = Signs.before(text, words.get(0).start());
    boolean goesOn =
        mark > 0 && Glyph.isMark(text.charAt(mark)) && Signs.charBefore(text, mark) == ',';
    return goesOn
        && words.size() <= MOST_OF_EPITHET
        && words.stream().allMatch(word -> word.capital() && !lexicon.isFunction(word.form()));
  }

  private boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") || lexicon.is(Kind.PEOPLE, word);
  }

  /** The description of a person that opens a stretch, by a noun that only a person bears. */
  Optional<Speaker> person(int block, int start, int end) {
    String text = blocks.get(block);
    int from = afterAdverbial(text, start, Math.min(end, start + REACH));
    List<Word> words = Word.in(text, from, Math.min(end, from + REACH));
    if (words.size() < 2 || !lexicon.is(Kind.ARTICLE, words.get(0).form())) {
      return Optional.empty();
    }
    int noun = 1;
    while (noun < words.size() && isNoun(block, words, noun) && !isPerson(words.get(noun))) {
      noun++;
    }
    boolean found = noun < words.size() && isNoun(block, words, noun);
    boolean indefinite = lexicon.is(Kind.INDEFINITE, words.get(0).form());
    int head = noun + 1;
    return found
        ? phrase(block, words.subList(0, head), 0, 1)
            .map(speaker -> indefinite ? placed(speaker, words, head) : speaker)
        : Optional.empty();
  }

  /** The last description in a stretch of one who surely is a woman or a man, as asked. */
  Optional<Speaker> last(int block, int start, int end, Gender gender) {
    List<Word> words = Word.in(blocks.get(block), start, end);
    for (int i = words.size() - 1; i > 0; i--) {
      boolean person =
          lexicon.is(Kind.ARTICLE, words.get(i - 1).form()) && lexicon.isBeing(words.get(i).form());
      if (person && Gender.of(lexicon, words.get(i).form()) == gender) {
        return phrase(block, words.subList(0, i + 1), i - 1, i);
      }
    }
    return Optional.empty();
  }

  /** Where the subject may begin after {@code At noon,} and the like. */
  private int afterAdverbial(String text, int start, int end) {
    int comma = Signs.next(text, start, end);
    List<Word> words = Word.in(text, start, comma);
    boolean adverbial =
        comma < end
            && text.charAt(comma) == ','
            && !words.isEmpty()
            && lexicon.is(Kind.PREPOSITION, words.get(0).form());
    return adverbial ? comma + 1 : start;
  }

  private boolean isPerson(Word word) {
    return lexicon.isBeing(word.form()) || cast.named(word.form()).isPresent();
  }

  /** The description right after a verb: {@code said the old man by the door}. */
  Optional<Speaker> after(int block, int verbEnd, int end) {
    String text = blocks.get(block);
    int to = Signs.next(text, verbEnd, Math.min(end, verbEnd + REACH));
    List<Word> words = Word.in(text, verbEnd, to);
    if (!words.isEmpty() && lexicon.is(Kind.ARTICLE, words.get(0).form())) {
      words = Word.in(text, verbEnd, Math.min(end, verbEnd + REACH));
    }
    int at = 0;
    while (at < words.size() && at < 2 && !lexicon.isFunction(words.get(at).form())) {
      at++;
    }
    boolean named = at > 0 && lexicon.hasCapitalNouns() && words.get(0).capital();
    boolean article =
        !named && at + 1 < words.size() && lexicon.is(Kind.ARTICLE, words.get(at).form());
    return article ? phrase(block, words, at, at + 1) : office(block, words);
  }

  /** A noun of a person or a name alone right after a verb: {@code said counsel, sagte Mutter}. */
  private Optional<Speaker> office(int block, List<Word> words) {
    if (words.isEmpty() || lexicon.isFunction(words.get(0).form())) {
      return Optional.empty();
    }
    int capitals = 0;
    while (capitals < words.size() && words.get(capitals).capital()) {
      capitals++;
    }
    boolean person = capitals > 0 || isPerson(words.get(0));
    return person ? phrase(block, words.subList(0, Math.max(1, capitals)), 0, 0) : Optional.empty();
  }

  /** The phrase that begins with a word and has its nouns from another on. */
  private Optional<Speaker> phrase(int block, List<Word> words, int first, int noun) {
    int last = noun;
    while (last < words.size()
        && last - noun < MOST_WORDS
        && (isNoun(block, words, last) || last > noun && isListed(block, words, last))) {
      last++;
    }
    last = untilPerson(words, noun, last);
    while (last - noun > 1 && isNoNoun(words.get(last - 1))) {
      last--;
    }
    boolean small = last > noun && lexicon.hasCapitalNouns() && !words.get(last - 1).capital();
    if (last == noun || small || isNobody(words.get(first), words.get(last - 1))) {
      return Optional.empty();
    }
    int head = withOwned(block, words, last);
    return lexicon.is(Kind.INDEFINITE, words.get(first).form())
        ? Optional.of(placed(named(block, words.subList(first, head)), words, head))
        : Optional.of(named(block, words.subList(first, head)));
  }

  private boolean isOwnPerson(Word noun) {
    return isPerson(noun) && !lexicon.is(Kind.BODY, noun.form());
  }

  /** In {@code a thin, elderly gentleman} the adjective after the comma. */
  private boolean isListed(int block, List<Word> words, int at) {
    String text = blocks.get(block);
    int comma = Signs.next(text, words.get(at - 1).end(), words.get(at).start());
    boolean listed =
        comma < words.get(at).start()
            && text.charAt(comma) == ','
            && !isPerson(words.get(at - 1))
            && !lexicon.isFunction(words.get(at).form());
    return listed
        && at + 1 < words.size()
        && isNoun(block, words, at + 1)
        && isPerson(words.get(at + 1));
  }

  /** Where the head stands last, no word after the last noun of a person: the lady came. */
  private int untilPerson(List<Word> words, int noun, int end) {
    int last = end;
    while (last > noun && !isPerson(words.get(last - 1))) {
      last--;
    }
    return last > noun && lexicon.hasHeadLast() ? last : end;
  }

  /** True for what is written, and for what one has and is no person: her voice, his advice. */
  private boolean isNobody(Word first, Word head) {
    boolean owned = lexicon.is(Kind.POSSESSIVE, first.form());
    return lexicon.is(Kind.DOCUMENT, head.form()) || owned && !isOwnPerson(head);
  }

  /** True for an adverb after a noun; where nouns have capitals, for all that has none. */
  private boolean isNoNoun(Word word) {
    return lexicon.isManner(word.form())
        || lexicon.is(Kind.THEN, word.form())
        || lexicon.hasCapitalNouns() && !word.capital();
  }

  /** In {@code a voice from the back rows} with the words that tell where. */
  private Speaker placed(Speaker speaker, List<Word> words, int head) {
    int last = head;
    String text = blocks.get(speaker.block());
    if (last < words.size() && lexicon.is(Kind.PLACED, words.get(last).form())) {
      last++;
      last += last < words.size() && lexicon.is(Kind.ARTICLE, words.get(last).form()) ? 1 : 0;
      int nouns = last;
      while (last < words.size() && isNoun(speaker.block(), words, last)) {
        last++;
      }
      boolean small = words.subList(nouns, last).stream().noneMatch(Word::capital);
      boolean whole = last > nouns && last - nouns <= MOST_OF_EPITHET && small;
      last = whole && isEnd(text, words, last) ? last : head;
    }
    int end = last == head ? speaker.end() : words.get(last - 1).end();
    return new Speaker(speaker.block(), speaker.start(), end, speaker.key());
  }

  /** True if a sign or the end of the words given follows. */
  private static boolean isEnd(String text, List<Word> words, int next) {
    int from = words.get(next - 1).end();
    return next == words.size()
        || Signs.next(text, from, words.get(next).start()) < words.get(next).start();
  }

  /** The one known by name whom the head of a phrase means, or nobody. */
  private Speaker named(int block, List<Word> words) {
    Word head = words.get(words.size() - 1);
    Speaker speaker = new Speaker(block, words.get(0).start(), head.end(), Optional.empty());
    Optional<String> called = cast.called(speaker.words(blocks));
    if (called.isPresent()) {
      return new Speaker(block, speaker.start(), speaker.end(), called);
    }
    return spouse(speaker, words.get(0), head)
        .or(() -> cast.named(head.form()))
        .filter(key -> cast.fits(key, gender(speaker)) || gender(speaker) == Gender.UNKNOWN)
        .map(key -> new Speaker(block, speaker.start(), speaker.end(), Optional.of(key)))
        .orElse(speaker);
  }

  private Optional<String> spouse(Speaker speaker, Word owner, Word head) {
    boolean spouse =
        lexicon.is(Kind.POSSESSIVE, owner.form()) && lexicon.is(Kind.SPOUSE, head.form());
    return spouse
        ? cast.spouse(speaker.block(), speaker.start(), gender(speaker))
        : Optional.empty();
  }

  /** In {@code my brother's wife} the end of what the brother has, in "sister-in-law" that. */
  private int withOwned(int block, List<Word> words, int end) {
    String text = blocks.get(block);
    int last = end;
    while (last < words.size() && last - end < MOST_WORDS && isJoined(text, words, last)) {
      last++;
      boolean owner = words.get(last - 1).form().equals("s");
      while (owner
          && last < words.size()
          && last - end < MOST_WORDS
          && isNoun(block, words, last)) {
        last++;
      }
    }
    return last;
  }

  /** True if only an apostrophe or a hyphen parts a word from the one before. */
  private static boolean isJoined(String text, List<Word> words, int at) {
    int from = words.get(at - 1).end();
    return words.get(at).start() == from + 1
        && "'\u2019-\u2010\u2011".indexOf(text.charAt(from)) >= 0;
  }

  /** True for a word that no sign parts from the one before, and that is none of a clause. */
  private boolean isNoun(int block, List<Word> words, int at) {
    Word word = words.get(at);
    int from = at == 0 ? word.start() : words.get(at - 1).end();
    return !lexicon.isFunction(word.form())
        && !lexicon.is(Kind.LINK, word.form())
        && !lexicon.isSpeech(word.form())
        && Signs.next(blocks.get(block), from, word.start()) == word.start();
  }

  /** True for "the man" where the text has told of no other, "a man", before or after. */
  boolean isEpithet(Speaker speaker) {
    List<Word> words = Word.in(blocks.get(speaker.block()), speaker.start(), speaker.end());
    Word first = words.get(0);
    String head = words.get(words.size() - 1).form();
    return speaker.key().isEmpty()
        && words.size() <= MOST_OF_EPITHET
        && lexicon.is(Kind.ARTICLE, first.form())
        && !lexicon.is(Kind.INDEFINITE, first.form())
        && lexicon.is(Kind.EPITHET, head)
        && !cast.isIntroduced(head);
  }

  /** True for "her brother", who may be one known by name. */
  boolean isRelative(Speaker speaker) {
    List<Word> words = Word.in(blocks.get(speaker.block()), speaker.start(), speaker.end());
    return lexicon.is(Kind.POSSESSIVE, words.get(0).form());
  }

  /** False for several: {@code the two girls}, {@code les enfants}. */
  boolean isOne(Speaker speaker) {
    List<Word> words = Word.in(blocks.get(speaker.block()), speaker.start(), speaker.end());
    String head = words.get(words.size() - 1).form();
    return words.stream().noneMatch(word -> lexicon.is(Kind.SEVERAL, word.form()))
        && !lexicon.isPluralOfBeing(head);
  }

  /** "he" or "she" for a description, as its nouns tell. */
  Gender gender(Speaker speaker) {
    List<Word> words = Word.in(blocks.get(speaker.block()), speaker.start(), speaker.end());
    return words.stream()
        .filter(word -> !lexicon.is(Kind.ARTICLE, word.form()))
        .map(word -> Gender.of(lexicon, word.form()))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElseGet(() -> words.isEmpty() ? Gender.UNKNOWN : ofArticle(words.get(0)));
  }

  private Gender ofArticle(Word article) {
    if (lexicon.is(Kind.FEMININE, article.form())) {
      return Gender.FEMALE;
    }
    return lexicon.is(Kind.MASCULINE, article.form()) ? Gender.MALE : Gender.UNKNOWN;
  }
}

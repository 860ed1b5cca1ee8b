package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/** Finds cues in the words before a passage. */
final class LeadCues {
  /** Words between a verb and the comma before a passage: {@code said to her at last, “…”}. */
  private static final int AFTER_VERB_WITH_COMMA = 7;

  /** Words between a verb and the passage with no sign between: {@code said to her “…”}. */
  private static final int AFTER_VERB = 3;

  /** Words between a verb of naming and what it names: {@code called this latest act a “…”}. */
  private static final int AFTER_NAMED = 8;

  private static final int LONGEST_NAME = 6;

  private static final int LONGEST_LABEL = 7;

  /** How far before its sentence "it" may point. In UTF-16 units. */
  private static final int REACH_OF_IT = 160;

  /** Words of a sentence that a colon alone makes speech. */
  private static final int LEAST_AFTER_COLON = 4;

  private final List<String> blocks;
  private final Sentences sentences;
  private final SpeechLexicon lexicon;
  private final Inside inside;

  LeadCues(List<String> blocks, Sentences sentences, SpeechLexicon lexicon, Inside inside) {
    this.blocks = blocks;
    this.sentences = sentences;
    this.lexicon = lexicon;
    this.inside = inside;
  }

  /** The words before a part, from the start of its sentence or the end of the passage before. */
  Lead lead(Setting setting) {
    String block = blocks.get(setting.block());
    int end = setting.part().start();
    int sentence = sentences.startAt(setting.block(), end);
    int start = Math.max(setting.left(), Math.min(sentence, end));
    int last = end - 1;
    while (last >= start && Neighbour.isSpace(block.charAt(last))) {
      last--;
    }
    char sign = last < start ? ' ' : block.charAt(last);
    boolean opens = sentence >= setting.left();
    return new Lead(setting.block(), start, end, Word.in(block, start, end), sign, opens);
  }

  /** A verb of speech or writing, and a colon. */
  Optional<Cue> introduced(Lead lead) {
    int verb = lead.lastIndex(this::isVerb);
    return lead.last() == ':' && verb >= 0 ? speech(lead, verb, "introduced") : Optional.empty();
  }

  /** A verb of speech or writing right before the passage, or with a comma between. */
  Optional<Cue> direct(Lead lead) {
    int verb = lead.lastIndex(this::isVerb);
    boolean ended = Signs.isStop(lead.last());
    if (verb < 0 || ended || isNoun(lead, verb) || isBroken(lead, verb)) {
      return Optional.empty();
    }
    boolean comma = lead.last() == ',';
    boolean object = !comma && lead.anyFrom(verb + 1, this::isArticle);
    int most = comma ? AFTER_VERB_WITH_COMMA : AFTER_VERB;
    return lead.after(verb) <= most && !object ? speech(lead, verb, "direct") : Optional.empty();
  }

  /** A verb of naming: with an object between it is a judgement, else a mere name. */
  Optional<Cue> named(Lead lead, QuotedPassage passage) {
    int verb = lead.lastIndex(word -> lexicon.is(SpeechLexicon.Kind.NAMED, word.form()));
    if (verb < 0 || lead.after(verb) > AFTER_NAMED) {
      return Optional.empty();
    }
    if (isMereName(lead, verb)) {
      return inside.words(passage) > LONGEST_NAME
          ? Optional.empty()
          : cue(lead, verb, Kind.SO_CALLED, "named", Cue.Side.BEFORE);
    }
    boolean preposition = isPreposition(lead.words().get(verb + 1));
    return preposition || isBroken(lead, verb)
        ? Optional.empty()
        : cue(lead, verb, Kind.SAID, "described", Cue.Side.AROUND);
  }

  /** {@code called “Ann”}, {@code known as “Ann”}, but not {@code called it “Ann”}. */
  private boolean isMereName(Lead lead, int verb) {
    return lead.words().subList(verb + 1, lead.words().size()).stream()
        .allMatch(word -> lexicon.is(SpeechLexicon.Kind.LINK, word.form()));
  }

  /** A noun for something written, or a verb that names it, right before the passage. */
  Optional<Cue> titled(Lead lead) {
    int last = lead.words().size() - 1;
    boolean title = last >= 0 && isTitle(lead.words().get(last)) && lead.last() != '.';
    return title ? cue(lead, last, Kind.QUOTE, "titled", Cue.Side.BEFORE) : Optional.empty();
  }

  /** A verb that reports what follows, with the passage as a piece of the report. */
  Optional<Cue> woven(Lead lead, QuotedPassage passage) {
    int verb = lead.lastIndex(this::isVerb);
    if (verb < 0 || isNoun(lead, verb) || followsArticle(lead, verb)) {
      return Optional.empty();
    }
    boolean reports =
        lead.anyFrom(
            verb + 1,
            word ->
                lexicon.is(SpeechLexicon.Kind.THAT, word.form())
                    || lexicon.is(SpeechLexicon.Kind.FINITE, word.form()));
    boolean phrase = inside.words(passage) <= Inside.PHRASE;
    return phrase && !reports ? Optional.empty() : spoken(lead, verb, "woven", Cue.Side.AROUND);
  }

  private Optional<Cue> speech(Lead lead, int verb, String rule) {
    return spoken(lead, verb, rule, Cue.Side.BEFORE);
  }

  private Optional<Cue> spoken(Lead lead, int verb, String rule, Cue.Side side) {
    String form = lead.words().get(verb).form();
    if (lexicon.is(SpeechLexicon.Kind.TITLE, form)) {
      return cue(lead, verb, Kind.QUOTE, "titled", side);
    }
    boolean document =
        verb > 0 && (isDocument(lead.words().get(verb - 1)) || isOfDocument(lead, verb - 1))
            || lexicon.isInDocument(lead.words(), verb);
    return document || lexicon.is(SpeechLexicon.Kind.WRITTEN, form)
        ? cue(lead, verb, Kind.QUOTE, "written", side)
        : cue(lead, verb, Kind.SAID, rule, side);
  }

  /** True for "it" where something written was spoken of just before. */
  private boolean isOfDocument(Lead lead, int subject) {
    Word word = lead.words().get(subject);
    int from = Math.max(0, lead.start() - REACH_OF_IT);
    return lexicon.isThing(word.form())
        && Word.in(blocks.get(lead.block()), from, word.start()).stream()
            .anyMatch(this::isDocument);
  }

  private Optional<Cue> cue(Lead lead, int word, Kind kind, String rule, Cue.Side side) {
    Word found = lead.words().get(word);
    return Optional.of(new Cue(kind, rule, lead.block(), found, lead.start(), lead.end(), side));
  }

  /** A word such as "reports" that begins the sentence is a noun, not a verb. */
  private boolean isNoun(Lead lead, int verb) {
    Word word = lead.words().get(verb);
    boolean finite = lexicon.is(SpeechLexicon.Kind.SAID, word.form());
    return verb == 0 && finite && lead.opensSentence();
  }

  private boolean followsArticle(Lead lead, int verb) {
    return verb > 0 && lexicon.makesNoun(lead.words().get(verb - 1).form());
  }

  /** True if another clause begins after the verb, so that its words are not the passage. */
  private boolean isBroken(Lead lead, int verb) {
    return lead.anyFrom(
        verb + 1, word -> lexicon.is(SpeechLexicon.Kind.THAT, word.form()) || isClause(word, lead));
  }

  /** German "der" begins a clause after a comma, and is an article elsewhere. */
  private boolean isClause(Word word, Lead lead) {
    boolean clause = lexicon.is(SpeechLexicon.Kind.CLAUSE, word.form());
    String text = blocks.get(lead.block());
    return clause && (!isArticle(word) || Signs.charBefore(text, word.start()) == ',');
  }

  /** A verb of speech and the word "of": {@code spoke of a “lost decade”}. */
  Optional<Cue> spokenOf(Lead lead) {
    int verb = lead.lastIndex(this::isVerb);
    if (verb < 0 || isNoun(lead, verb) || isBroken(lead, verb)) {
      return Optional.empty();
    }
    int of = lead.lastIndex(word -> lexicon.is(SpeechLexicon.Kind.OF, word.form()));
    boolean near = of > verb && of - verb <= AFTER_VERB && lead.after(of) <= AFTER_VERB;
    return near && lead.last() != ':'
        ? cue(lead, verb, Kind.SAID, "spoken-of", Cue.Side.AROUND)
        : Optional.empty();
  }

  /** A whole sentence after a colon, with a noun for something written before it or without. */
  Optional<Cue> colon(Lead lead, QuotedPassage passage) {
    boolean sentence =
        lead.last() == ':'
            && !lexicon.isEmpty()
            && inside.isSentence(passage)
            && !lead.words().isEmpty();
    if (!sentence || inside.words(passage) < LEAST_AFTER_COLON && !isLabel(lead)) {
      return Optional.empty();
    }
    int document = lead.lastIndex(this::isTitle);
    int word = document < 0 ? lead.words().size() - 1 : document;
    return cue(lead, word, document < 0 ? Kind.SAID : Kind.QUOTE, "colon", Cue.Side.BEFORE);
  }

  /** {@code The mayor:}, {@code Several voices from the hall:} without any word of a clause. */
  private boolean isLabel(Lead lead) {
    return lead.opensSentence()
        && lead.words().size() <= LONGEST_LABEL
        && lead.words().stream().noneMatch(this::isOfClause);
  }

  private boolean isOfClause(Word word) {
    return isVerb(word)
        || isDocument(word)
        || lexicon.is(SpeechLexicon.Kind.FINITE, word.form())
        || lexicon.is(SpeechLexicon.Kind.THAT, word.form())
        || lexicon.is(SpeechLexicon.Kind.NAMED, word.form());
  }

  private boolean isVerb(Word word) {
    return lexicon.isSpeech(word.form())
        || lexicon.is(SpeechLexicon.Kind.WRITTEN, word.form())
        || lexicon.is(SpeechLexicon.Kind.TITLE, word.form());
  }

  private boolean isTitle(Word word) {
    return isDocument(word) || lexicon.is(SpeechLexicon.Kind.TITLE, word.form());
  }

  private boolean isArticle(Word word) {
    return lexicon.is(SpeechLexicon.Kind.ARTICLE, word.form());
  }

  private boolean isDocument(Word word) {
    return lexicon.isDocument(word);
  }

  private boolean isPreposition(Word word) {
    return lexicon.is(SpeechLexicon.Kind.PREPOSITION, word.form());
  }
}

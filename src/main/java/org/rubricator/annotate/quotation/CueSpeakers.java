package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.Optional;

/** Who is the subject of the verb of speech beside a passage. */
final class CueSpeakers {
  private static final double NAMED = 0.95;
  private static final double NAMED_FAR = 0.85;
  private static final double DESCRIBED = 0.85;
  private static final double EPITHET = 0.6;
  private static final double SAME_SENTENCE = 0.8;
  private static final double SAME_TURN = 0.75;

  /** A pronoun after its verb stands this near: {@code said he}. */
  private static final int PRONOUN_AFTER = 8;

  /** Words of {@code And she, at once:}. */
  private static final int LONGEST_LABEL = 5;

  private final Talk talk;
  private final Subjects subjects;
  private final Descriptions descriptions;
  private final Beats beats;
  private final Pronouns pronouns;
  private final Sentences sentences;
  private final SpeechLexicon lexicon;
  private final Verbs verbs;

  CueSpeakers(
      Talk talk,
      Subjects subjects,
      Descriptions descriptions,
      Beats beats,
      Pronouns pronouns,
      Sentences sentences,
      SpeechLexicon lexicon) {
    this.talk = talk;
    this.subjects = subjects;
    this.descriptions = descriptions;
    this.beats = beats;
    this.pronouns = pronouns;
    this.sentences = sentences;
    this.lexicon = lexicon;
    this.verbs = new Verbs(lexicon);
  }

  Optional<SpeakerLink> find(int i, Cue cue) {
    if (cue.rule().equals("titled")) {
      return Optional.empty();
    }
    if (cue.rule().equals("colon")) {
      return byColon(i, cue);
    }
    if (verbs.isSource(cue.word())) {
      return bySource(i, cue);
    }
    return verbs.isParticiple(cue.word()) ? byParticiple(i, cue) : bySubject(i, cue);
  }

  /** The one known by name whom the words mean, or the words. */
  Speaker known(int i, Speaker words) {
    return pronouns.known(i, words);
  }

  private Optional<SpeakerLink> bySource(int i, Cue cue) {
    return subjects
        .pointedTo(cue.block(), cue.word().end(), cue.end())
        .map(Speaker::of)
        .or(() -> descriptions.after(cue.block(), cue.word().end(), cue.end()))
        .map(speaker -> link(i, speaker, "according", cue, NAMED_FAR));
  }

  /** Whom the words before a colon are about; a name alone is a label. */
  private Optional<SpeakerLink> byColon(int i, Cue cue) {
    return beats
        .about(cue.block(), cue.start(), cue.end())
        .map(speaker -> link(i, speaker, "colon", cue, SAME_TURN))
        .or(() -> byShortLabel(i, cue));
  }

  /** {@code And she, at once:} */
  private Optional<SpeakerLink> byShortLabel(int i, Cue cue) {
    List<Word> words = Word.in(talk.blocks().get(cue.block()), cue.start(), cue.end());
    return words.stream()
        .limit(words.size() <= LONGEST_LABEL ? 2 : 0)
        .filter(subjects::isPronoun)
        .findFirst()
        .flatMap(pronoun -> pronouns.find(i, cue, pronoun));
  }

  /** The subject of "adding" is that of its sentence. */
  private Optional<SpeakerLink> byParticiple(int i, Cue cue) {
    int start = sentences.startAt(cue.block(), cue.word().start());
    int before = talk.previous(i);
    if (before >= 0 && start < talk.first(i).left() && talk.links()[before] != null) {
      return Optional.ofNullable(talk.copy(i, before, "participle", SAME_SENTENCE));
    }
    int from = cue.side() == Cue.Side.AFTER ? cue.start() : Math.max(start, cue.start());
    return subjects
        .first(cue.block(), from, cue.word().start())
        .or(() -> subjects.after(cue.block(), cue.word().end(), cue.end()))
        .map(name -> link(i, Speaker.of(name), "participle", cue, NAMED_FAR));
  }

  private Optional<SpeakerLink> bySubject(int i, Cue cue) {
    int verb = cue.word().start();
    Optional<SpeakerLink> aside = isAside(cue) ? byInversion(i, cue) : Optional.empty();
    if (aside.isPresent()) {
      return aside;
    }
    Optional<Word> narrator = subjects.narrator(cue.block(), cue.start(), cue.word());
    if (narrator.isPresent()) {
      return pronouns.narrator(i, cue, narrator.get());
    }
    Optional<SpeakerLink> shared = isCoordinate(cue) ? byOpening(i, cue) : Optional.empty();
    if (shared.isPresent()) {
      return shared;
    }
    Optional<NameSpan> before = subjects.before(cue.block(), cue.start(), verb);
    int from = before.map(NameSpan::end).orElse(cue.start());
    Optional<Word> pronoun = subjects.pronoun(cue.block(), from, verb);
    if (pronoun.isPresent()) {
      return pronouns.find(i, cue, pronoun.get());
    }
    Optional<Speaker> described =
        descriptions
            .before(cue.block(), cue.start(), verb)
            .filter(words -> before.isEmpty() || isLater(words, before.get()));
    if (described.isPresent()) {
      return described.map(words -> byDescription(i, words, cue));
    }
    double certainty = cue.side() == Cue.Side.AROUND ? NAMED_FAR : NAMED;
    return before.isPresent()
        ? before.map(name -> link(i, Speaker.of(name), "subject", cue, certainty))
        : byWordsAfter(i, cue);
  }

  /** True if a verb shares the subject of the one before it: {@code rose and said}. */
  private boolean isCoordinate(Cue cue) {
    List<Word> words = Word.in(talk.blocks().get(cue.block()), cue.start(), cue.word().start());
    return !words.isEmpty()
        && lexicon.is(SpeechLexicon.Kind.CONJUNCTION, words.get(words.size() - 1).form());
  }

  /** The subject that opens the sentence of a verb, else the first who can be. */
  private Optional<SpeakerLink> byOpening(int i, Cue cue) {
    int verb = cue.word().start();
    Optional<Word> first =
        subjects.firstWord(cue.block(), cue.start(), verb).filter(w -> subjects.isPronoun(w));
    return first.isPresent()
        ? pronouns.find(i, cue, first.get())
        : descriptions
            .person(cue.block(), cue.start(), verb)
            .map(words -> byDescription(i, words, cue))
            .or(
                () ->
                    subjects
                        .first(cue.block(), cue.start(), verb)
                        .map(name -> link(i, Speaker.of(name), "subject", cue, NAMED_FAR)));
  }

  /** True if a description stands after a name, and not as its apposition. */
  private boolean isLater(Speaker words, NameSpan name) {
    String text = talk.blocks().get(name.block());
    return words.start() >= name.end()
        && text.substring(name.end(), words.start()).strip().length() > 1;
  }

  /**
   * True if commas part a verb and its subject from their sentence: {@code It was, said Vale, “…”}.
   */
  private boolean isAside(Cue cue) {
    String text = talk.blocks().get(cue.block());
    return cue.side() == Cue.Side.BEFORE
        && cue.word().start() > cue.start()
        && Signs.charBefore(text, cue.word().start()) == ','
        && Signs.charBefore(text, cue.end()) == ','
        && !verbs.takesObject(cue.word());
  }

  /** The subject right after its verb. */
  private Optional<SpeakerLink> byInversion(int i, Cue cue) {
    return subjects
        .after(cue.block(), cue.word().end(), cue.end())
        .map(name -> link(i, Speaker.of(name), "inversion", cue, NAMED))
        .or(() -> byPronounAfter(i, cue))
        .or(() -> byDescription(i, cue));
  }

  private Optional<SpeakerLink> byWordsAfter(int i, Cue cue) {
    boolean inverted = cue.side() == Cue.Side.AFTER || !verbs.takesObject(cue.word());
    Optional<NameSpan> after =
        inverted ? subjects.after(cue.block(), cue.word().end(), cue.end()) : Optional.empty();
    if (after.isPresent()) {
      return after.map(name -> link(i, Speaker.of(name), "inversion", cue, NAMED));
    }
    boolean before =
        cue.side() != Cue.Side.AFTER && sentences.isInSentenceOfPrevious(talk.first(i));
    if (before && subjects.isLeftOut(cue.block(), cue.start(), cue.word())) {
      return Optional.ofNullable(talk.copy(i, talk.previous(i), "goes-on", SAME_SENTENCE));
    }
    return inverted ? byInversion(i, cue) : Optional.empty();
  }

  private Optional<SpeakerLink> byPronounAfter(int i, Cue cue) {
    int next = Math.min(cue.end(), cue.word().end() + PRONOUN_AFTER);
    Optional<Word> word =
        subjects.firstWord(cue.block(), cue.word().end(), next).filter(w -> !isArticle(w));
    if (word.filter(w -> lexicon.isFirstOrSecond(w.form())).isPresent()) {
      return pronouns.narrator(i, cue, word.get());
    }
    return word.filter(w -> lexicon.is(SpeechLexicon.Kind.PRONOUN, w.form()))
        .flatMap(w -> pronouns.find(i, cue, w));
  }

  /** True for German "ihr" where it stands for "her". */
  private boolean isArticle(Word word) {
    return lexicon.is(SpeechLexicon.Kind.ARTICLE, word.form())
        && lexicon.isFirstOrSecond(word.form());
  }

  private Optional<SpeakerLink> byDescription(int i, Cue cue) {
    return descriptions
        .after(cue.block(), cue.word().end(), cue.end())
        .map(speaker -> byDescription(i, speaker, cue));
  }

  /** By a description, or by the name of the one whom it means. */
  private SpeakerLink byDescription(int i, Speaker words, Cue cue) {
    Optional<Speaker> other = pronouns.other(i, words);
    if (other.isPresent()) {
      return link(i, other.get(), "other", cue, EPITHET);
    }
    Optional<Speaker> relative = pronouns.relative(i, words);
    if (relative.isPresent()) {
      return link(i, relative.get(), "relative", cue, EPITHET);
    }
    return pronouns
        .epithet(i, cue, words)
        .map(speaker -> link(i, speaker, "epithet", cue, EPITHET))
        .orElseGet(() -> link(i, words, "description", cue, DESCRIBED));
  }

  private static SpeakerLink link(int i, Speaker speaker, String rule, Cue cue, double certainty) {
    return new SpeakerLink(i, speaker, rule, cue.form(), certainty);
  }
}

package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom the pronoun means that is the subject of a verb of speech. */
final class Pronouns {
  private static final double NAMED_FAR = 0.85;
  private static final double SAME_SENTENCE = 0.8;
  private static final double PRONOUN = 0.7;
  private static final double PRONOUN_FAR = 0.55;

  /** How many passages back the one that holds another may begin. */
  private static final int REACH = 50;

  /** Blocks back in which two are still in one talk. */
  private static final int NEAR_BLOCKS = 8;

  private final Talk talk;
  private final Antecedents antecedents;
  private final Antecedents inner;
  private final Optional<Speaker> narrator;
  private final Sentences sentences;
  private final SpeechLexicon lexicon;

  /**
   * @param antecedents among those of whom the writer tells
   * @param inner among all, for speech within speech
   * @param narrator who says "I" outside of all quotations, if the text tells
   */
  Pronouns(
      Talk talk,
      Antecedents antecedents,
      Antecedents inner,
      Optional<Speaker> narrator,
      Sentences sentences,
      SpeechLexicon lexicon) {
    this.talk = talk;
    this.antecedents = antecedents;
    this.inner = inner;
    this.narrator = narrator;
    this.sentences = sentences;
    this.lexicon = lexicon;
  }

  /** "I" within a quotation is who speaks it, outside who signed the text or tells the tale. */
  Optional<SpeakerLink> narrator(int i, Cue cue, Word pronoun) {
    if (lexicon.is(SpeechLexicon.Kind.YOU, pronoun.form())) {
      return Optional.empty();
    }
    int depth = talk.passages().get(i).depth();
    if (depth == 0) {
      Speaker teller = Speaker.teller(cue.block(), pronoun);
      return Optional.of(link(i, narrator.orElse(teller), "narrator", cue, NAMED_FAR));
    }
    int outer = i - 1;
    while (outer > 0 && i - outer < REACH && talk.passages().get(outer).depth() >= depth) {
      outer--;
    }
    boolean holds = talk.passages().get(outer).depth() < depth;
    return holds
        ? Optional.ofNullable(talk.copy(i, outer, "narrator", SAME_SENTENCE))
        : Optional.empty();
  }

  Optional<SpeakerLink> find(int i, Cue cue, Word pronoun) {
    if (lexicon.is(SpeechLexicon.Kind.PLURAL, pronoun.form())) {
      return Optional.empty();
    }
    return find(i, cue, Gender.of(lexicon, pronoun.form()));
  }

  /** The one known by name whom a bare "the man" means, as "he" would; nobody if it is unsure. */
  Optional<Speaker> epithet(int i, Cue cue, Speaker words) {
    return antecedents.isEpithet(words)
        ? surely(i, cue, antecedents.gender(words))
        : Optional.empty();
  }

  /** Whom "the other" means: of the last two who spoke the one who did not speak last. */
  Optional<Speaker> other(int i, Speaker words) {
    List<Word> said = Word.in(talk.blocks().get(words.block()), words.start(), words.end());
    boolean asked = said.size() == 2 && lexicon.is(SpeechLexicon.Kind.OTHER, said.get(1).form());
    List<Speaker> spoken =
        asked ? spoken(i).stream().map(Antecedents.Spoken::speaker).toList() : List.of();
    Speaker last = spoken.isEmpty() ? words : spoken.get(spoken.size() - 1);
    return spoken.stream()
        .filter(speaker -> !speaker.isSame(last, talk.blocks()))
        .reduce((first, later) -> later);
  }

  /** Whom "her cousin" means, if she spoke last: the one with whom she speaks. */
  Optional<Speaker> relative(int i, Speaker words) {
    List<Antecedents.Spoken> spoken =
        antecedents.isRelative(words) ? spoken(i) : List.<Antecedents.Spoken>of();
    if (spoken.isEmpty()) {
      return Optional.empty();
    }
    Speaker owner = spoken.get(spoken.size() - 1).speaker();
    String block = talk.blocks().get(words.block());
    Gender owners = Gender.of(lexicon, Word.in(block, words.start(), words.end()).get(0).form());
    int first = words.block() - NEAR_BLOCKS;
    return spoken.stream()
        .filter(said -> said.block() >= first && antecedents.isSurely(owner, owners))
        .map(Antecedents.Spoken::speaker)
        .filter(speaker -> speaker.key().isPresent() && !speaker.isSame(owner, talk.blocks()))
        .filter(speaker -> antecedents.mayBe(speaker, antecedents.gender(words)))
        .reduce((one, later) -> later);
  }

  /** The same for "the man" as the subject of the sentence after a passage. */
  Speaker known(int i, Speaker words) {
    Word word = Word.in(talk.blocks().get(words.block()), words.start(), words.end()).get(0);
    return epithet(i, Cue.beat(words.block(), word), words).orElse(words);
  }

  /** Whom the pronoun means that opens the sentence after a passage: {@code “Go.” She rose.} */
  Optional<Speaker> beat(int i, Word pronoun) {
    Cue cue = Cue.beat(talk.first(i).block(), pronoun);
    return surely(i, cue, Gender.of(lexicon, pronoun.form()));
  }

  private Optional<Speaker> surely(int i, Cue cue, Gender gender) {
    return gender == Gender.UNKNOWN
        ? Optional.empty()
        : find(i, cue, gender)
            .map(SpeakerLink::speaker)
            .filter(speaker -> antecedents.isSurely(speaker, gender));
  }

  private Optional<SpeakerLink> find(int i, Cue cue, Gender gender) {
    Setting setting = talk.first(i);
    int place = Math.min(cue.word().start(), setting.part().start());
    boolean nested = talk.passages().get(i).depth() > 0;
    Optional<Speaker> name =
        nested
            ? inner.within(cue.block(), newWords(i, setting), place, gender)
            : antecedents.before(cue.block(), newWords(i, setting), place, gender);
    if (name.isPresent()) {
      return name.map(found -> link(i, found, "pronoun", cue, PRONOUN));
    }
    Optional<SpeakerLink> beside =
        talk.hasWordsBefore(i) || nested
            ? Optional.ofNullable(talk.copy(i, talk.previous(i), "pronoun", PRONOUN))
                .filter(link -> antecedents.mayBe(link.speaker(), gender))
            : Optional.empty();
    if (beside.isPresent() || nested) {
      return beside;
    }
    return antecedents
        .earlier(cue.block(), place, gender, spoken(i))
        .map(speaker -> link(i, speaker, "pronoun", cue, PRONOUN_FAR));
  }

  /** Who speaks in the passages before one that no other holds. */
  private List<Antecedents.Spoken> spoken(int i) {
    List<Antecedents.Spoken> spoken = new ArrayList<>();
    for (int at = Math.max(0, i - REACH); at < i; at++) {
      SpeakerLink link = talk.links()[at];
      if (link != null && talk.passages().get(at).depth() == 0) {
        spoken.add(new Antecedents.Spoken(talk.first(at).block(), link.speaker()));
      }
    }
    return spoken;
  }

  /** Where the words begin that the passage before has not used up, such as its own "he said". */
  private int newWords(int i, Setting setting) {
    int before = talk.previous(i);
    return before < 0 || talk.links()[before] == null
        ? setting.left()
        : sentences.endAfter(setting.block(), setting.left() + 1);
  }

  private static SpeakerLink link(int i, Speaker speaker, String rule, Cue cue, double certainty) {
    return new SpeakerLink(i, speaker, rule, cue.form(), certainty);
  }
}

package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.annotate.quotation.QuotedPassage.Kind;

/** The rules that give passages their speakers, the surest first. */
final class SpeakerRules {
  private static final double NAMED = 0.95;
  private static final double NAMED_FAR = 0.85;
  private static final double DESCRIBED = 0.85;
  private static final double PRONOUN = 0.7;
  private static final double PRONOUN_FAR = 0.55;
  private static final double SAME_SENTENCE = 0.8;
  private static final double SAME_TURN = 0.75;

  /** A pronoun after its verb stands this near: {@code said he}. */
  private static final int PRONOUN_AFTER = 8;

  /** How many passages back the one that holds another may begin. */
  private static final int REACH = 50;

  private final List<QuotedPassage> passages;
  private final CueFinder cues;
  private final List<List<Setting>> settings;
  private final Subjects subjects;
  private final Antecedents antecedents;
  private final Descriptions descriptions;
  private final Beats beats;
  private final Optional<Speaker> narrator;
  private final SpeechLexicon lexicon;
  private final List<String> blocks;
  private final List<SpeakerLink> spoken = new ArrayList<>();
  private final Sentences sentences;
  private final Verbs verbs;
  private final @Nullable SpeakerLink[] links;

  SpeakerRules(
      List<String> blocks,
      List<QuotedPassage> passages,
      CueFinder cues,
      Subjects subjects,
      Antecedents antecedents,
      Descriptions descriptions,
      Beats beats,
      Optional<Speaker> narrator,
      Sentences sentences,
      SpeechLexicon lexicon) {
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.descriptions = descriptions;
    this.beats = beats;
    this.narrator = narrator;
    this.verbs = new Verbs(lexicon);
    this.passages = passages;
    this.cues = cues;
    this.settings = cues.settings();
    this.subjects = subjects;
    this.sentences = sentences;
    this.antecedents = antecedents;
    this.links = new @Nullable SpeakerLink[passages.size()];
  }

  /** A link for each passage, or null. */
  List<@Nullable SpeakerLink> apply() {
    for (int i = 0; i < links.length; i++) {
      links[i] = mayBeSpoken(i) ? spoken(i) : null;
      if (links[i] != null && passages.get(i).depth() == 0) {
        spoken.add(links[i]);
      }
    }
    for (int i = links.length - 1; i >= 0; i--) {
      sameTurnBackward(i);
    }
    new Turns(blocks, passages, settings, beats, links).apply();
    return new ArrayList<>(Arrays.asList(links));
  }

  private boolean mayBeSpoken(int i) {
    Kind kind = passages.get(i).kind();
    return kind == Kind.SAID || kind == Kind.QUOTE;
  }

  private @Nullable SpeakerLink spoken(int i) {
    SpeakerLink sameSentence = sameSentence(i);
    if (sameSentence != null) {
      return sameSentence;
    }
    Optional<Cue> cue = cues.find(i);
    if (cue.isPresent()) {
      return byCue(i, cue.get()).orElse(null);
    }
    String rule = passages.get(i).rule();
    boolean same = rule.equals("same-turn") || rule.equals("goes-on");
    return same && hasWordsBefore(i) ? copy(i, previous(i), rule, SAME_TURN) : null;
  }

  /** Passages with nothing between them are by two who talk. */
  private boolean hasWordsBefore(int i) {
    Setting setting = settings.get(i).get(0);
    return subjects.hasWords(setting.block(), setting.left(), setting.part().start());
  }

  /**
   * A passage that goes on with the sentence of an introduced one has its speaker, whoever is named
   * after it as the source: {@code X said: “…” and that it “…,” the agency reported}.
   */
  private @Nullable SpeakerLink sameSentence(int i) {
    int before = previous(i);
    boolean introduced = before >= 0 && passages.get(before).rule().equals("introduced");
    boolean goesOn =
        introduced
            && isInSentenceOfPrevious(i)
            && hasWordsBefore(i)
            && cues.find(i).map(cue -> cue.side() == Cue.Side.AFTER).orElse(true);
    return goesOn ? copy(i, before, "goes-on", SAME_SENTENCE) : null;
  }

  /** True if no sentence ends between the passage before and this one. */
  private boolean isInSentenceOfPrevious(int i) {
    Setting setting = settings.get(i).get(0);
    return setting.previous() >= 0
        && sentences.startAt(setting.block(), setting.part().start()) < setting.left();
  }

  private int previous(int i) {
    return settings.get(i).get(0).previous();
  }

  private @Nullable SpeakerLink copy(int i, int from, String rule, double most) {
    SpeakerLink link = from < 0 ? null : links[from];
    return link == null ? null : link.copy(i, rule, most);
  }

  private Optional<SpeakerLink> byCue(int i, Cue cue) {
    if (cue.rule().equals("titled")) {
      return Optional.empty();
    }
    if (cue.rule().equals("colon")) {
      return byColon(i, cue);
    }
    if (verbs.isSource(cue.word())) {
      return subjects
          .pointedTo(cue.block(), cue.word().end(), cue.end())
          .map(Speaker::of)
          .or(() -> descriptions.after(cue.block(), cue.word().end(), cue.end()))
          .map(speaker -> link(i, speaker, "according", cue, NAMED_FAR));
    }
    if (verbs.isParticiple(cue.word())) {
      return byParticiple(i, cue);
    }
    return bySubject(i, cue);
  }

  /** Whom the words before a colon are about; a name alone is a label. */
  private Optional<SpeakerLink> byColon(int i, Cue cue) {
    return beats
        .about(cue.block(), cue.start(), cue.end())
        .map(speaker -> link(i, speaker, "colon", cue, SAME_TURN));
  }

  /** The subject of "adding" is that of its sentence. */
  private Optional<SpeakerLink> byParticiple(int i, Cue cue) {
    int start = sentences.startAt(cue.block(), cue.word().start());
    int before = previous(i);
    if (before >= 0 && start < settings.get(i).get(0).left() && links[before] != null) {
      return Optional.ofNullable(copy(i, before, "participle", SAME_SENTENCE));
    }
    int from = cue.side() == Cue.Side.AFTER ? cue.start() : Math.max(start, cue.start());
    return subjects
        .first(cue.block(), from, cue.word().start())
        .or(() -> subjects.after(cue.block(), cue.word().end(), cue.end()))
        .map(name -> link(i, Speaker.of(name), "participle", cue, NAMED_FAR));
  }

  private Optional<SpeakerLink> bySubject(int i, Cue cue) {
    int verb = cue.word().start();
    if (subjects.isNarrator(cue.block(), cue.start(), verb)) {
      return byNarrator(i, cue);
    }
    Optional<NameSpan> before = subjects.before(cue.block(), cue.start(), verb);
    int from = before.map(NameSpan::end).orElse(cue.start());
    Optional<Word> pronoun = subjects.pronoun(cue.block(), from, verb);
    if (pronoun.isPresent()) {
      return byPronoun(i, cue, pronoun.get());
    }
    Optional<Speaker> described =
        descriptions
            .before(cue.block(), cue.start(), verb)
            .filter(words -> before.isEmpty() || isLater(words, before.get()));
    if (described.isPresent()) {
      return described.map(words -> link(i, words, "description", cue, DESCRIBED));
    }
    double certainty = cue.side() == Cue.Side.AROUND ? NAMED_FAR : NAMED;
    return before.isPresent()
        ? before.map(name -> link(i, Speaker.of(name), "subject", cue, certainty))
        : byWordsAfter(i, cue);
  }

  /** True if a description stands after a name, and not as its apposition. */
  private boolean isLater(Speaker words, NameSpan name) {
    String text = blocks.get(name.block());
    return words.start() >= name.end()
        && text.substring(name.end(), words.start()).strip().length() > 1;
  }

  /** "I" within a quotation is who speaks it, outside who signed the text. */
  private Optional<SpeakerLink> byNarrator(int i, Cue cue) {
    int depth = passages.get(i).depth();
    if (depth == 0) {
      return narrator.map(speaker -> link(i, speaker, "narrator", cue, NAMED_FAR));
    }
    int outer = i - 1;
    while (outer > 0 && i - outer < REACH && passages.get(outer).depth() >= depth) {
      outer--;
    }
    boolean holds = passages.get(outer).depth() < depth;
    return holds
        ? Optional.ofNullable(copy(i, outer, "narrator", SAME_SENTENCE))
        : Optional.empty();
  }

  private Optional<SpeakerLink> byWordsAfter(int i, Cue cue) {
    boolean inverted = cue.side() == Cue.Side.AFTER || !verbs.takesObject(cue.word());
    Optional<NameSpan> after =
        inverted ? subjects.after(cue.block(), cue.word().end(), cue.end()) : Optional.empty();
    if (after.isPresent()) {
      return after.map(name -> link(i, Speaker.of(name), "inversion", cue, NAMED));
    }
    int next = Math.min(cue.end(), cue.word().end() + PRONOUN_AFTER);
    boolean before = cue.side() != Cue.Side.AFTER && isInSentenceOfPrevious(i);
    if (before && subjects.isLeftOut(cue.block(), cue.start(), cue.word())) {
      return Optional.ofNullable(copy(i, previous(i), "goes-on", SAME_SENTENCE));
    }
    Optional<Word> pronoun =
        inverted ? subjects.firstWord(cue.block(), cue.word().end(), next) : Optional.empty();
    if (pronoun.isPresent() && lexicon.is(SpeechLexicon.Kind.NARRATOR, pronoun.get().form())) {
      return byNarrator(i, cue);
    }
    if (pronoun.isPresent() && lexicon.is(SpeechLexicon.Kind.PRONOUN, pronoun.get().form())) {
      return byPronoun(i, cue, pronoun.get());
    }
    return inverted
        ? descriptions
            .after(cue.block(), cue.word().end(), cue.end())
            .map(speaker -> link(i, speaker, "description", cue, DESCRIBED))
        : Optional.empty();
  }

  private Optional<SpeakerLink> byPronoun(int i, Cue cue, Word pronoun) {
    if (lexicon.is(SpeechLexicon.Kind.PLURAL, pronoun.form())) {
      return Optional.empty();
    }
    Gender gender = Gender.of(lexicon, pronoun.form());
    Setting setting = settings.get(i).get(0);
    int place = Math.min(cue.word().start(), setting.part().start());
    Optional<Speaker> name = antecedents.before(cue.block(), newWords(i, setting), place, gender);
    if (name.isPresent()) {
      return name.map(found -> link(i, found, "pronoun", cue, PRONOUN));
    }
    SpeakerLink beside = copy(i, previous(i), "pronoun", PRONOUN);
    if (beside != null || passages.get(i).depth() > 0) {
      return Optional.ofNullable(beside);
    }
    return antecedents
        .earlier(cue.block(), gender, spoken)
        .map(speaker -> link(i, speaker, "pronoun", cue, PRONOUN_FAR));
  }

  /** Where the words begin that the passage before has not used up, such as its own "he said". */
  private int newWords(int i, Setting setting) {
    int before = previous(i);
    return before < 0 || links[before] == null
        ? setting.left()
        : sentences.endAfter(setting.block(), setting.left() + 1);
  }

  private static SpeakerLink link(int i, Speaker speaker, String rule, Cue cue, double certainty) {
    return new SpeakerLink(i, speaker, rule, cue.form(), certainty);
  }

  /** What is said before "he said" in the same paragraph, with no verb of its own. */
  private void sameTurnBackward(int i) {
    List<Setting> own = settings.get(i);
    int next = own.get(own.size() - 1).next();
    boolean open = links[i] == null && next >= 0 && mayBeSpoken(i) && isFollowed(next);
    if (open && isOfAnother(own.get(own.size() - 1), links[next])) {
      return;
    }
    if (open && passages.get(i).rule().equals("same-turn")) {
      links[i] = copy(i, next, "same-turn", SAME_TURN);
    }
  }

  /** True if the words after a passage tell what somebody else does. */
  private boolean isOfAnother(Setting setting, @Nullable SpeakerLink link) {
    return beats
        .after(setting)
        .filter(speaker -> link == null || !speaker.isSame(link.speaker(), blocks))
        .isPresent();
  }

  private boolean isFollowed(int i) {
    return passages.get(i).rule().equals("followed");
  }
}

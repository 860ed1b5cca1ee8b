package org.rubricator.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Links passages to the names of their speakers: by the verb of speech beside the passage and its
 * subject; where that is a pronoun, by the last name in the paragraph that could be meant; and
 * where there is no verb, by the passages beside it. A name inside a quotation is never its
 * speaker, nor is the one spoken to.
 *
 * <p>The finder has no state and may be shared.
 */
public final class SpeakerFinder {

  /** Makes a finder. */
  public SpeakerFinder() {}

  /**
   * What to call a speaker without a name: the words that describe them, one who says "I" as the
   * language calls a teller.
   */
  public static String words(Speaker speaker, List<String> blocks, Locale language) {
    String words = speaker.words(blocks);
    SpeechLexicon lexicon = SpeechLexicon.of(language);
    if (speaker.teller()) {
      return lexicon.teller().orElse(words);
    }
    boolean article = lexicon.is(SpeechLexicon.Kind.ARTICLE, first(words).toLowerCase(language));
    return article ? words.substring(0, 1).toLowerCase(language) + words.substring(1) : words;
  }

  private static String first(String words) {
    return words.split("[\\s'\u2019]", 2)[0];
  }

  /**
   * Finds the speakers of a scan.
   *
   * @param blocks the blocks that were scanned
   * @param scan what the scan found in them
   * @param persons names of persons and organisations that may speak, surnames alone included
   * @param language the language of the text
   * @return at most one link a passage, in the order of the passages
   */
  public List<SpeakerLink> find(
      List<String> blocks, QuotationScan scan, List<NameSpan> persons, Locale language) {
    SpeechLexicon lexicon = SpeechLexicon.of(language);
    Sentences sentences = new Sentences(blocks, language);
    CueFinder cues = new CueFinder(blocks, scan.passages(), sentences, lexicon);
    Names names = new Names(persons, blocks.size());
    Subjects subjects = new Subjects(blocks, names, lexicon);
    Cast cast = new Cast(blocks, persons, lexicon);
    Names told = new Names(Told.of(persons, scan.passages()), blocks.size());
    Descriptions descriptions = new Descriptions(blocks, lexicon, cast);
    Antecedents antecedents =
        new Antecedents(blocks, new Subjects(blocks, told, lexicon), sentences, cast, descriptions);
    Antecedents inner = new Antecedents(blocks, subjects, sentences, cast, descriptions);
    SpeakerLink[] found = new SpeakerLink[scan.passages().size()];
    Talk talk = new Talk(blocks, scan.passages(), cues.settings(), found);
    Beats beats = new Beats(blocks, sentences, new Subjects(blocks, told, lexicon), descriptions);
    Pronouns pronouns =
        new Pronouns(
            talk, antecedents, inner, Narrator.of(blocks, told, lexicon), sentences, lexicon);
    CueSpeakers speakers =
        new CueSpeakers(talk, subjects, descriptions, beats, pronouns, sentences, lexicon);
    Vocatives vocatives = new Vocatives(talk, names, lexicon);
    SelfNames selfNames = new SelfNames(talk, names, lexicon);
    TurnReader reader = new TurnReader(talk, sentences);
    Turns turns = new Turns(talk, reader, beats, pronouns, vocatives, selfNames);
    SpeakerRules rules = new SpeakerRules(talk, cues, speakers, beats, sentences, turns);
    List<SpeakerLink> links = new ArrayList<>();
    rules.apply().stream().filter(Objects::nonNull).forEach(links::add);
    return links;
  }
}

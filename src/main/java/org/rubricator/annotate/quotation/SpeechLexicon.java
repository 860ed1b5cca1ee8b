package org.rubricator.annotate.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rubricator.authority.GivenNameBearers;

/**
 * The words of a language that tell of speech and writing, from the table {@code speech-LANG.tsv}
 * beside this class: one row a word, its kind, a tab, and its forms with spaces between. A language
 * without a table has no such words, and marks are still paired.
 */
final class SpeechLexicon {

  /** Words from a verb on: said | in | a | short | statement. */
  private static final int REACH_OF_PREPOSITION = 5;

  private static final Map<String, SpeechLexicon> READ = new ConcurrentHashMap<>();

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** What a word does beside a quotation. */
  enum Kind {
    /** A finite verb of speech: said. */
    SAID,
    /** A verb of speech that has its subject elsewhere in the sentence: adding. */
    PARTICIPLE,
    /** A verb of writing: wrote. */
    WRITTEN,
    /** A verb that names a title: entitled. */
    TITLE,
    /** A verb of naming: called. */
    NAMED,
    /** A verb and a particle that mean to speak further, joined by a low line: went_on. */
    GOES_ON,
    /** A preposition-like word whose speaker follows: according. */
    SOURCE,
    /** A noun for something written: report, slogan. */
    DOCUMENT,
    /** The last word of the name of a newspaper: "Gazette". */
    PAPER,
    /** A word that opens reported speech: that. */
    THAT,
    /** A pronoun that may be the subject of a verb of speech: she. */
    PRONOUN,
    /** A pronoun of the first person as such a subject: I. */
    NARRATOR,
    /** A word before a name that keeps it from being the subject: of. */
    PREPOSITION,
    /** A word that begins another clause: but. */
    CLAUSE,
    /** A word that joins two of a kind: and. */
    CONJUNCTION,
    /** A word that may stand between a preposition and a name: the. */
    ARTICLE,
    /** A word that may stand between a verb of naming and the mere name: as. */
    LINK,
    /** Letters after an apostrophe that stands for others: tis. */
    ELISION,
    /** A word whose last letter an apostrophe stands for: th', goin'. */
    DROPPED,
    /** A small word that its verb may follow in an inversion: lui, a. */
    CLITIC,
    /** A word that begins a phrase of how something is said: comme, d'un ton. */
    MANNER,
    /** A part of the body, a voice or a look, as in "les yeux baissés": none that speaks. */
    BODY,
    /** A word that shows a finite clause: ne, est. */
    FINITE,
    /** A word of the person spoken to or of the one who speaks, no subject: votre, moi. */
    ADDRESS,
    /** The end of a verb in a tense of telling: ait. */
    PAST,
    /** A title, noun or pronoun of a woman: Mrs, widow, she. */
    FEMALE,
    /** The same of a man. */
    MALE,
    /** A plural without a sign of it: people. */
    PEOPLE,
    /** A word between a verb of speech and what is spoken of: of. */
    OF,
    /** A verb of speech after the speech, and of naming elsewhere: he called. */
    CRY,
    /** A pronoun of several: they. */
    PLURAL,
    /** A noun of one who can speak, man or woman: clerk. */
    BEING,
    /** A word before the name of one who is spoken to: dear. */
    DEAR,
    /** The end of a word that tells how something is said: ly. */
    ADVERB,
    /** A word of several: two, les. */
    SEVERAL,
    /** A title and the noun that it is short for, joined by =: dr=doctor. */
    TITLED,
    /** A title of a married woman: Mrs. */
    MARRIED,
    /** A wife or a husband. */
    SPOUSE,
    /** A word of "his name was", "he was called". */
    BEARS,
    /** An article of masculine nouns alone: le. */
    MASCULINE,
    /** An article of feminine nouns alone: la. */
    FEMININE,
    /** Words by which a speaker gives the own name, joined by low lines: my_name_is. */
    SELF,
    /** An article of one who is new to the text: a. */
    INDEFINITE,
    /** A noun by which somebody known is meant again: man. */
    EPITHET,
    /** What one who tells a tale as "I" is called; one form. */
    TELLER,
    /** A pronoun for nobody of whom the text tells: you, German man. */
    YOU,
    /** A pronoun and the end of the verbs whose subject it is, not object: nous_ons. */
    AGREES,
    /** A word that tells whose one is: her. */
    POSSESSIVE,
    /** The word before the name of who wrote a page: by. */
    BY,
    /** A preposition that tells where one stands or whence one is: from. */
    PLACED,
    /** A word before a speaker that stands without a verb: German so. */
    THUS,
    /** A noun for the other of two: other. */
    OTHER,
    /** An adverb that may follow a subject and is no part of it: again. */
    THEN,
    /** The end of nouns of those who can speak: woman. */
    AGENT,
    /** Any form, if adjectives stand before their noun. */
    HEAD_LAST,
    /** Any form, if the language writes its nouns with capitals. */
    CAPITALS
  }

  private static final Set<Kind> FUNCTION =
      EnumSet.of(
          Kind.THAT,
          Kind.PRONOUN,
          Kind.NARRATOR,
          Kind.YOU,
          Kind.PREPOSITION,
          Kind.CLAUSE,
          Kind.CONJUNCTION,
          Kind.ARTICLE,
          Kind.CLITIC,
          Kind.FINITE);

  private final Locale language;

  private SpeechLexicon(Locale language) {
    this.language = language;
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
  }

  /** The lexicon of a language, empty if there is no table for it. */
  static SpeechLexicon of(Locale language) {
    return READ.computeIfAbsent(language.getLanguage(), SpeechLexicon::read);
  }

  private static SpeechLexicon read(String language) {
    SpeechLexicon lexicon = new SpeechLexicon(Locale.forLanguageTag(language));
    String name = "speech-" + language + ".tsv";
    try (InputStream in = SpeechLexicon.class.getResourceAsStream(name)) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lexicon::addRow);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return lexicon;
  }

  private void addRow(String row) {
    int tab = row.indexOf('\t');
    if (tab > 0 && row.charAt(0) != '#') {
      Kind kind = Kind.valueOf(row.substring(0, tab).toUpperCase(Locale.ROOT));
      set(kind).addAll(Arrays.asList(row.substring(tab + 1).trim().split(" ")));
    }
  }

  private Set<String> set(Kind kind) {
    return words.computeIfAbsent(kind, k -> new HashSet<>());
  }

  /** True for a language without a table. */
  boolean isEmpty() {
    return set(Kind.SAID).isEmpty();
  }

  boolean is(Kind kind, String word) {
    return set(kind).contains(word);
  }

  /** What a given name tells of who bears it. */
  Gender ofGivenName(String name) {
    if (GivenNameBearers.isWomans(name, language)) {
      return Gender.FEMALE;
    }
    return GivenNameBearers.isMans(name, language) ? Gender.MALE : Gender.UNKNOWN;
  }

  Optional<String> teller() {
    return set(Kind.TELLER).stream().findFirst();
  }

  /** True for a verb that makes the words beside it speech. */
  boolean isSpeech(String word) {
    return is(Kind.SAID, word) || is(Kind.PARTICIPLE, word) || is(Kind.SOURCE, word);
  }

  /** True for a word before which a verb of speech is rather a noun: "in thought", "a cry". */
  boolean makesNoun(String before) {
    return is(Kind.ARTICLE, before) || is(Kind.PREPOSITION, before);
  }

  /** The noun that a title is short for: "doctor" of "Dr". */
  Optional<String> nounOf(String title) {
    return set(Kind.TITLED).stream()
        .filter(pair -> pair.startsWith(title + "="))
        .map(pair -> pair.substring(title.length() + 1))
        .findFirst();
  }

  /** True for a pronoun of the first or second person. */
  boolean isFirstOrSecond(String word) {
    return is(Kind.NARRATOR, word) || is(Kind.YOU, word);
  }

  /** True if a verb can have a pronoun before it as its subject: {@code nous disons}. */
  boolean agrees(String pronoun, String verb) {
    List<String> endings =
        set(Kind.AGREES).stream()
            .filter(pair -> pair.startsWith(pronoun + "_"))
            .map(pair -> pair.substring(pronoun.length() + 1))
            .toList();
    return endings.isEmpty() || endings.stream().anyMatch(verb::endsWith);
  }

  /** True for a noun that only one who can speak bears. */
  boolean isBeing(String noun) {
    boolean agent =
        set(Kind.AGENT).stream()
            .anyMatch(ending -> noun.endsWith(ending) && noun.length() > ending.length() + 2);
    boolean several = noun.endsWith("s") && is(Kind.BEING, noun.substring(0, noun.length() - 1));
    return agent
        || several
        || is(Kind.BEING, noun)
        || Gender.of(this, noun) != Gender.UNKNOWN && !isFunction(noun);
  }

  /** True for "girls", where "girl" is one who can speak. */
  boolean isPluralOfBeing(String noun) {
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !is(Kind.BEING, noun);
    return is(Kind.PEOPLE, noun) || plural && isBeing(noun.substring(0, noun.length() - 1));
  }

  /** True for a verb that speaks with its particle: {@code warf} of {@code warf … ein}. */
  boolean isOfPair(String verb) {
    return set(Kind.GOES_ON).stream().anyMatch(pair -> pair.startsWith(verb + "_"));
  }

  boolean hasCapitalNouns() {
    return !set(Kind.CAPITALS).isEmpty();
  }

  boolean hasHeadLast() {
    return !set(Kind.HEAD_LAST).isEmpty();
  }

  /** True for a word that is no noun, adjective or adverb. */
  boolean isFunction(String word) {
    return FUNCTION.stream().anyMatch(kind -> is(kind, word));
  }

  /** True for a noun for something written, and for the name of a newspaper. */
  boolean isDocument(Word word) {
    return is(Kind.DOCUMENT, word.form()) || word.capital() && is(Kind.PAPER, word.form());
  }

  /** True for a verb with a preposition and something written behind it: said in an email. */
  boolean isInDocument(List<Word> words, int verb) {
    int last = Math.min(words.size(), verb + REACH_OF_PREPOSITION);
    return verb + 1 < words.size()
        && is(Kind.PREPOSITION, words.get(verb + 1).form())
        && words.subList(verb + 1, last).stream().anyMatch(w -> is(Kind.DOCUMENT, w.form()));
  }

  /** True for a pronoun that stands for no person. */
  boolean isThing(String word) {
    return is(Kind.PRONOUN, word)
        && !is(Kind.PLURAL, word)
        && !is(Kind.FEMALE, word)
        && !is(Kind.MALE, word);
  }

  /** True for a word that ends like one that tells how something is said. */
  boolean isManner(String word) {
    return set(Kind.ADVERB).stream()
        .anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 2);
  }

  /** True for a word that ends like a verb in a tense of telling. */
  boolean isPast(String word) {
    return set(Kind.PAST).stream()
        .anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length() + 1);
  }

  /** True for a word that an apostrophe may end: listed, or with a listed ending after a hyphen. */
  boolean isDropped(String word) {
    return set(Kind.DROPPED).stream()
        .anyMatch(
            form ->
                form.charAt(0) == '-'
                    ? word.endsWith(form.substring(1)) && word.length() > form.length()
                    : word.equals(form));
  }

  boolean isElision(String word) {
    return is(Kind.ELISION, word);
  }
}

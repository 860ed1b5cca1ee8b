package org.rubricator.annotate.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rubricator.annotate.quotation.SpeechLexicon.Kind;

/**
 * What the text itself tells of those it names: the nouns beside a name ({@code the widow Perrin},
 * {@code Vickers, the mayor}), by which it may call them later, and whether "he" or "she" is meant.
 */
final class Cast {
  private static final int WORDS_BEFORE = 3;
  private static final int REACH = 40;
  private static final int PRONOUN_REACH = 120;
  private static final int SURE = 3;

  /** So many times, but for one. */
  private static final int MOST = 5;

  private static final int PHRASE_REACH = 60;
  private static final int LATE_REACH = 60;
  private static final int MOST_TO_LATE = 5;

  /** Letters of {@code Mme}. */
  private static final int MOST_OF_TITLE = 4;

  private static final int MOST_APPOSITIONS = 2;

  /** Words of {@code her name was} or the like. */
  private static final int WORDS_OF_NAMING = 5;

  private final List<String> blocks;
  private final SpeechLexicon lexicon;
  private final Map<String, Map<String, Integer>> keysByNoun = new HashMap<>();
  private final Map<String, Set<String>> keysByName = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> met = new HashSet<>();
  private final Map<String, Integer> femaleVotes = new HashMap<>();
  private final Couples couples;

  Cast(List<String> blocks, List<NameSpan> names, SpeechLexicon lexicon) {
    this.blocks = blocks;
    this.lexicon = lexicon;
    this.couples = new Couples(blocks, names, lexicon);
    blocks.forEach(this::introduce);
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      if (name.isPerson()) {
        persons.add(name.key());
        String words = blocks.get(name.block()).substring(name.start(), name.end());
        keysByName.computeIfAbsent(words, k -> new HashSet<>()).add(name.key());
        given(name);
        boolean last = i + 1 == names.size() || names.get(i + 1).block() > name.block();
        int next = last ? blocks.get(name.block()).length() : names.get(i + 1).start();
        before(name);
        leading(name);
        if (met.add(name.key())) {
          late(name);
        }
        after(name, next);
        borne(name);
        pronoun(name, next);
      }
    }
  }

  /** The nouns by which a block tells of somebody new: {@code an old man}. */
  private void introduce(String block) {
    int left = 0;
    for (Word word : Word.in(block, 0, block.length())) {
      left = lexicon.is(Kind.INDEFINITE, word.form()) ? WORDS_BEFORE + 1 : left - 1;
      if (left > 0 && lexicon.is(Kind.EPITHET, word.form())) {
        introduced.add(word.form());
      }
    }
  }

  /** True if the text tells of one as new whom the noun describes. */
  boolean isIntroduced(String noun) {
    return introduced.contains(noun);
  }

  /** The one person whom a noun stands beside in the text, always or all but always. */
  Optional<String> named(String noun) {
    Map<String, Integer> keys = keysByNoun.getOrDefault(noun, Map.of());
    int all = keys.values().stream().mapToInt(Integer::intValue).sum();
    return keys.entrySet().stream()
        .filter(key -> keys.size() == 1 || key.getValue() * MOST > all * (MOST - 1))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The wife or husband of the last of a couple who is named before a place. */
  Optional<String> spouse(int block, int place, Gender gender) {
    return couples.spouse(block, place).filter(key -> fits(key, gender));
  }

  /** The one person whom a name means elsewhere in the text. */
  Optional<String> called(String name) {
    Set<String> keys = keysByName.getOrDefault(name, Set.of());
    return keys.size() == 1 ? keys.stream().findFirst() : Optional.empty();
  }

  /** True if a pronoun of a gender may stand for a key; one without gender stands for no person. */
  boolean fits(String key, Gender pronoun) {
    boolean person = persons.contains(key);
    return person == (pronoun != Gender.UNKNOWN) && gender(key).fits(pronoun);
  }

  /** True if a key is known to be no one whom a pronoun of a gender may stand for. */
  boolean isOther(String key, Gender pronoun) {
    return persons.contains(key) && !gender(key).fits(pronoun);
  }

  /** True if the text tells whether a key is a woman or a man. */
  boolean isKnown(String key) {
    return !persons.contains(key) || gender(key) != Gender.UNKNOWN;
  }

  private Gender gender(String key) {
    int votes = femaleVotes.getOrDefault(key, 0);
    return votes == 0 ? Gender.UNKNOWN : votes > 0 ? Gender.FEMALE : Gender.MALE;
  }

  /** What the given name tells, where it is one. */
  private void given(NameSpan name) {
    List<Word> words = Word.in(blocks.get(name.block()), name.start(), name.end());
    String first = words.isEmpty() ? "" : words.get(0).form();
    vote(lexicon.ofGivenName(first), name.key(), 1);
  }

  private void before(NameSpan name) {
    String text = blocks.get(name.block());
    List<Word> words = Word.in(text, Math.max(0, name.start() - REACH), name.start());
    int end = name.start();
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - WORDS_BEFORE); i--) {
      Word word = words.get(i);
      boolean joined = isJoined(text.substring(word.end(), end));
      if (!joined || lexicon.isFunction(word.form()) || lexicon.isSpeech(word.form())) {
        return;
      }
      title(word, name.key());
      end = word.start();
    }
  }

  /** A noun before a name, or a title that is short for one; "Lady Vale" is not any lady. */
  private void title(Word word, String key) {
    couples.title(word, key);
    lexicon.nounOf(word.form()).ifPresent(noun -> vote(noun, key));
    if (word.capital() && lexicon.is(Kind.EPITHET, word.form())) {
      vote(Gender.of(lexicon, word.form()), key, SURE);
    } else {
      noun(word, key);
    }
  }

  /** True between a title and its name, and in {@code The chair: Vale}. */
  private static boolean isJoined(String between) {
    return between.replace(". ", "").replaceFirst(":", "").isBlank();
  }

  /** The noun before a name that commas set apart: {@code My uncle, the baker Vale, slept}. */
  private void leading(NameSpan name) {
    String text = blocks.get(name.block());
    int comma = signBefore(text, name.start());
    boolean apart =
        comma > 0
            && text.charAt(comma) == ','
            && name.end() < text.length()
            && text.charAt(name.end()) == ','
            && isTitle(Word.in(text, comma, name.start()));
    if (apart) {
      head(Word.in(text, signBefore(text, comma) + 1, comma)).ifPresent(n -> noun(n, name.key()));
    }
  }

  /** One who first speaks by a role and is named after it: {@code said the rector; for Mr Vale}. */
  private void late(NameSpan name) {
    String text = blocks.get(name.block());
    List<Word> words = Word.in(text, Math.max(0, name.start() - LATE_REACH), name.start());
    for (int i = words.size() - 1; i > 1 && i >= words.size() - MOST_TO_LATE; i--) {
      Word word = words.get(i);
      if (!lexicon.isFunction(word.form()) && isRoleOfSpeaker(words, i)) {
        if (signs(text, word.end(), name.start()) == 1) {
          noun(word, name.key());
        }
        return;
      }
    }
  }

  private boolean isRoleOfSpeaker(List<Word> words, int noun) {
    String article = words.get(noun - 1).form();
    String verb = words.get(noun - 2).form();
    boolean pair = noun > 2 && lexicon.is(Kind.GOES_ON, words.get(noun - 3).form() + "_" + verb);
    return lexicon.is(Kind.ARTICLE, article)
        && !lexicon.is(Kind.INDEFINITE, article)
        && (pair || lexicon.isSpeech(verb) || lexicon.isOfPair(verb));
  }

  private static int signs(String text, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      boolean mark = Glyph.isMark(text.charAt(at));
      boolean title = text.charAt(at) == '.' && isShort(text, at);
      count += mark ? 2 : Signs.isSign(text, at) && !title ? 1 : 0;
    }
    return count;
  }

  private static int signBefore(String text, int place) {
    int at = place - 1;
    int least = Math.max(-1, place - PHRASE_REACH);
    while (at > least
        && !(Signs.isSign(text, at) || text.charAt(at) == '.' && !isShort(text, at))) {
      at--;
    }
    return at;
  }

  /** True for the stop of {@code M.} or {@code Dr.}. */
  private static boolean isShort(String text, int stop) {
    int at = stop - 1;
    while (at >= 0 && Character.isLetter(text.charAt(at))) {
      at--;
    }
    return stop - at <= MOST_OF_TITLE + 1
        && at + 1 < stop
        && Character.isUpperCase(text.charAt(at + 1));
  }

  /** True if nothing stands before the name but its title, with or without an article. */
  private boolean isTitle(List<Word> words) {
    return words.stream()
        .skip(!words.isEmpty() && lexicon.is(Kind.ARTICLE, words.get(0).form()) ? 1 : 0)
        .allMatch(
            word ->
                lexicon.isBeing(word.form()) || word.capital() && !lexicon.isFunction(word.form()));
  }

  /** The noun of a person that has an article at the start of a phrase. */
  private Optional<Word> head(List<Word> phrase) {
    if (phrase.isEmpty() || !lexicon.is(Kind.ARTICLE, phrase.get(0).form())) {
      return Optional.empty();
    }
    int last = 1;
    while (last < phrase.size() && !lexicon.isFunction(phrase.get(last).form())) {
      last++;
    }
    return Optional.of(phrase.get(last - 1)).filter(word -> lexicon.isBeing(word.form()));
  }

  /** The appositions after a name, up to the next name: {@code , of Ely, the mayor}. */
  private void after(NameSpan name, int next) {
    String text = blocks.get(name.block());
    int at = name.end();
    for (int i = 0; i < MOST_APPOSITIONS && at + 1 < next && text.charAt(at) == ','; i++) {
      int stop = Math.min(text.length(), at + 1 + REACH);
      int end = Signs.next(text, at + 1, stop);
      List<Word> words = Word.in(text, at + 1, end);
      if (words.isEmpty() || !lexicon.is(Kind.PREPOSITION, words.get(0).form())) {
        apposition(words, name.key(), next);
        return;
      }
      at = end;
    }
  }

  private void apposition(List<Word> words, String key, int next) {
    int nouns = 0;
    for (int i = afterOwner(words); i < words.size() && words.get(i).start() < next; i++) {
      boolean article = i == 0 && lexicon.is(Kind.ARTICLE, words.get(i).form());
      if (!article && lexicon.isFunction(words.get(i).form())) {
        return;
      }
      if (!article && nouns++ < WORDS_BEFORE) {
        noun(words.get(i), key);
      }
    }
  }

  /** Where the head begins: {@code the doctor's man} is no doctor. */
  private static int afterOwner(List<Word> words) {
    int first = 0;
    for (int i = 1; i < words.size(); i++) {
      first = words.get(i).form().equals("s") ? i + 1 : first;
    }
    return first;
  }

  /** Whom a sentence gives a name: {@code The judge rose. His name was Orme.} */
  private void borne(NameSpan name) {
    String text = blocks.get(name.block());
    List<Word> words = Word.in(text, Math.max(0, name.start() - REACH), name.start());
    int first = Math.max(0, words.size() - WORDS_OF_NAMING);
    boolean borne = false;
    for (int i = words.size() - 1; i >= first; i--) {
      Word word = words.get(i);
      borne |= lexicon.is(Kind.BEARS, word.form());
      Gender gender = Gender.of(lexicon, word.form());
      int sign = Signs.next(text, word.end(), name.start());
      if (sign < name.start() && !(borne && text.charAt(sign) == ',')) {
        return;
      }
      if (borne && gender != Gender.UNKNOWN && lexicon.isFunction(word.form())) {
        vote(gender, name.key(), SURE);
        bearer(name.block(), word.start(), gender).ifPresent(noun -> noun(noun, name.key()));
        return;
      }
    }
  }

  /** The last noun of a person before a pronoun, in its block or the one before. */
  private Optional<Word> bearer(int block, int pronoun, Gender gender) {
    boolean opens = Signs.before(blocks.get(block), pronoun) < 0;
    int number = opens ? block - 1 : block;
    if (number < 0) {
      return Optional.empty();
    }
    int end = opens ? blocks.get(number).length() : pronoun;
    List<Word> words = Word.in(blocks.get(number), Math.max(0, end - PRONOUN_REACH), end);
    for (int i = words.size() - 1; i > 0; i--) {
      if (isDescribed(words, i) && Gender.of(lexicon, words.get(i).form()).fits(gender)) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isDescribed(List<Word> words, int at) {
    String form = words.get(at).form();
    return lexicon.isBeing(form)
        && !lexicon.isFunction(form)
        && lexicon.is(Kind.ARTICLE, words.get(at - 1).form());
  }

  private void noun(Word word, String key) {
    vote(word.form(), key);
    vote(Gender.of(lexicon, word.form()), key, SURE);
  }

  /** The first "he" or "she" after a name, with no other name between. */
  private void pronoun(NameSpan name, int next) {
    String text = blocks.get(name.block());
    int end = Math.min(next, Math.min(text.length(), name.end() + PRONOUN_REACH));
    for (Word word : Word.in(text, name.end(), Math.max(name.end(), end))) {
      if (Glyph.isMark(text.charAt(Math.max(0, word.start() - 1)))
          && lexicon.isFirstOrSecond(word.form())) {
        return;
      }
      if (lexicon.is(Kind.PRONOUN, word.form()) && !lexicon.isThing(word.form())) {
        vote(Gender.of(lexicon, word.form()), name.key(), 1);
        return;
      }
    }
  }

  private void vote(String noun, String key) {
    keysByNoun.computeIfAbsent(noun, k -> new TreeMap<>()).merge(key, 1, Integer::sum);
  }

  private void vote(Gender gender, String key, int weight) {
    if (gender != Gender.UNKNOWN) {
      femaleVotes.merge(key, gender == Gender.FEMALE ? weight : -weight, Integer::sum);
    }
  }
}

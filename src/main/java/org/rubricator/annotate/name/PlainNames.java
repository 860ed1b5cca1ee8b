package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubricator.authority.EntryKind;

/**
 * Names that a model passed over, from the words alone. Each has two kinds of evidence: a form of
 * address ("Mr Crull"), a given name before another large word or inside a sentence, a known place
 * inside a sentence, a town of the lists or a town's ending behind a preposition, a title behind a
 * name ("Reşo Usta"), the ending of a German street.
 */
final class PlainNames {

  /** Words of a name at most. */
  private static final int LONGEST = 4;

  /** Shorter words are too often something else. */
  private static final int SHORTEST = 4;

  private static final Set<String> OF = Set.of("of", "de", "d'", "von");

  private static final Set<String> DEFINITE = Set.of("the", "le", "la", "l'", "du", "au", "les");

  /** Nouns behind the name of a body; other nouns stand behind places and adjectives as often. */
  private static final Set<String> APPOSED =
      Set.of("newspaper", "magazine", "party", "society", "cooperative", "co-operative", "agency");

  /** Endings of adjectives that English writes large. */
  private static final Set<String> ADJECTIVE =
      Set.of("an", "ese", "ish", "ic", "ch", "nd", "al", "ite");

  /** Matches "Lorn-controlled" and "Lorn-born"; not "Saint-Denis", not "Châlons-sur-Marne". */
  private static final Pattern COMPOUND = Pattern.compile("-\\p{Ll}[\\p{L}\\p{M}]{2,20}$");

  private final LineWords words;
  private final String language;
  private final boolean german;
  private final boolean english;
  private final TakenStretches taken = new TakenStretches();
  private final List<NameModel.Hit> found = new ArrayList<>();

  private PlainNames(String line, String language, List<NameModel.Hit> hits) {
    this.words = new LineWords(line);
    this.language = language;
    this.german = language.equals("de");
    this.english = language.equals("en");
    hits.forEach(hit -> taken.add(hit.start(), hit.end()));
  }

  /** The hits and what is found beside them, in order. */
  static List<NameModel.Hit> with(String line, String language, List<NameModel.Hit> hits) {
    if (line.chars().noneMatch(Character::isLowerCase)) {
      return hits;
    }
    PlainNames plain = new PlainNames(line, language, hits);
    plain.find();
    plain.found.addAll(hits);
    plain.found.sort(Comparator.comparingInt(NameModel.Hit::start));
    return plain.found;
  }

  private void find() {
    int word = 0;
    while (word < words.size()) {
      int last = isFree(word) ? last(word) : word;
      Optional<NameModel.Hit> name = isFree(word) ? name(word, last) : Optional.empty();
      name.ifPresent(found::add);
      word = name.map(n -> words.at(n.end() - 1)).orElse(word) + 1;
    }
  }

  /** Large, not taken by the model, no "Lorn-controlled". */
  private boolean isFree(int word) {
    return words.isLarge(word)
        && !COMPOUND.matcher(words.text(word)).find()
        && !taken.overlaps(words.start(word), words.end(word));
  }

  /** The last of the free large words from here. */
  private int last(int first) {
    int last = first;
    while (last - first < LONGEST && words.isNext(last) && isFree(last + 1)) {
      last++;
    }
    return last;
  }

  private Optional<NameModel.Hit> name(int first, int last) {
    return person(first, last).or(() -> place(first, last));
  }

  private NameModel.Hit hit(int first, int last, EntryKind kind, String rule) {
    return new NameModel.Hit(words.start(first), words.end(last), kind, rule);
  }

  private boolean is(NameWords.Kind kind, int word) {
    return NameWords.is(kind, words.text(word), language) || isAnywhere(kind, word);
  }

  /** Titles and words of firms are of any language: "Frau Vogt" in English. */
  private boolean isAnywhere(NameWords.Kind kind, int word) {
    return switch (kind) {
      case TITLE, AFTER_NAME, COMPANY, ORGANISATION, PLACE -> NameWords.is(kind, words.text(word));
      default -> false;
    };
  }

  private Optional<NameModel.Hit> person(int first, int last) {
    int end = endOfPerson(first, last);
    if (end < first) {
      return Optional.empty();
    }
    if (isAddressed(first)) {
      return Optional.of(hit(first, end, EntryKind.PERSON, "form-of-address"));
    }
    if (last > first && is(NameWords.Kind.AFTER_NAME, first + 1) && !isCommon(first)) {
      return Optional.of(hit(first, first + 1, EntryKind.PERSON, "title-behind-name"));
    }
    boolean given = GivenNames.has(words.text(first));
    boolean alone = end == first && !isInside(first) && !isActing(end);
    return given && !alone
        ? Optional.of(hit(first, end, EntryKind.PERSON, "given-name"))
        : Optional.empty();
  }

  /** The last word that can be of a person's name, or the one before the first. */
  private int endOfPerson(int first, int last) {
    int end = first - 1;
    while (end < last && !isCommon(end + 1) && (end < first || !words.startsSentence(end + 1))) {
      end++;
    }
    return end;
  }

  /** A word that tells something else. */
  private boolean isCommon(int word) {
    return is(NameWords.Kind.TITLE, word)
        || is(NameWords.Kind.ORGANISATION, word)
        || is(NameWords.Kind.PLACE, word)
        || is(NameWords.Kind.NO_NAME, word)
        || is(NameWords.Kind.RELATION, word)
        || is(NameWords.Kind.CALENDAR, word)
        || is(NameWords.Kind.COMPANY, word);
  }

  private boolean isAddressed(int word) {
    if (word == 0 || words.text(word).length() < 2) {
      return false;
    }
    String before = words.text(word - 1);
    boolean stop = words.endsBefore(word, '.') && before.length() <= SHORTEST;
    return (words.isNext(word - 1) || stop)
        && Word.isCapitalised(before)
        && NameWords.is(NameWords.Kind.ADDRESS, before.replace(".", ""));
  }

  private boolean isInside(int word) {
    return !words.startsSentence(word);
  }

  private boolean isActing(int word) {
    return words.isNext(word)
        && (is(NameWords.Kind.SAYING, word + 1) || is(NameWords.Kind.ACTION, word + 1));
  }

  private Optional<NameModel.Hit> place(int first, int last) {
    if (!isInside(first)
        || is(NameWords.Kind.NO_NAME, first)
        || is(NameWords.Kind.CALENDAR, first)) {
      return Optional.empty();
    }
    boolean behind = isBehindPreposition(first);
    boolean named = isNamed(first, last);
    for (int end = last; end >= first; end--) {
      String form = words.text(first, end);
      if (PlaceNames.isKnown(form)) {
        return Optional.of(hit(first, end, EntryKind.PLACE, "known-place"));
      }
      if (Organisations.isKnown(form)) {
        return Optional.of(hit(first, end, EntryKind.ORGANISATION, "known-organisation"));
      }
      if (end == last && isBody(first, last)) {
        return Optional.of(hit(first, end, EntryKind.ORGANISATION, "noun-of-body"));
      }
      if (named && end == last) {
        return Optional.of(hit(first, end, EntryKind.PLACE, "noun-of-place"));
      }
      if (behind && end == last && isTown(form)) {
        return Optional.of(hit(first, end, EntryKind.PLACE, "town-after-preposition"));
      }
    }
    return german && NameWords.endsWith(NameWords.Kind.STREET_PART, words.text(first))
        ? Optional.of(hit(first, first, EntryKind.PLACE, "street"))
        : Optional.empty();
  }

  private boolean isBehindPreposition(int word) {
    return word > 0 && words.isNext(word - 1) && is(NameWords.Kind.BEFORE_PLACE, word - 1);
  }

  /** "the village of X", "das Dorf X", "the X village": unknown, but said to be a place. */
  private boolean isNamed(int first, int last) {
    boolean behind =
        first > 1
            && words.isNext(first - 1)
            && words.isNext(first - 2)
            && OF.contains(words.text(first - 1))
            && is(NameWords.Kind.PLACE_NOUN, first - 2);
    boolean german =
        this.german
            && first > 0
            && words.isNext(first - 1)
            && is(NameWords.Kind.PLACE_NOUN, first - 1);
    boolean before =
        !this.german
            && words.isNext(last)
            && !words.isLarge(last + 1)
            && ADJECTIVE.stream().noneMatch(words.text(last)::endsWith)
            && is(NameWords.Kind.PLACE_NOUN, last + 1);
    return behind || german || before;
  }

  /** "la société X", "the cooperative X", "the X society": unknown, but said to be a body. */
  private boolean isBody(int first, int last) {
    boolean before =
        first > 1
            && words.isNext(first - 1)
            && words.isNext(first - 2)
            && DEFINITE.contains(words.text(first - 2).toLowerCase(Locale.ROOT))
            && is(NameWords.Kind.ORGANISATION, first - 1);
    boolean behind =
        english
            && first == last
            && first > 0
            && words.isNext(last)
            && !words.isLarge(last + 1)
            && words.text(first - 1).equalsIgnoreCase("the")
            && ADJECTIVE.stream().noneMatch(words.text(last)::endsWith)
            && APPOSED.contains(words.text(last + 1));
    boolean office = is(NameWords.Kind.TITLE, last) || is(NameWords.Kind.RELATION, last);
    return !german && !office && (before || behind);
  }

  /** German nouns are large as well: a town of theirs needs its ending. */
  private boolean isTown(String form) {
    boolean ending = form.indexOf(' ') < 0 && NameWords.endsWith(NameWords.Kind.TOWN_PART, form);
    return form.length() >= SHORTEST && (ending || !german && PlaceNames.has(form));
  }
}

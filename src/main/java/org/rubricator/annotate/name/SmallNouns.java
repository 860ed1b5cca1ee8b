package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rubricator.authority.EntryKind;

/**
 * Names whose first word French writes small: "l'école primaire Jules-Ferry", "le conseil municipal
 * de Brézac", "la rue Daguerre", "l'église Saint-Pons".
 *
 * <pre>
 * body  = article NOUN adjective* (joining article?)? large+
 * place = NOUN adjective* (joining article?)? large+
 * </pre>
 */
final class SmallNouns {

  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "du", "au", "les", "aux");

  private static final Set<String> JOINING = Set.of("de", "d'", "du", "des");

  private static final Set<String> ARTICLES = Set.of("la", "l'", "les");

  /** Adjectives, and large words, of such a name at most. */
  private static final int LONGEST = 4;

  private final LineWords words;

  private SmallNouns(LineWords words) {
    this.words = words;
  }

  /** The names in a line, in order; none that overlap. */
  static List<NameModel.Hit> in(LineWords words) {
    SmallNouns nouns = new SmallNouns(words);
    List<NameModel.Hit> found = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      Optional<NameModel.Hit> name = words.isLarge(word) ? Optional.empty() : nouns.name(word);
      name.ifPresent(found::add);
      word = name.map(n -> words.at(n.end() - 1)).orElse(word) + 1;
    }
    return found;
  }

  private Optional<NameModel.Hit> name(int word) {
    boolean defined = word > 0 && DEFINITE.contains(words.text(word - 1).toLowerCase(Locale.ROOT));
    if (defined) {
      int noun = noun(NameWords.Kind.SMALL_BODY, word);
      Optional<NameModel.Hit> body = name(word, noun, EntryKind.ORGANISATION);
      if (body.isPresent()) {
        return body;
      }
    }
    return name(word, noun(NameWords.Kind.SMALL_PLACE, word), EntryKind.PLACE);
  }

  /** The last word of a noun of one or two words, or -1. */
  private int noun(NameWords.Kind kind, int word) {
    if (NameWords.is(kind, words.text(word))) {
      return word;
    }
    return words.isNext(word) && NameWords.is(kind, words.text(word, word + 1)) ? word + 1 : -1;
  }

  private Optional<NameModel.Hit> name(int first, int noun, EntryKind kind) {
    if (noun < 0) {
      return Optional.empty();
    }
    int last = adjectives(noun);
    int start = joined(last);
    boolean named = start > 0 && words.isLarge(start) && !isPerson(start, last);
    return named
        ? Optional.of(
            new NameModel.Hit(words.start(first), words.end(large(start)), kind, NamePatterns.RULE))
        : Optional.empty();
  }

  private int adjectives(int noun) {
    int last = noun;
    while (words.isNext(last)
        && last - noun < LONGEST
        && NameWords.isAdjective(words.text(last + 1))) {
      last++;
    }
    return last;
  }

  /** The word behind "de la" and its like, or the next; -1 where nothing joins it. */
  private int joined(int last) {
    int at = last;
    if (words.isNext(at) && JOINING.contains(words.text(at + 1))) {
      at++;
      if (words.isNext(at) && ARTICLES.contains(words.text(at + 1))) {
        at++;
      }
    }
    return words.isNext(at) ? at + 1 : -1;
  }

  /** "l'école de Bruno", whose it is: a given name behind "de". */
  private boolean isPerson(int start, int last) {
    return start > last + 1 && GivenNames.has(words.text(start))
        || NameWords.is(NameWords.Kind.ADDRESS, words.text(start))
        || NameWords.is(NameWords.Kind.CALENDAR, words.text(start));
  }

  private int large(int from) {
    int last = from;
    while (words.isNext(last) && words.isLarge(last + 1) && last - from < LONGEST) {
      last++;
    }
    return last;
  }
}

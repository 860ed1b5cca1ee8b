package org.rubricator.annotate.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rubricator.source.CarriedTable;

/** The table {@code words.tsv}: words that tell something of the name beside them, by language. */
final class NameWords {

  /** What a word tells. */
  enum Kind {
    /** An office or form of address, which may stand before a surname. */
    TITLE,
    /** A word that makes a name that of an organisation. */
    ORGANISATION,
    /** An ending of German words that does. */
    ORGANISATION_PART,
    /** A word that ends the name of a firm. */
    COMPANY,
    /** A word that makes a name that of a place. */
    PLACE,
    /** Such a word in front of the name of a place. */
    PLACE_FIRST,
    /** A French noun, written small, with which the name of a body begins. */
    SMALL_BODY,
    /** One with which the name of a place begins. */
    SMALL_PLACE,
    /** An adjective that is part of the name of a body: "national", German "Freiwillige". */
    ADJECTIVE,
    /** A preposition after which a single name is a place. */
    BEFORE_PLACE,
    /** The kind of event that a name with a place in it names. */
    EVENT,
    /** A word of order or measure that may begin the name of an event. */
    EVENT_START,
    /** A form of address that only persons have; enough to tell an unknown name. */
    ADDRESS,
    /** A title that stands behind a given name and belongs to it. */
    AFTER_NAME,
    /** What somebody is to somebody, or does for a living, before a name. */
    RELATION,
    /** A verb of speech beside a name. */
    SAYING,
    /** A verb of what only persons do, behind a name. */
    ACTION,
    /** A common noun of which a place may be named: "city of", "Stadt". */
    PLACE_NOUN,
    /** An ending of names of streets and squares, which tells a place by itself. */
    STREET_PART,
    /** An ending of names of towns and villages, which tells a place after a preposition. */
    TOWN_PART,
    /** A word that looks like a name and is none: peoples, faiths, languages. */
    NO_NAME,
    /** A month or a weekday. */
    CALENDAR,
    /** A word of greeting at the head of a letter. */
    GREETING
  }

  private static final Map<Kind, Set<String>> WORDS = load("");

  private static final Map<String, Map<Kind, Set<String>>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private NameWords() {}

  static boolean is(Kind kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * True for a word of a language; where the table has none of the kind for it, of any. Small
   * common words of one language are other words in the next: French "but", German "Jude".
   */
  static boolean is(Kind kind, String word, String language) {
    Map<Kind, Set<String>> own = BY_LANGUAGE.computeIfAbsent(language, NameWords::load);
    return own.getOrDefault(kind, WORDS.getOrDefault(kind, Set.of()))
        .contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for an adjective of the table, and for its French plural. */
  static boolean isAdjective(String word) {
    return is(Kind.ADJECTIVE, word)
        || word.endsWith("s") && is(Kind.ADJECTIVE, word.substring(0, word.length() - 1));
  }

  /** True where a word ends with one of a kind, and is longer. */
  static boolean endsWith(Kind kind, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(kind, Set.of()).stream()
        .anyMatch(part -> small.length() > part.length() + 2 && small.endsWith(part));
  }

  /**
   * @param language of the rows, or nothing for all
   */
  private static Map<Kind, Set<String>> load(String language) {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    CarriedTable.rows(NameWords.class, "words.tsv").stream()
        .filter(cells -> language.isEmpty() || cells[1].equals(language))
        .forEach(
            cells ->
                words.computeIfAbsent(Kind.valueOf(cells[0]), k -> new HashSet<>()).add(cells[2]));
    return words;
  }
}

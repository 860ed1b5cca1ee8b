package org.rubricator.annotate.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    /** A preposition after which a single name is a place. */
    BEFORE_PLACE,
    /** The kind of event that a name with a place in it names. */
    EVENT,
    /** A word of order or measure that may begin the name of an event. */
    EVENT_START
  }

  private static final Map<Kind, Set<String>> WORDS = load();

  private NameWords() {}

  static boolean is(Kind kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** True where a word ends with one of a kind, and is longer. */
  static boolean endsWith(Kind kind, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(kind, Set.of()).stream()
        .anyMatch(part -> small.length() > part.length() + 2 && small.endsWith(part));
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    rows()
        .lines()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .map(row -> row.split("\t"))
        .forEach(
            cells ->
                words.computeIfAbsent(Kind.valueOf(cells[0]), k -> new HashSet<>()).add(cells[2]));
    return words;
  }

  private static String rows() {
    try (InputStream in = NameWords.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

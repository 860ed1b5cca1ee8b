package org.rubricator.token;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rubricator.source.CarriedTable;

/** What the table {@code word-rules.tsv} says of a language. */
final class WordRules {

  /** A column of words. */
  private enum Rule {
    ELIDED,
    CLITIC,
    WHOLE
  }

  private static final String ANY = "*";
  private static final Map<String, WordRules> TABLE = load();
  private static final WordRules NONE = new WordRules();

  private final Map<Rule, Set<String>> words = new EnumMap<>(Rule.class);

  /**
   * @param language a tag
   */
  static WordRules of(String language) {
    return TABLE.getOrDefault(language.split("-", 2)[0].toLowerCase(Locale.ROOT), NONE);
  }

  /**
   * True if an apostrophe parts a word from the next.
   *
   * @param word what stands before the apostrophe
   */
  boolean isElided(String word) {
    return has(Rule.ELIDED, ANY) || has(Rule.ELIDED, small(word));
  }

  /** True if a hyphen before a word parts it from the one before. */
  boolean isClitic(String word) {
    return has(Rule.CLITIC, small(word));
  }

  /** True for a word that is not parted though its halves are of the table. */
  boolean isWhole(String word) {
    return has(Rule.WHOLE, small(word));
  }

  /** All words by their rule, in small letters, sorted. */
  SortedMap<String, List<String>> table() {
    SortedMap<String, List<String>> table = new TreeMap<>();
    for (Rule rule : Rule.values()) {
      table.put(
          rule.name().toLowerCase(Locale.ROOT),
          words.getOrDefault(rule, Set.of()).stream().sorted().toList());
    }
    return table;
  }

  private boolean has(Rule rule, String word) {
    return words.getOrDefault(rule, Set.of()).contains(word);
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static Map<String, WordRules> load() {
    Map<String, WordRules> table = new HashMap<>();
    for (String[] cells : CarriedTable.rows(WordRules.class, "word-rules.tsv")) {
      table
          .computeIfAbsent(cells[0], language -> new WordRules())
          .words
          .computeIfAbsent(Rule.valueOf(cells[1].toUpperCase(Locale.ROOT)), rule -> new HashSet<>())
          .addAll(List.of(cells[2].split(" ")));
    }
    return table;
  }
}

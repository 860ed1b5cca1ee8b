package org.rubricator.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table {@code abbreviations.tsv}: words after which a full stop ends no sentence. */
final class Abbreviations {

  private static final String ORDINAL = "0";
  private static final Map<String, Set<String>> TABLE = load();

  private final Set<String> words;
  private final boolean own;

  private Abbreviations(Set<String> words, boolean own) {
    this.words = words;
    this.own = own;
  }

  /**
   * @param language a tag; one without a row has the words of all languages
   */
  static Abbreviations of(String language) {
    String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    Set<String> words = TABLE.getOrDefault(primary, TABLE.getOrDefault("", Set.of()));
    return new Abbreviations(words, TABLE.containsKey(primary));
  }

  /** True where the table has a row for the language. */
  boolean areOwn() {
    return own;
  }

  /**
   * @param word without its stop
   */
  boolean has(String word) {
    return words.contains(word) || words.contains(small(word));
  }

  /** True where a stop after a number makes it an ordinal. */
  boolean hasOrdinals() {
    return own && words.contains(ORDINAL);
  }

  private static String small(String word) {
    int second = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
    return word.substring(0, second).toLowerCase(Locale.ROOT) + word.substring(second);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String row : rows()) {
      String[] cells = row.split("\t", 2);
      List<String> words = List.of(cells[1].trim().split(" "));
      table.computeIfAbsent(cells[0], l -> new HashSet<>()).addAll(words);
      table.computeIfAbsent("", all -> new HashSet<>()).addAll(words);
    }
    return table;
  }

  private static List<String> rows() {
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.tsv")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.tsv is missing from the jar");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.rubricator.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table {@code abbreviations.tsv}: words after which a full stop ends no sentence. */
public final class Abbreviations {

  /** Matches "J.", "J.R.R.", "J.-P.", "z.B."; not "Go.". */
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{L}\\p{M}{0,2}\\.-?){1,6}(?<=\\.)");

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
  public static Abbreviations of(String language) {
    String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    Set<String> words = TABLE.getOrDefault(primary, TABLE.getOrDefault("", Set.of()));
    return new Abbreviations(words, TABLE.containsKey(primary));
  }

  /** True where the table has a row for the language. */
  public boolean areOwn() {
    return own;
  }

  /**
   * @param word without its stop
   */
  public boolean has(String word) {
    return words.contains(word) || words.contains(small(word));
  }

  /**
   * True for an initial or a row of them ("J.", "R.K.", "J.-P.", "z.B.") and for an abbreviation.
   *
   * @param word with its stop
   */
  public boolean isShort(String word) {
    return INITIALS.matcher(word).matches()
        || (word.endsWith(".") && has(word.substring(0, word.length() - 1)));
  }

  /** True where a stop after a number makes it an ordinal. */
  public boolean hasOrdinals() {
    return own && words.contains(ORDINAL);
  }

  private static String small(String word) {
    int second = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
    return word.substring(0, second).toLowerCase(Locale.ROOT) + word.substring(second);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String[] cells : CarriedTable.rows(Abbreviations.class, "abbreviations.tsv")) {
      List<String> words = List.of(cells[1].trim().split(" "));
      table.computeIfAbsent(cells[0], l -> new HashSet<>()).addAll(words);
      table.computeIfAbsent("", all -> new HashSet<>()).addAll(words);
    }
    return table;
  }
}

package org.rubricator.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The language of a text by its commonest small words: the table {@code languages.tsv}. */
public final class LanguageGuess {

  /** Words looked at. */
  private static final int SAMPLE = 4000;

  /** One word in so many has to be a small word of the language. */
  private static final int ONE_IN = 12;

  private static final Map<String, Set<String>> TABLE = load();

  private LanguageGuess() {}

  /** A language tag, or nothing for a text too short or too strange to tell. */
  public static Optional<String> of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    String[] words =
        text.substring(0, Math.min(text.length(), SAMPLE * 8)).split("[^\\p{L}\\p{M}]+");
    for (String word : words) {
      String low = word.toLowerCase(Locale.ROOT);
      TABLE.forEach(
          (language, small) -> counts.merge(language, small.contains(low) ? 1 : 0, Integer::sum));
    }
    List<Map.Entry<String, Integer>> best =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    if (best.size() < 2) {
      return Optional.empty(); // a text without a single word, such as a row of asterisks
    }
    boolean clear =
        best.get(0).getValue() * ONE_IN >= words.length
            && best.get(0).getValue() > best.get(1).getValue();
    return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String[] cells : CarriedTable.rows(LanguageGuess.class, "languages.tsv")) {
      table.put(cells[0], Set.of(cells[1].split(" ")));
    }
    return table;
  }
}

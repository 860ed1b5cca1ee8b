package org.rubricator.annotate.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rubricator.source.CarriedTable;

/** Words before a name that tell whether a woman or a man bears it: {@code honorifics.tsv}. */
final class Honorifics {

  /** UTF-16 units before a name in which such a word is looked for. */
  private static final int REACH = 24;

  /** Letters of "veuve" and its like, which may be small; "M" and "Mr" are titles when large. */
  private static final int SHORTEST_SMALL = 4;

  private static final Map<String, Bearer> WORDS = words();

  private Honorifics() {}

  private static Map<String, Bearer> words() {
    Map<String, Bearer> words = new HashMap<>();
    for (String[] row : CarriedTable.rows(Honorifics.class, "honorifics.tsv")) {
      Bearer bearer = Bearer.of(row[1]);
      for (String word : row[2].split(" ")) {
        words.put(word.toLowerCase(Locale.ROOT), bearer);
      }
    }
    return Map.copyOf(words);
  }

  /** Who bears the name that begins at an offset of a text, if the word before it tells. */
  static Optional<Bearer> before(String text, int start) {
    String reach = text.substring(Math.max(0, start - REACH), start).replaceAll("\\h", " ");
    String bare = reach.stripTrailing();
    String word = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    int from = word.length();
    while (from > 0 && Character.isLetter(word.charAt(from - 1))) {
      from--;
    }
    boolean apart = bare.length() < reach.length() && from < word.length();
    boolean small = apart && !Character.isUpperCase(word.charAt(from));
    return apart && (!small || word.length() - from >= SHORTEST_SMALL)
        ? Optional.ofNullable(WORDS.get(word.substring(from).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}

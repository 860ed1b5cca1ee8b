package org.rubricator.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lines are sorted by.
 *
 * @param place words to the left of the node (negative) or to its right (positive); 0 for the
 *     others
 */
public record SortKey(Kind kind, int place) {

  /** What counts. */
  public enum Kind {
    /** The words of the node. */
    NODE,
    /** A word beside it. */
    WORD,
    /** The order of the texts. */
    TEXT,
    /** The dates of the texts. */
    DATE
  }

  /** Words on either side by which lines can be sorted. */
  private static final int FARTHEST = 5;

  /** Matches "L1", "r5"; not "L0", "R6". */
  private static final Pattern BESIDE = Pattern.compile("([lLrR])([1-5])");

  /**
   * Keys in the order in which they count.
   *
   * @param keys such as {@code R1,R2,node}; {@code right} is R1 to R5, {@code left} L1 to L5
   * @return nothing if one of them is none
   */
  public static Optional<List<SortKey>> parse(String keys) {
    List<SortKey> found = new ArrayList<>();
    for (String key : keys.split(",", -1)) {
      List<SortKey> own = one(key.strip());
      if (own.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(own);
    }
    return Optional.of(found);
  }

  private static List<SortKey> one(String key) {
    Matcher beside = BESIDE.matcher(key);
    if (beside.matches()) {
      int words = Integer.parseInt(beside.group(2));
      return List.of(word(beside.group(1).equalsIgnoreCase("l") ? -words : words));
    }
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "node" -> List.of(new SortKey(Kind.NODE, 0));
      case "text" -> List.of(new SortKey(Kind.TEXT, 0));
      case "date" -> List.of(new SortKey(Kind.DATE, 0));
      case "left" -> words(-1);
      case "right" -> words(1);
      default -> List.of();
    };
  }

  private static List<SortKey> words(int side) {
    List<SortKey> keys = new ArrayList<>();
    for (int place = 1; place <= FARTHEST; place++) {
      keys.add(word(side * place));
    }
    return keys;
  }

  private static SortKey word(int place) {
    return new SortKey(Kind.WORD, place);
  }
}

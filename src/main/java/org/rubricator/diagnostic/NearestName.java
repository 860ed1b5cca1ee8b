package org.rubricator.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody who mistyped one most likely meant. */
public final class NearestName {

  /** Nobody mistypes a longer name, and to compare two takes the product of their lengths. */
  private static final int LONGEST = 100;

  private NearestName() {}

  /**
   * The known name with the fewest letters changed, if those are few: one put in, left out, taken
   * for another, or changed with its neighbour (Damerau, Communications of the ACM 7.3, 1964).
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    return nearest(typed, known).stream().findFirst();
  }

  /** As {@link #of}, if no other known name is as near. */
  public static Optional<String> only(String typed, Collection<String> known) {
    List<String> nearest = nearest(typed, known);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /** True where the letters are the same but for their order, or for one that is doubled. */
  public static boolean isTwistOf(String typed, String name) {
    String one = typed.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    return sorted(one).equals(sorted(other)) || single(one).equals(single(other));
  }

  private static String sorted(String name) {
    return name.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String single(String name) {
    return name.replaceAll("(.)\\1", "$1");
  }

  /** All that are as near as the nearest, sorted. */
  private static List<String> nearest(String typed, Collection<String> known) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String small = typed.toLowerCase(Locale.ROOT);
    int least = Math.max(1, typed.length() / 3);
    List<String> nearest = new ArrayList<>();
    for (String name : known) {
      int distance = name.equals(typed) ? least + 1 : distance(small, name, least);
      if (distance < least) {
        nearest.clear();
      }
      if (distance <= least) {
        nearest.add(name);
        least = distance;
      }
    }
    nearest.sort(Comparator.naturalOrder());
    return nearest;
  }

  /** The distance, or one more than the most that is asked for. */
  private static int distance(String a, String name, int most) {
    if (Math.abs(a.length() - name.length()) > most) {
      return most + 1;
    }
    String b = name.toLowerCase(Locale.ROOT);
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = before;
      before = last;
      last = row;
      row = free;
      if (fill(a, b, i, before, last, row) > most) {
        return most + 1;
      }
    }
    return row[b.length()];
  }

  /** Fills a row of the table; the least in it. */
  private static int fill(String a, String b, int i, int[] before, int[] last, int[] row) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + same);
      boolean turned =
          i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1);
      row[j] = turned ? Math.min(row[j], before[j - 2] + 1) : row[j];
      least = Math.min(least, row[j]);
    }
    return least;
  }
}

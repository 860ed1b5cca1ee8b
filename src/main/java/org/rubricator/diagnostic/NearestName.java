package org.rubricator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody who mistyped one most likely meant. */
public final class NearestName {

  /** Nobody mistypes a longer name, and to compare two takes the product of their lengths. */
  private static final int LONGEST = 100;

  private NearestName() {}

  /** The known name with the fewest letters changed (Levenshtein), if those are few. */
  public static Optional<String> of(String typed, Collection<String> known) {
    int most = Math.max(1, typed.length() / 3);
    return known.stream()
        .filter(name -> !name.equals(typed) && isComparable(typed, name, most))
        .filter(name -> distance(typed, name) <= most)
        .min(Comparator.comparingInt((String name) -> distance(typed, name)).thenComparing(n -> n));
  }

  private static boolean isComparable(String typed, String name, int most) {
    return typed.length() <= LONGEST && Math.abs(typed.length() - name.length()) <= most;
  }

  /** As {@link #of}, if no other known name is as near. */
  public static Optional<String> only(String typed, Collection<String> known) {
    Optional<String> nearest = of(typed, known);
    return nearest.filter(
        name ->
            known.stream()
                .filter(other -> !other.equals(name) && !other.equals(typed))
                .noneMatch(other -> distance(typed, other) <= distance(typed, name)));
  }

  private static int distance(String typed, String name) {
    String a = typed.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + same);
        diagonal = row[j];
        row[j] = next;
      }
    }
    return row[b.length()];
  }
}

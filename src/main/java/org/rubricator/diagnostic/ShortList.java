package org.rubricator.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Names for a message: the first few, and how many more there are. */
public final class ShortList {

  private static final int SHOWN = 5;

  private ShortList() {}

  /** Such as {@code a, b, c, d, e and 12 more}. */
  public static String of(Collection<String> names) {
    List<String> first = names.stream().limit(SHOWN).toList();
    int more = names.size() - first.size();
    return String.join(", ", first)
        + (more > 0 ? String.format(Locale.ROOT, " and %,d more", more) : "");
  }
}

package org.rubricator.structure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rubricator.source.CarriedTable;

/** The words of one language in the table {@code hyphens.tsv}. */
final class Hyphens {

  /** What a word tells of the hyphen beside it. */
  private enum Kind {
    SUSPENDED,
    FIRST,
    SECOND,
    SUFFIX
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private Hyphens() {}

  static Hyphens of(String language) {
    Hyphens hyphens = new Hyphens();
    String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    for (String row : CarriedTable.lines(Hyphens.class, "hyphens.tsv")) {
      String[] cells = row.split("\t", 3);
      if (cells[1].equals(primary)) {
        hyphens.set(Kind.valueOf(cells[0])).addAll(List.of(cells[2].trim().split(" ")));
      }
    }
    return hyphens;
  }

  private Set<String> set(Kind kind) {
    return words.computeIfAbsent(kind, k -> new HashSet<>());
  }

  /** True after a hyphen that stands for a part to come. */
  boolean isSuspended(String next) {
    return set(Kind.SUSPENDED).contains(next);
  }

  /** True for parts that are written with a hyphen wherever they stand. */
  boolean isCompound(String first, String next) {
    return set(Kind.SECOND).contains(next)
        || (set(Kind.FIRST).contains(first) && !set(Kind.SUFFIX).contains(next));
  }
}

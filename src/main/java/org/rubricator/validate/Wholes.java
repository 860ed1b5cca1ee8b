package org.rubricator.validate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which files count as one because one includes the others, by their labels. */
final class Wholes {

  /**
   * A file with those that it sees.
   *
   * @param own itself and its parts
   * @param all these and what is around them
   */
  private record Whole(Set<String> own, Set<String> all) {}

  private final Map<String, Whole> byFile = new HashMap<>();

  /**
   * Adds a file that others are parts of, or that is part of others.
   *
   * @param own the file, then its parts
   * @param around files that declare something for all of these
   */
  void add(List<String> own, List<String> around) {
    if (own.size() + around.size() > 1) {
      Set<String> all = new LinkedHashSet<>(own);
      all.addAll(around);
      byFile.put(own.get(0), new Whole(new LinkedHashSet<>(own), all));
    }
  }

  /**
   * The files of which the ids and declarations hold in a file, that file among them.
   *
   * @param checked the file that is checked; what is seen from its parts is what it sees
   */
  Set<String> seen(String checked, String file) {
    Whole whole = byFile.get(checked);
    if (whole == null || !whole.own.contains(file)) {
      whole = byFile.get(file);
    }
    return whole == null ? Set.of(file) : whole.all;
  }
}

package org.rubricator.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names are meant most often: of the two hundred that a grammar allows at a place a message
 * shows the few that are likely there.
 */
final class LikelyNames {

  private static final String ATTRIBUTES = "attributes";
  private static final NameTable TABLE = new NameTable("likely-names.properties");

  private LikelyNames() {}

  /** Names of elements that may stand in a parent, the likely ones first, then by the alphabet. */
  static List<String> elements(Collection<String> allowed, String parent) {
    return sorted(allowed, TABLE.names(parent));
  }

  /** Names of attributes, the likely ones first, then by the alphabet. */
  static List<String> attributes(Collection<String> allowed) {
    return sorted(allowed, TABLE.names(ATTRIBUTES));
  }

  private static List<String> sorted(Collection<String> allowed, List<String> likely) {
    Set<String> sorted = new LinkedHashSet<>(likely);
    sorted.retainAll(Set.copyOf(allowed));
    sorted.addAll(new TreeSet<>(allowed));
    return List.copyOf(sorted);
  }

  /** Elements to look for an element in: those in which it stands most often come first. */
  static List<String> candidates(String element) {
    Set<String> candidates = new LinkedHashSet<>(parents(element));
    candidates.addAll(TABLE.keys());
    candidates.remove(ATTRIBUTES);
    return List.copyOf(candidates);
  }

  /** Elements in which an element stands most often, by the alphabet; none for one not known. */
  private static List<String> parents(String element) {
    List<String> parents = new ArrayList<>();
    for (String parent : TABLE.keys()) {
      if (!parent.equals(ATTRIBUTES) && TABLE.names(parent).contains(element)) {
        parents.add(parent);
      }
    }
    return parents;
  }
}

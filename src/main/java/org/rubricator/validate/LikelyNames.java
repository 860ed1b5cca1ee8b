package org.rubricator.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names are meant most often: of the two hundred that a grammar allows at a place a message
 * shows the few that are likely there.
 */
final class LikelyNames {

  private static final String ATTRIBUTES = "attributes";
  private static final Properties TABLE = read();

  private LikelyNames() {}

  private static Properties read() {
    Properties table = new Properties();
    try (InputStream in = LikelyNames.class.getResourceAsStream("likely-names.properties")) {
      if (in == null) {
        throw new IllegalStateException("likely-names.properties is missing from the jar");
      }
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static List<String> of(String key) {
    String names = TABLE.getProperty(key, "").strip();
    return names.isEmpty() ? List.of() : List.of(names.split("\\s+"));
  }

  /** Names of elements that may stand in a parent, the likely ones first, then by the alphabet. */
  static List<String> elements(Collection<String> allowed, String parent) {
    return sorted(allowed, of(parent));
  }

  /** Names of attributes, the likely ones first, then by the alphabet. */
  static List<String> attributes(Collection<String> allowed) {
    return sorted(allowed, of(ATTRIBUTES));
  }

  private static List<String> sorted(Collection<String> allowed, List<String> likely) {
    Set<String> sorted = new LinkedHashSet<>(likely);
    sorted.retainAll(Set.copyOf(allowed));
    sorted.addAll(new TreeSet<>(allowed));
    return List.copyOf(sorted);
  }

  /** Elements in which an element stands most often, by the alphabet; none for one not known. */
  static List<String> parents(String element) {
    List<String> parents = new ArrayList<>();
    for (String parent : new TreeSet<>(TABLE.stringPropertyNames())) {
      if (!parent.equals(ATTRIBUTES) && of(parent).contains(element)) {
        parents.add(parent);
      }
    }
    return parents;
  }
}

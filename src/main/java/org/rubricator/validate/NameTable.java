package org.rubricator.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Lists of names that come with the tool, each under a key. */
final class NameTable {

  private final Properties table = new Properties();

  /**
   * Reads a table.
   *
   * @param file beside this class in the jar: properties whose values are names between spaces
   */
  NameTable(String file) {
    try (InputStream in = NameTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys, by the alphabet. */
  Set<String> keys() {
    return new TreeSet<>(table.stringPropertyNames());
  }

  /** The names under a key, in their order; none under a key that is not there. */
  List<String> names(String key) {
    String names = table.getProperty(key, "").strip();
    return names.isEmpty() ? List.of() : List.of(names.split("\\s+"));
  }
}

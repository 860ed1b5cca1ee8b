package org.rubricator.validate;

import java.util.List;
import java.util.Set;

/**
 * All names that TEI P5 has. One of them is not misspelt, though a schema that takes a part of TEI
 * may not know it.
 */
final class TeiNames {

  private static final NameTable TABLE = new NameTable("tei-names.properties");
  private static final List<String> IN_ORDER = TABLE.names("elements").stream().sorted().toList();
  private static final Set<String> ELEMENTS = Set.copyOf(IN_ORDER);
  private static final Set<String> ATTRIBUTES = Set.copyOf(TABLE.names("attributes"));

  private TeiNames() {}

  /** All elements, by the alphabet. */
  static List<String> elements() {
    return IN_ORDER;
  }

  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  /** True for the name of an attribute without a prefix. */
  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }
}

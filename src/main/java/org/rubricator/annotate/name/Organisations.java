package org.rubricator.annotate.name;

import java.util.HashSet;
import java.util.Set;
import org.rubricator.source.CarriedTable;

/** The table {@code known-organisations.tsv}: bodies known by a name of their own. */
final class Organisations {

  private static final Set<String> NAMES = load();

  private Organisations() {}

  static boolean isKnown(String name) {
    return NAMES.contains(name);
  }

  private static Set<String> load() {
    Set<String> names = new HashSet<>();
    CarriedTable.rows(Organisations.class, "known-organisations.tsv")
        .forEach(cells -> names.addAll(Set.of(cells[1].split("; "))));
    return names;
  }
}

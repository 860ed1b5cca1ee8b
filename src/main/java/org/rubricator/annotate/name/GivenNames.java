package org.rubricator.annotate.name;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubricator.source.CarriedTable;

/** The table {@code given-names.tsv}: given names that are seldom anything else. */
final class GivenNames {

  private static final Set<String> NAMES =
      CarriedTable.rows(GivenNames.class, "given-names.tsv").stream()
          .flatMap(cells -> Stream.of(cells[1].split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private GivenNames() {}

  /** True for "Ada", for "Jean-Paul" and other pairs of given names, for "Wm." with its stop. */
  static boolean has(String word) {
    int hyphen = word.indexOf('-');
    return NAMES.contains(word)
        || hyphen > 0
            && NAMES.contains(word.substring(0, hyphen))
            && NAMES.contains(word.substring(hyphen + 1));
  }

  /** True for a full name whose first word is a given name. */
  static boolean begins(String form) {
    int space = form.indexOf(' ');
    return space > 0 && has(form.substring(0, space));
  }
}

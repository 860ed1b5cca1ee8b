package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubricator.authority.EntryKind;

/**
 * One organisation that was read as two names: "Ministry of Tides | of Lorn", "International
 * Committee | of the Red Cross".
 */
final class NameJoins {

  private static final Set<String> BETWEEN =
      Set.of(
          " of ",
          " of the ",
          " for ",
          " for the ",
          " de ",
          " du ",
          " de la ",
          " des ",
          " de l'",
          " d'",
          " der ",
          " für ",
          " von ");

  private NameJoins() {}

  static List<NameModel.Hit> of(String line, List<NameModel.Hit> hits) {
    List<NameModel.Hit> joined = new ArrayList<>();
    for (NameModel.Hit hit : hits) {
      int last = joined.size() - 1;
      if (last >= 0 && isOne(line, joined.get(last), hit)) {
        NameModel.Hit first = joined.remove(last);
        joined.add(first.at(first.start(), hit.end()));
      } else {
        joined.add(hit);
      }
    }
    return joined;
  }

  private static boolean isOne(String line, NameModel.Hit first, NameModel.Hit second) {
    return first.kind() == EntryKind.ORGANISATION
        && second.kind() != EntryKind.PERSON
        && !endsAsFirm(line, first)
        && BETWEEN.contains(line.substring(first.end(), second.start()).replace('’', '\''));
  }

  /** What follows "Ltd" tells where the firm is. */
  private static boolean endsAsFirm(String line, NameModel.Hit hit) {
    int space = line.lastIndexOf(' ', hit.end() - 1) + 1;
    return NameWords.is(
        NameWords.Kind.COMPANY, line.substring(Math.max(space, hit.start()), hit.end()));
  }
}

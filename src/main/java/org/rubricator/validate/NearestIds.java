package org.rubricator.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.NearestName;

/** The ids that were most likely meant by those that are not there. */
final class NearestIds {

  /** Ids that are looked for among those that are alike: to compare two takes time. */
  private static final int MOST_SUGGESTIONS = 50;

  /** Ids of one letter or two are all alike. */
  private static final int SHORTEST = 3;

  private static final int MOST_IDS = 20_000;

  private final IdIndex ids;
  private final Map<String, Set<String>> idsOf = new HashMap<>();
  private int suggestions;

  NearestIds(IdIndex ids) {
    this.ids = ids;
  }

  /** The id of a file that is nearest to one, while few are asked for. */
  Optional<String> of(String file, String id) {
    if (id.length() < SHORTEST || suggestions >= MOST_SUGGESTIONS) {
      return Optional.empty();
    }
    suggestions++;
    Set<String> known = idsOf.computeIfAbsent(file, ids::ids);
    return known.size() > MOST_IDS ? Optional.empty() : NearestName.of(id, known);
  }
}

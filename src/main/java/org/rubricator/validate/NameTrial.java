package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.xml.RelaxNgSchema;

/**
 * Corrects names. The grammar looks into an element only once its name is right, so that what is
 * wrong inside belongs to the correction.
 */
final class NameTrial {

  private static final int MOST_ROUNDS = 5;

  private final TeiDocument document;
  private final RelaxNgSchema grammar;
  private final FixTrial trial;
  private final Map<Integer, Integer> tagEnds = new HashMap<>();

  NameTrial(TeiDocument document, RelaxNgSchema grammar, FixTrial trial) {
    this.document = document;
    this.grammar = grammar;
    this.trial = trial;
  }

  void run() {
    trial.helpful(found(List.of()), this::grown);
  }

  /** Corrections of the file with what was made so far and more. */
  private List<Fix> found(List<Fix> more) {
    Optional<TeiEdits> done = trial.edits(document, more);
    List<Fix> found =
        trial.with(document, more).stream()
            .flatMap(changed -> NameFixes.of(changed, grammar).stream())
            .flatMap(fix -> done.stream().flatMap(edits -> mapped(fix, edits).stream()))
            .toList();
    trial.looked(document, found.size());
    return found;
  }

  /** Corrections with the names that they bring to light. */
  private List<Fix> grown(List<Fix> fixes) {
    List<Fix> grown = fixes;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Fix> more = once(grown);
      if (more.equals(grown)) {
        return grown;
      }
      grown = more;
    }
    return grown;
  }

  private List<Fix> once(List<Fix> fixes) {
    NavigableMap<Integer, Fix> byStart = new TreeMap<>();
    fixes.forEach(fix -> byStart.put(start(fix), fix));
    found(fixes).forEach(inner -> add(inner, byStart));
    return List.copyOf(byStart.values());
  }

  /** A correction of the corrected file as one of the file as it is; not what was made there. */
  private Optional<Fix> mapped(Fix inner, TeiEdits done) {
    List<Edit> made = inner.edits().values().stream().flatMap(List::stream).toList();
    List<Edit> edits = made.stream().flatMap(e -> done.before(e).stream()).toList();
    return edits.size() < made.size()
        ? Optional.empty()
        : Optional.of(new Fix(document, inner.told(), Map.of(document, edits)));
  }

  /** Adds a correction to the one in whose tag, or between whose tags, it stands. */
  private void add(Fix inner, NavigableMap<Integer, Fix> byStart) {
    Map.Entry<Integer, Fix> outer = byStart.floorEntry(start(inner));
    if (outer != null && end(inner) <= end(outer)) {
      List<Edit> both = new ArrayList<>(edits(outer.getValue()));
      both.addAll(edits(inner));
      String told = outer.getValue().told() + ", " + inner.told();
      byStart.put(outer.getKey(), new Fix(document, told, Map.of(document, both)));
    }
  }

  private List<Edit> edits(Fix fix) {
    return fix.edits().getOrDefault(document, List.of());
  }

  /** Where the first edit begins; nowhere in the file if there is none. */
  private int start(Fix fix) {
    return edits(fix).stream().mapToInt(Edit::start).min().orElse(-1);
  }

  /** Where the start tag of a correction's element ends, or its end tag where that is changed. */
  private int end(Map.Entry<Integer, Fix> outer) {
    return Math.max(end(outer.getValue()), tagEnds().getOrDefault(outer.getKey() - 1, 0));
  }

  private Map<Integer, Integer> tagEnds() {
    if (tagEnds.isEmpty()) {
      document.root().forEach(e -> tagEnds.put(e.start(), e.openEnd()));
    }
    return tagEnds;
  }

  private int end(Fix fix) {
    return edits(fix).stream().mapToInt(Edit::end).max().orElse(0);
  }
}

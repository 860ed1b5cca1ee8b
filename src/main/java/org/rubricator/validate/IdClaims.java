package org.rubricator.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Ids that stand in more than one file. Between two files from elsewhere that is no error as long
 * as no pointer leads to one of them from another file: all of these are told in one finding.
 */
final class IdClaims {

  /** A file, its number in the order of all, and whether it is one of ours. */
  private record Owner(String label, int number, boolean ours) {}

  /** An id with the file that had it first and the place where another has it too. */
  private record Shared(String id, Owner first, Owner second, Place place) {}

  private final Supplier<Set<String>> allTargets;
  private final Map<String, Owner> files = new HashMap<>();
  private final Map<String, Owner> owners = new HashMap<>();
  private final Map<Integer, Shared> firstHarmless = new TreeMap<>();
  private final Set<String> harmless = new TreeSet<>();
  private @Nullable Set<String> targets;

  /**
   * Makes an index of claims.
   *
   * @param targets where pointers lead from one file into another; asked once, when it is needed
   */
  IdClaims(Supplier<Set<String>> targets) {
    this.allTargets = targets;
  }

  /** Gives a file the ids that no file before it has; called in the order of the files. */
  void own(TeiDocument document) {
    Owner file = new Owner(document.label(), files.size(), Origin.isOurs(document));
    files.put(document.label(), file);
    IdIndex.of(document).keySet().forEach(id -> owners.putIfAbsent(id, file));
  }

  /** Reports ids that a file before this one has already; all files own theirs by then. */
  void claim(TeiDocument document, DiagnosticSink sink) {
    Owner file = files.get(document.label());
    if (file != null) {
      IdIndex.of(document).forEach((id, element) -> claim(document, file, id, element, sink));
    }
  }

  private void claim(
      TeiDocument document, Owner file, String id, TeiElement element, DiagnosticSink sink) {
    Owner first = owners.getOrDefault(id, file);
    if (first.number >= file.number) {
      return;
    }
    Place place = document.place(element, "xml:id");
    if (isHarmless(id, first, file)) {
      keep(new Shared(id, first, file, place));
    } else {
      sink.report(Code.ID_DOUBLE_IN_CORPUS, place, id, first.label);
    }
  }

  private synchronized void keep(Shared shared) {
    harmless.add(shared.id);
    firstHarmless.putIfAbsent(shared.second.number, shared);
  }

  private boolean isHarmless(String id, Owner first, Owner second) {
    return !first.ours
        && !second.ours
        && !targets().contains(IdIndex.address(first.label, id))
        && !targets().contains(IdIndex.address(second.label, id));
  }

  private synchronized Set<String> targets() {
    Set<String> known = targets;
    if (known == null) {
      known = allTargets.get();
      targets = known;
    }
    return known;
  }

  /** Tells of all that is harmless, at the first place. */
  void reportHarmless(DiagnosticSink sink) {
    firstHarmless.values().stream()
        .findFirst()
        .ifPresent(
            one ->
                sink.report(
                    Code.IDS_SHARED,
                    one.place,
                    harmless.size(),
                    one.id,
                    one.first.label,
                    one.second.label));
  }
}

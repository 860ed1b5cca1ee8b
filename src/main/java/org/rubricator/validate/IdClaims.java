package org.rubricator.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Ids that stand in more than one file. Between two files from elsewhere that is no error as long
 * as no pointer leads to one of them from another file: all of these are told in one finding.
 */
final class IdClaims {

  /** An id with the file that had it first and the element that has it too. */
  private record Shared(String id, TeiDocument first, TeiDocument second, TeiElement element) {}

  private final IdIndex ids;
  private final List<TeiDocument> documents;
  private final Map<String, TeiDocument> owners = new HashMap<>();
  private final List<Shared> harmless = new ArrayList<>();
  private @Nullable Set<String> targets;

  /**
   * Makes an index of claims.
   *
   * @param documents all files that are checked together
   */
  IdClaims(IdIndex ids, List<TeiDocument> documents) {
    this.ids = ids;
    this.documents = documents;
  }

  /** Reports ids that a file before this one has already; called in the order of the files. */
  void claim(TeiDocument document, DiagnosticSink sink) {
    ids.of(document).forEach((id, element) -> claim(document, id, element, sink));
  }

  private void claim(TeiDocument document, String id, TeiElement element, DiagnosticSink sink) {
    TeiDocument first = owners.putIfAbsent(id, document);
    if (first == null) {
      return;
    }
    if (isHarmless(id, first, document)) {
      harmless.add(new Shared(id, first, document, element));
    } else {
      sink.report(Code.ID_DOUBLE_IN_CORPUS, document.place(element, "xml:id"), id, first.label());
    }
  }

  private boolean isHarmless(String id, TeiDocument first, TeiDocument second) {
    return !Origin.isOurs(first)
        && !Origin.isOurs(second)
        && !targets().contains(IdIndex.address(first.label(), id))
        && !targets().contains(IdIndex.address(second.label(), id));
  }

  /** Where pointers lead from one file into another, looked for when it is first asked. */
  private Set<String> targets() {
    Set<String> known = targets;
    if (known == null) {
      known = new HashSet<>();
      for (TeiDocument document : documents) {
        known.addAll(PointerCheck.targetsElsewhere(document, ids));
      }
      targets = known;
    }
    return known;
  }

  /** Tells of all that is harmless, at the first place. */
  void reportHarmless(DiagnosticSink sink) {
    if (!harmless.isEmpty()) {
      Shared one = harmless.get(0);
      long count = harmless.stream().map(Shared::id).distinct().count();
      sink.report(
          Code.IDS_SHARED,
          one.second.place(one.element, "xml:id"),
          count,
          one.id,
          one.first.label(),
          one.second.label());
    }
  }
}

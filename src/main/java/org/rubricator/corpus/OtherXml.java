package org.rubricator.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** XML in a folder that is no TEI, such as a catalogue of schemas or a stylesheet. */
final class OtherXml {

  /** Roots of TEI that has lost its namespace, or is older than namespaces. */
  private static final Set<String> ROOTS = Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2");

  private final List<String> labels = new ArrayList<>();

  /** True for a file that is none of the texts of a folder; it is remembered. */
  boolean passesOver(TeiDocument document) {
    TeiElement root = document.root();
    boolean other =
        !root.namespace().equals(Tei.NAMESPACE)
            && !(root.namespace().isEmpty() && ROOTS.contains(root.name()));
    if (other) {
      labels.add(document.label());
    }
    return other;
  }

  /**
   * Tells how many there were.
   *
   * @param folder as the user knows it
   */
  void report(String folder, DiagnosticSink sink) {
    if (!labels.isEmpty()) {
      sink.report(Code.OTHER_XML, Place.file(labels.get(0)), labels.size(), folder);
    }
  }
}

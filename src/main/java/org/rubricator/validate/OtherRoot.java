package org.rubricator.validate;

import java.util.Set;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** A root that is not TEI's, and what the file seems to be. */
final class OtherRoot {

  private static final Set<String> P5 = Set.of("TEI", "teiCorpus");
  private static final Set<String> P4 = Set.of("TEI.2", "teiCorpus.2");
  private static final Set<String> DOCBOOK = Set.of("http://docbook.org/ns/docbook");

  private OtherRoot() {}

  /** Tells of the root; the last argument names the cure. */
  static void report(TeiDocument document, DiagnosticSink sink) {
    TeiElement root = document.root();
    String namespace = root.namespace().isEmpty() ? "no namespace" : root.namespace();
    sink.report(Code.NOT_TEI, document.place(root), root.name(), namespace, kind(root));
  }

  private static String kind(TeiElement root) {
    if (root.isTei()) {
      return P4.contains(root.name()) ? "p4" : "part";
    }
    if (Tei.isInclude(root)) {
      return "include";
    }
    if (DOCBOOK.contains(root.namespace())) {
      return "docbook";
    }
    if (root.name().equalsIgnoreCase("html")) {
      return "html";
    }
    return root.namespace().isEmpty() ? withoutNamespace(root.name()) : "other";
  }

  private static String withoutNamespace(String name) {
    if (P4.contains(name)) {
      return "p4";
    }
    if (P5.contains(name)) {
      return "namespace";
    }
    return "other";
  }
}

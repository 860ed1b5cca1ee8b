package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.NearestName;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Elements in the namespace of XInclude that are none of its own, or out of place (XInclude §3).
 */
final class IncludeNames {

  private static final String INCLUDE = "include";
  private static final String FALLBACK = "fallback";

  private IncludeNames() {}

  static boolean isOfXInclude(TeiElement e) {
    return e.namespace().equals(Tei.XINCLUDE_NAMESPACE);
  }

  static void run(TeiDocument document, DiagnosticSink sink) {
    document
        .root()
        .forEach(
            e ->
                fault(e)
                    .ifPresent(
                        why ->
                            sink.report(
                                Code.INCLUDE_MISSPELT, document.place(e), written(e), why)));
  }

  private static Optional<String> fault(TeiElement e) {
    if (!isOfXInclude(e)) {
      return Optional.empty();
    }
    boolean inside = e.parent().filter(Tei::isInclude).isPresent();
    if (e.name().equals(FALLBACK)) {
      return inside ? second(e) : Optional.of("may stand only in an include");
    }
    if (e.name().equals(INCLUDE)) {
      return inside ? Optional.of("may not stand in an include itself") : Optional.empty();
    }
    String near =
        NearestName.of(e.name(), List.of(INCLUDE, FALLBACK))
            .map(name -> ": did you mean " + name + "?")
            .orElse("");
    return Optional.of("is no element of XInclude" + near);
  }

  private static Optional<String> second(TeiElement fallback) {
    return fallback.number() > 1
        ? Optional.of("stands in its include a second time")
        : Optional.empty();
  }

  private static String written(TeiElement e) {
    return e.prefix().isEmpty() ? e.name() : e.prefix() + ":" + e.name();
  }
}

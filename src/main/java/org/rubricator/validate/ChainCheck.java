package org.rubricator.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Parts of one thing, chained by {@code next} and {@code prev} (TEI P5 chapter SA, "Aggregation"):
 * each points back to the one that points to it, is of the same kind, and stands in that order.
 */
final class ChainCheck {

  private static final Set<String> QUOTATIONS = Set.of("said", "quote", "q", "soCalled", "cit");

  /** An element and the file that it stands in. */
  private record Part(TeiDocument file, TeiElement element) {}

  private final TeiDocument document;
  private final Map<String, Part> ids;
  private final boolean ours;
  private final DiagnosticSink sink;

  private ChainCheck(TeiDocument document, Map<String, Part> ids, DiagnosticSink sink) {
    this.document = document;
    this.ids = ids;
    this.ours = Origin.isOurs(document);
    this.sink = sink;
  }

  /**
   * Checks each file of a whole.
   *
   * @param whole a file and its parts: a chain may lead from one into another
   */
  static void run(List<TeiDocument> whole, DiagnosticSink sink) {
    Map<String, Part> ids = new HashMap<>();
    for (TeiDocument file : whole) {
      IdIndex.of(file).forEach((id, e) -> ids.putIfAbsent(id, new Part(file, e)));
    }
    for (TeiDocument file : whole) {
      ChainCheck check = new ChainCheck(file, ids, sink);
      file.root().forEach(check::element);
    }
  }

  private void element(TeiElement e) {
    if (e.isTei() && !isRuled(e)) {
      link(e, "next", "prev");
      link(e, "prev", "next");
    }
  }

  /** Our own rules look at the chains of quotations. */
  private boolean isRuled(TeiElement e) {
    return ours && QUOTATIONS.contains(e.name());
  }

  private void link(TeiElement e, String there, String back) {
    Optional<Part> other = target(e, there);
    other
        .flatMap(o -> fault(e, o, there, back))
        .ifPresent(
            why ->
                sink.report(
                    Code.CHAIN_BROKEN,
                    document.place(e, there),
                    there,
                    e.name(),
                    e.attribute(there).orElse(""),
                    why));
  }

  private Optional<Part> target(TeiElement e, String attribute) {
    return e.attribute(attribute)
        .map(String::strip)
        .filter(pointer -> pointer.startsWith("#"))
        .map(pointer -> ids.get(Addresses.decoded(pointer.substring(1))));
  }

  private Optional<String> fault(TeiElement e, Part part, String there, String back) {
    TeiElement other = part.element;
    if (!other.name().equals(e.name())) {
      return Optional.of("that is a " + other.name());
    }
    if (other == e) {
      return Optional.of("that is this one itself");
    }
    boolean after = other.start() > e.start();
    if (part.file == document && after != there.equals("next")) {
      return Optional.of("that stands " + (there.equals("next") ? "before it" : "after it"));
    }
    Optional<String> answer = other.attribute(back).map(String::strip);
    return answer
        .filter(a -> !answers(part.file, a, e.id().orElse("")))
        .map(a -> "that has " + back + "=\"" + a + "\"");
  }

  /** True for a pointer back to an id here; what a prefix stands for is not asked. */
  private boolean answers(TeiDocument from, String pointer, String id) {
    String path = Addresses.path(pointer);
    boolean named = Addresses.decoded(pointer.substring(path.length())).equals("#" + id);
    if (path.isEmpty()) {
      return named;
    }
    return path.indexOf(':') >= 0
        || (named
            && Addresses.resolve(from.label(), path).filter(document.label()::equals).isPresent());
  }
}

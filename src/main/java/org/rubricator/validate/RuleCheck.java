package org.rubricator.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.Tei;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.SchematronRules;

/** A file against Schematron rules. */
final class RuleCheck {

  /** Matches a step such as /Q{http://www.tei-c.org/ns/1.0}div[2] or /@when. */
  private static final Pattern STEP =
      Pattern.compile(
          "/(?:Q\\{(?<uri>[^}]*)\\})?(?<name>[^\\[/@]+)\\[(?<at>\\d+)\\]|/@(?:Q\\{[^}]*\\})?(?<attribute>[^/\\[]+)");

  private final Expansion includes;
  private final Set<TeiDocument> apart = Collections.newSetFromMap(new IdentityHashMap<>());

  private RuleCheck(Expansion includes) {
    this.includes = includes;
  }

  /**
   * Checks a file.
   *
   * @param tree of the file with what its includes stand for
   * @param seconds of the processor that it may take
   */
  static void run(
      TeiDocument document,
      XdmNode tree,
      SchematronRules rules,
      Expansion includes,
      int seconds,
      DiagnosticSink sink) {
    RuleCheck check = new RuleCheck(includes);
    for (SchematronRules.Failure failure : rules.check(tree, seconds)) {
      Code code = isWarning(failure) ? Code.RULE_WARNING : Code.RULE_ERROR;
      check
          .place(document, failure.location())
          .ifPresent(place -> sink.report(code, place, failure.message(), id(failure)));
    }
  }

  private static String id(SchematronRules.Failure failure) {
    return failure.id().isEmpty() ? "a rule without an id" : failure.id();
  }

  private static boolean isWarning(SchematronRules.Failure failure) {
    return List.of("warning", "warn", "info", "information", "hint").contains(failure.role());
  }

  /** An element and the file that it stands in. */
  private record At(TeiDocument file, TeiElement element) {}

  /** Where a failure is; nothing where that is in a file that is checked for itself. */
  private Optional<Place> place(TeiDocument document, String location) {
    Matcher step = STEP.matcher(location);
    At at = new At(document, document.root());
    boolean first = true;
    while (step.find()) {
      if (step.group("attribute") != null) {
        return Optional.of(at.file.place(at.element, step.group("attribute")));
      }
      if (!first) {
        List<At> children = children(at);
        Optional<At> next = child(children, step);
        if (next.isEmpty()) {
          break;
        }
        at = next.get();
      }
      first = false;
    }
    return apart.contains(at.file) ? Optional.empty() : Optional.of(at.file.place(at.element));
  }

  private static Optional<At> child(List<At> children, Matcher step) {
    String uri = step.group("uri") == null ? "" : step.group("uri");
    return children.stream()
        .filter(c -> c.element.name().equals(step.group("name")))
        .filter(c -> c.element.namespace().equals(uri))
        .skip(Integer.parseInt(step.group("at")) - 1L)
        .findFirst();
  }

  private List<At> children(At parent) {
    List<At> children = new ArrayList<>();
    for (TeiElement child : parent.element.elements()) {
      Optional<Expansion.Included> included =
          child.namespace().equals(Tei.XINCLUDE_NAMESPACE)
              ? includes.of(parent.file, child)
              : Optional.empty();
      included.filter(Expansion.Included::apart).ifPresent(i -> apart.add(i.document()));
      children.add(
          included
              .map(i -> new At(i.document(), i.element()))
              .orElseGet(() -> new At(parent.file, child)));
    }
    return children;
  }
}

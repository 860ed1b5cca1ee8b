package org.rubricator.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.xml.SchematronRules;

/** A file against Schematron rules. */
final class RuleCheck {

  /** Matches a step such as /Q{http://www.tei-c.org/ns/1.0}div[2] or /@when. */
  private static final Pattern STEP =
      Pattern.compile(
          "/(?:Q\\{(?<uri>[^}]*)\\})?(?<name>[^\\[/@]+)\\[(?<at>\\d+)\\]|/@(?:Q\\{[^}]*\\})?(?<attribute>[^/\\[]+)");

  private RuleCheck() {}

  static void run(TeiDocument document, XdmNode tree, SchematronRules rules, DiagnosticSink sink) {
    for (SchematronRules.Failure failure : rules.check(tree)) {
      Code code = isWarning(failure) ? Code.RULE_WARNING : Code.RULE_ERROR;
      sink.report(code, place(document, failure.location()), failure.message(), id(failure));
    }
  }

  private static String id(SchematronRules.Failure failure) {
    return failure.id().isEmpty() ? "a rule without an id" : failure.id();
  }

  private static boolean isWarning(SchematronRules.Failure failure) {
    return List.of("warning", "warn", "info", "information", "hint").contains(failure.role());
  }

  private static Place place(TeiDocument document, String location) {
    Matcher step = STEP.matcher(location);
    TeiElement at = document.root();
    boolean first = true;
    while (step.find()) {
      if (step.group("attribute") != null) {
        return document.place(at, step.group("attribute"));
      }
      Optional<TeiElement> next = first ? Optional.of(at) : child(at, step);
      first = false;
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return document.place(at);
  }

  private static Optional<TeiElement> child(TeiElement parent, Matcher step) {
    String uri = step.group("uri") == null ? "" : step.group("uri");
    return parent.elements().stream()
        .filter(e -> e.name().equals(step.group("name")) && e.namespace().equals(uri))
        .skip(Integer.parseInt(step.group("at")) - 1L)
        .findFirst();
  }
}

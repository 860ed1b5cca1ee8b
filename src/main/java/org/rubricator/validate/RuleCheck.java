package org.rubricator.validate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.NodePlace;
import org.rubricator.xml.SchematronRules;

/** A file against Schematron rules. */
final class RuleCheck {

  private static final int MOST = 10_000;

  /** Matches {@code reading builtin:/schemas/people.xml is not allowed}; the name is as written. */
  private static final Pattern REFUSED =
      Pattern.compile("reading (?:builtin:/schemas/)?(?<file>\\S{1,2000}) is not allowed");

  /** Roles that TEI, oXygen and others write where a rule does not forbid. */
  private static final Set<String> MILD =
      Set.of(
          "nonfatal",
          "non-fatal",
          "warning",
          "warn",
          "caution",
          "info",
          "information",
          "informational",
          "note",
          "notice",
          "hint",
          "tip",
          "suggestion");

  private RuleCheck() {}

  /**
   * Checks a file. What fails in a file that is checked for itself is told there.
   *
   * @param tree of the file with what its includes stand for
   * @param seconds of the processor that it may take
   * @throws LimitPassed if more fails than anybody reads
   */
  static void run(
      TeiDocument document,
      XdmNode tree,
      SchematronRules rules,
      Expansion includes,
      int seconds,
      DiagnosticSink sink) {
    List<SchematronRules.Failure> failures = rules.check(tree, seconds);
    if (failures.isEmpty()) {
      return;
    }
    List<TreeElements.At> elements = TreeElements.of(document, includes);
    failures.stream().limit(MOST).forEach(f -> report(f, elements, rules.name(), sink));
    if (failures.size() > MOST) {
      throw new LimitPassed(MOST + " failures of rules");
    }
  }

  private static void report(
      SchematronRules.Failure failure,
      List<TreeElements.At> elements,
      String rules,
      DiagnosticSink sink) {
    TreeElements.At at = elements.get(failure.place().element());
    if (at.apart()) {
      return;
    }
    if (failure.kind() == SchematronRules.Kind.NOT_WORKED) {
      sink.report(notWorked(failure, place(at, failure.place()), rules));
    } else {
      Code code = isMild(failure) ? Code.RULE_WARNING : Code.RULE_ERROR;
      sink.report(code, place(at, failure.place()), failure.message(), id(failure), rules);
    }
  }

  /** That no other file is read is no error of the text. */
  private static Diagnostic notWorked(SchematronRules.Failure failure, Place place, String rules) {
    Matcher refused = REFUSED.matcher(failure.message());
    return refused.find()
        ? Diagnostic.of(Code.RULE_READS_FILE, place, id(failure), rules, refused.group("file"))
        : Diagnostic.of(Code.RULE_NOT_WORKED, place, id(failure), rules, failure.message());
  }

  private static Place place(TreeElements.At at, NodePlace place) {
    return place.attribute().isEmpty()
        ? at.file().place(at.element())
        : at.file().place(at.element(), place.attribute());
  }

  private static String id(SchematronRules.Failure failure) {
    return failure.id().isEmpty() ? "a rule without an id" : failure.id();
  }

  private static boolean isMild(SchematronRules.Failure failure) {
    return MILD.contains(failure.role().strip().toLowerCase(Locale.ROOT));
  }
}

package org.rubricator.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.TeiDocument;
import org.rubricator.xml.LimitPassed;
import org.rubricator.xml.NodePlace;
import org.rubricator.xml.SchematronRules;

/** A file against Schematron rules. */
final class RuleCheck {

  private static final int MOST = 10_000;

  /**
   * Matches {@code reading builtin:/schemas/people.xml is not allowed}, and what Saxon says when
   * the file is asked for once more; the name is as written.
   */
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:reading|marked not available:) (?:builtin:(?:/schemas/)?)?(?<file>\\S{1,2000})");

  /** Matches how the error of a variable begins that is not a rule's own: {@code $people: }. */
  private static final Pattern VARIABLE = Pattern.compile("^\\$[^\\s:]{1,2000}: ");

  /** Roles that TEI, oXygen and others write where a rule does not forbid. */
  private static final Set<String> MILD =
      Set.of("nonfatal", "non-fatal", "warning", "warn", "caution");

  /** Roles of what is only said. */
  private static final Set<String> NOTES =
      Set.of("info", "information", "informational", "note", "notice", "hint", "tip", "suggestion");

  private final List<TreeElements.At> elements;
  private final String rules;
  private final DiagnosticSink sink;
  private final RemarkPlaces remarks = new RemarkPlaces();

  /** Rules with the files that they ask for, or with an error of a variable: each is told once. */
  private final Set<String> told = new HashSet<>();

  private RuleCheck(List<TreeElements.At> elements, String rules, DiagnosticSink sink) {
    this.elements = elements;
    this.rules = rules;
    this.sink = sink;
  }

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
    RuleCheck check = new RuleCheck(TreeElements.of(document, includes), rules.name(), sink);
    failures.stream().limit(MOST).forEach(check::report);
    if (failures.size() > MOST) {
      throw new LimitPassed(MOST + " failures of rules");
    }
  }

  private void report(SchematronRules.Failure failure) {
    TreeElements.At at = elements.get(Math.max(0, failure.place().element()));
    if (at.apart()) {
      return;
    }
    Place place = place(at, failure.place());
    if (failure.kind() == SchematronRules.Kind.NOT_WORKED) {
      notWorked(failure, place);
    } else {
      sink.report(code(failure.role()), place, failure.message(), id(failure), rules);
    }
  }

  /** That no other file is read is no error of the text. */
  private void notWorked(SchematronRules.Failure failure, Place place) {
    Matcher asked = REFUSED.matcher(failure.message());
    if (asked.find()) {
      if (told.add(id(failure) + " " + asked.group("file"))) {
        sink.report(Code.RULE_READS_FILE, place, id(failure), rules, asked.group("file"));
      }
    } else if (!VARIABLE.matcher(failure.message()).find()
        || told.add(id(failure) + " " + failure.message())) {
      sink.report(Code.RULE_NOT_WORKED, place, id(failure), rules, failure.message());
    }
  }

  private Place place(TreeElements.At at, NodePlace place) {
    if (place.remark() > 0) {
      return remark(at, place).orElseGet(() -> at.file().place(at.element()));
    }
    return place.attribute().isEmpty()
        ? at.file().place(at.element())
        : at.file().place(at.element(), place.attribute());
  }

  private Optional<Place> remark(TreeElements.At at, NodePlace place) {
    return place.element() < 0
        ? RemarkPlaces.outside(at.file(), place.remark())
        : remarks.inside(at.file(), at.element(), place.remark());
  }

  private static String id(SchematronRules.Failure failure) {
    return failure.id().isEmpty() ? "a rule without an id" : failure.id();
  }

  private static Code code(String role) {
    String word = role.strip().toLowerCase(Locale.ROOT);
    if (NOTES.contains(word)) {
      return Code.RULE_NOTE;
    }
    return MILD.contains(word) ? Code.RULE_WARNING : Code.RULE_ERROR;
  }
}

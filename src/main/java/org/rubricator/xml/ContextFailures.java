package org.rubricator.xml;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rubricator.xml.SchematronRules.Failure;
import org.rubricator.xml.SchematronRules.Kind;

/**
 * Contexts of rules that cannot be worked out somewhere in a document: Saxon takes the rule as not
 * meant there, and only warns. Each is told once, of the document as a whole.
 */
final class ContextFailures {

  private static final NodePlace DOCUMENT = new NodePlace(0, "");

  /**
   * Matches {@code An error occurred matching pattern {p[@n idiv 0]}: Integer division by zero}.
   */
  private static final Pattern WARNING =
      Pattern.compile(
          "^An error occurred matching pattern \\{(?<context>.{1,2000}?)\\}: (?<reason>.{1,2000})",
          Pattern.DOTALL);

  private final Map<String, String> reasons = new ConcurrentSkipListMap<>();

  /** Takes a warning of Saxon's. */
  void add(String warning) {
    Matcher failed = WARNING.matcher(warning);
    if (failed.find()) {
      reasons.putIfAbsent(failed.group("context"), failed.group("reason").strip());
    }
  }

  /** What cannot be worked out, by context, with the reason at the first place. */
  Stream<Failure> failures() {
    return reasons.entrySet().stream().map(e -> failure(e.getKey(), e.getValue()));
  }

  private static Failure failure(String context, String reason) {
    return new Failure(Kind.NOT_WORKED, "the context " + context, "", DOCUMENT, reason);
  }
}

package org.rubricator.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/**
 * Definitions of prefixes that no pointer can be read by (TEI P5 §17.2.3): their pattern is a
 * regular expression of XML Schema, and what takes its place names groups of it.
 */
final class PrefixCheck {

  private static final String MATCH = "matchPattern";
  private static final String REPLACEMENT = "replacementPattern";

  /** A group that is named, by its first figure. */
  private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\$(\\d)");

  private PrefixCheck() {}

  static void run(TeiDocument document, DiagnosticSink sink) {
    document.root().all("prefixDef").forEach(e -> check(document, e, sink));
  }

  private static void check(TeiDocument document, TeiElement definition, DiagnosticSink sink) {
    Optional<String> match = definition.attribute(MATCH);
    if (match.isEmpty()) {
      return; // the grammar asks for it
    }
    Optional<Pattern> pattern = SchemaPattern.ofWhole(match.get());
    String ident = definition.attribute("ident").orElse("");
    if (pattern.isEmpty()) {
      sink.report(
          Code.PREFIX_BROKEN,
          document.place(definition, MATCH),
          ident,
          MATCH + "=\"" + match.get() + "\" is no regular expression");
    } else {
      missing(definition, pattern.get().matcher("").groupCount())
          .ifPresent(
              why ->
                  sink.report(
                      Code.PREFIX_BROKEN, document.place(definition, REPLACEMENT), ident, why));
    }
  }

  /** The first group that is named and not there, in words. */
  private static Optional<String> missing(TeiElement definition, int groups) {
    Matcher named = GROUP.matcher(definition.attribute(REPLACEMENT).orElse(""));
    while (named.find()) {
      if (Integer.parseInt(named.group(1)) > groups) {
        return Optional.of(
            REPLACEMENT + " names " + named.group() + ", and " + MATCH + " has " + counted(groups));
      }
    }
    return Optional.empty();
  }

  private static String counted(int groups) {
    return groups == 0 ? "no group in brackets" : groups + (groups == 1 ? " group" : " groups");
  }
}

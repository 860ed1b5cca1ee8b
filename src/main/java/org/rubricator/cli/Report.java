package org.rubricator.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rubricator.corpus.Progress;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.JsonRenderer;
import org.rubricator.diagnostic.OneLine;
import org.rubricator.diagnostic.Severity;
import org.rubricator.diagnostic.TextRenderer;

/** Prints findings and what a command says of itself, and tells its exit code. */
final class Report {

  private static final int SHOWN = 200;

  private final Session session;
  private final CommonOptions options;
  private final Findings findings = new Findings();
  private boolean printed;

  Report(Session session, CommonOptions options) {
    this.session = session;
    this.options = options;
    session.reports().add(this);
  }

  Findings findings() {
    return findings;
  }

  Progress progress() {
    return options.isQuiet() ? Progress.silent() : this::say;
  }

  /** A line to the person who waits. */
  void say(String line) {
    if (!options.isQuiet()) {
      session.err().println(OneLine.of(line));
    }
  }

  /** Prints all findings: as text to standard error, as JSON to standard output. */
  void print() {
    if (printed) {
      return;
    }
    printed = true;
    List<Diagnostic> all = findings.sorted();
    if (options.format() == CommonOptions.Format.JSON) {
      session.out().print(new JsonRenderer().render(all));
    } else {
      text(all, session.err());
    }
    session.out().flush();
    session.err().flush();
  }

  private void text(List<Diagnostic> all, PrintWriter err) {
    TextRenderer renderer = new TextRenderer(options.hasColor(session));
    all.stream().limit(SHOWN).map(renderer::render).forEach(err::print);
    if (all.size() > SHOWN) {
      err.println((all.size() - SHOWN) + " more findings; --format json tells all of them.");
    }
  }

  /** Such as "1 error, 3 warnings". */
  String counts() {
    StringBuilder out = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = findings.count(severity);
      if (count > 0) {
        out.append(out.isEmpty() ? "" : ", ").append(Numbers.of(count, severity.label()));
      }
    }
    return out.isEmpty() ? "none" : out.toString();
  }

  int status() {
    boolean bad =
        findings.hasErrors() || (options.isStrict() && findings.count(Severity.WARNING) > 0);
    return bad ? Exit.FINDINGS : Exit.CLEAN;
  }
}

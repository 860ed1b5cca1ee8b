package org.rubricator.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rubricator.corpus.Progress;
import org.rubricator.corpus.ToolVersion;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.GithubRenderer;
import org.rubricator.diagnostic.JsonRenderer;
import org.rubricator.diagnostic.JunitRenderer;
import org.rubricator.diagnostic.OneLine;
import org.rubricator.diagnostic.SarifRenderer;
import org.rubricator.diagnostic.Severity;
import org.rubricator.diagnostic.TextRenderer;

/** Prints findings and what a command says of itself, and tells its exit code. */
final class Report {

  private static final int SHOWN = 200;

  private final Session session;
  private final CommonOptions options;
  private final Findings findings = new Findings();
  private final Set<String> checked = new LinkedHashSet<>();
  private Path base;
  private boolean printed;

  Report(Session session, CommonOptions options) {
    this.session = session;
    this.options = options;
    this.base = session.here();
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

  /** Files were looked at, as findings would name them. */
  void checked(Collection<String> paths) {
    checked.addAll(paths);
  }

  /** Paths of findings are from this folder, where it is another than the one the user is in. */
  void from(Path folder) {
    base = folder;
  }

  /** Where a command prints what it made: beside a document for programs, not into it. */
  PrintWriter results() {
    return options.format() == CommonOptions.Format.TEXT ? session.out() : session.err();
  }

  /** Prints all findings: as text to standard error, in other forms to standard output. */
  void print() {
    if (printed) {
      return;
    }
    printed = true;
    List<Diagnostic> all = findings.sorted();
    switch (options.format()) {
      case TEXT -> text(all, session.err());
      case JSON -> session.out().print(new JsonRenderer().render(all));
      case SARIF -> session.out().print(new SarifRenderer(ToolVersion.VERSION).render(here(all)));
      case GITHUB -> session.out().print(new GithubRenderer().render(here(all)));
      case JUNIT -> session.out().print(junit().render(all));
    }
    session.out().flush();
    session.err().flush();
  }

  private JunitRenderer junit() {
    Severity least = options.isStrict() ? Severity.WARNING : Severity.ERROR;
    return new JunitRenderer(checked, least, LocalDateTime.now(ZoneId.systemDefault()));
  }

  /** Findings with paths from the user's folder, which is where other programs look for them. */
  private List<Diagnostic> here(List<Diagnostic> all) {
    return all.stream().map(each -> each.in(here(each.place().path()))).toList();
  }

  private String here(String path) {
    Path file = base.resolve(path);
    return file.startsWith(session.here()) && Files.exists(file)
        ? session.here().relativize(file).toString().replace('\\', '/')
        : path;
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

package org.rubricator.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rubricator.corpus.Progress;
import org.rubricator.corpus.ToolVersion;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Filter;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.GithubRenderer;
import org.rubricator.diagnostic.JsonRenderer;
import org.rubricator.diagnostic.JunitRenderer;
import org.rubricator.diagnostic.OneLine;
import org.rubricator.diagnostic.SarifRenderer;
import org.rubricator.diagnostic.Severity;
import org.rubricator.diagnostic.TextRenderer;
import org.rubricator.diagnostic.TextReport;

/** Prints findings and what a command says of itself, and tells its exit code. */
final class Report {

  private final Session session;
  private final RunOptions options;
  private Findings findings = new Findings();
  private final Set<String> checked = new LinkedHashSet<>();
  private Path base;
  private Filter filter = Filter.none();
  private boolean printed;

  Report(Session session, RunOptions options) {
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
      session.out().flush(); // on a terminal both are one
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

  /** Only what a filter lets through is told and counted. */
  void filter(Filter chosen) {
    filter = chosen;
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
    List<Diagnostic> all = told();
    session.out().flush();
    switch (options.format()) {
      case TEXT -> session.err().print(text(all));
      case JSON -> session.out().print(new JsonRenderer().render(all));
      case SARIF -> session.out().print(new SarifRenderer(ToolVersion.VERSION).render(here(all)));
      case GITHUB -> session.out().print(new GithubRenderer().render(here(all)));
      case JUNIT -> session.out().print(junit().render(all));
    }
    session.out().flush();
    session.err().flush();
  }

  /** Prints one finding, in the form that was asked for, and lets go of all others. */
  void printInstead(Diagnostic finding) {
    findings = new Findings();
    findings.report(finding);
    filter = Filter.none();
    printed = false;
    print();
  }

  /** The findings that are told, in their order. */
  List<Diagnostic> told() {
    return filter.apply(findings.sorted()).findings();
  }

  /** Prints some findings as text, and keeps no others for later. */
  void printOnly(List<Diagnostic> some) {
    printed = true;
    session.reports().remove(this);
    session.err().print(text(some));
    session.err().flush();
  }

  private JunitRenderer junit() {
    Severity least = options.isStrict() ? Severity.WARNING : Severity.ERROR;
    return new JunitRenderer(checked, least, LocalDateTime.now(ZoneId.systemDefault()));
  }

  /** Findings with paths from the user's folder, which is where other programs look for them. */
  private List<Diagnostic> here(List<Diagnostic> all) {
    return all.stream().map(each -> each.in(this::here)).toList();
  }

  private String here(String path) {
    Path file = base.resolve(path);
    return file.startsWith(session.here()) && Files.exists(file)
        ? session.here().relativize(file).toString().replace('\\', '/')
        : path;
  }

  private String text(List<Diagnostic> all) {
    TextRenderer renderer = new TextRenderer(options.hasColor(session));
    return new TextReport(renderer, options.most()).render(all);
  }

  /** Such as "1 error, 3 warnings". */
  String counts() {
    List<Diagnostic> told = told();
    StringBuilder out = new StringBuilder();
    for (Severity severity : Severity.values()) {
      String count = count(told, severity);
      out.append(out.isEmpty() || count.isEmpty() ? "" : ", ").append(count);
    }
    return out.isEmpty() ? "none" : out.toString();
  }

  /** Such as " Accepted: 3 findings.", or nothing. */
  String untold() {
    Filter.Told told = filter.apply(findings.sorted());
    return untold("Accepted", told.accepted()) + untold("Not asked for", told.notAskedFor());
  }

  private static String untold(String why, int count) {
    return count == 0 ? "" : " " + why + ": " + Numbers.of(count, "finding") + ".";
  }

  /** Such as "3 errors and 5 that follow from them", or nothing. */
  private static String count(List<Diagnostic> told, Severity severity) {
    List<Diagnostic> own = told.stream().filter(d -> d.severity() == severity).toList();
    long following = own.stream().filter(d -> d.follows().isPresent()).count();
    long causes = own.size() - following;
    if (causes == 0 || following == 0) {
      return own.isEmpty() ? "" : Numbers.of(own.size(), severity.label());
    }
    return Numbers.of(causes, severity.label())
        + String.format(Locale.ROOT, " and %,d that ", following)
        + (following == 1 ? "follows from " : "follow from ")
        + (causes == 1 ? "it" : "them");
  }

  int status() {
    Severity least = options.isStrict() ? Severity.WARNING : Severity.ERROR;
    boolean bad = told().stream().anyMatch(d -> d.severity().compareTo(least) <= 0);
    return bad ? Exit.FINDINGS : Exit.CLEAN;
  }
}

package org.rubricator.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.TextRenderer;

/**
 * Where a command runs, reads and prints.
 *
 * @param here the folder that relative paths are from
 * @param terminal true where a person reads along
 * @param reports of the commands that run in it
 */
record Session(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Path here,
    boolean terminal,
    List<Report> reports) {

  /** Prints what a command found before it had to stop. */
  void printPending() {
    reports.forEach(Report::print);
  }

  /** Tells one thing in the form that a command was asked for, and nothing of what it found. */
  void tellOnly(Diagnostic finding) {
    if (reports.isEmpty()) {
      err.print(new TextRenderer(false).render(finding));
      err.flush();
    } else {
      reports.get(reports.size() - 1).printInstead(finding);
    }
  }

  Path resolve(Path path) {
    return here.resolve(path).normalize();
  }
}

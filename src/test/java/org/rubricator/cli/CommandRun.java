package org.rubricator.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * What one command line did, run without a process.
 *
 * @param status the exit code
 * @param out standard output
 * @param err standard error
 */
public record CommandRun(int status, String out, String err) {

  /** Runs a command line as if it was typed in a folder. */
  public static CommandRun in(Path folder, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = new Rubricator(new PrintWriter(out), new PrintWriter(err), folder).run(arguments);
    return new CommandRun(status, out.toString(), err.toString());
  }

  /** The first line of each finding of some areas, such as {@code SCH|RNG}. */
  public List<String> findings(String areas) {
    return err.lines().filter(l -> l.matches("^\\S.*\\[(" + areas + ")-\\d{3}]$")).toList();
  }

  /** All that was printed. */
  public String printed() {
    return out + err;
  }

  /** True if a person would see a stack trace. */
  public boolean showsStackTrace() {
    return printed().contains("\tat ") || printed().contains("Exception in");
  }
}

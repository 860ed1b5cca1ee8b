package org.rubricator.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The entry of the jar. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT); // letters change case alike everywhere
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Path here = Path.of("").toAbsolutePath();
    int status = new Rubricator(System.in, out, err, here, isTerminal()).run(arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  @SuppressWarnings("SystemConsoleNull") // the console of java.base is none where no terminal is
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base"); // else from 22 on there is always one
    return System.getenv("TERM") != null && System.console() != null;
  }
}

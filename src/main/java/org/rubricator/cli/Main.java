package org.rubricator.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The entry of the jar. */
public final class Main {

  private Main() {}

  @SuppressWarnings(
      "SystemConsoleNull") // from 22 on a console that is no terminal only means colour
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT); // letters change case alike everywhere
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Path here = Path.of("").toAbsolutePath();
    int status =
        new Rubricator(out, err, here, System.getenv("TERM") != null && System.console() != null)
            .run(arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }
}

package org.rubricator.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Questions to a person and the lines that come back. */
final class Answers {

  private final BufferedReader in;
  private final PrintWriter out;

  Answers(Session session) {
    this.in = new BufferedReader(new InputStreamReader(session.in(), charset()));
    this.out = session.out();
  }

  /** True where a person can answer. */
  @SuppressWarnings("SystemConsoleNull") // as in Main
  static boolean canCome(Session session) {
    return session.terminal() || System.console() != null;
  }

  @SuppressWarnings("SystemConsoleNull") // as in Main
  private static Charset charset() {
    Console console = System.console();
    return console == null ? StandardCharsets.UTF_8 : console.charset();
  }

  /** The line that answers a question; nothing where the input has ended. */
  Optional<String> to(String question) throws IOException {
    out.print(question + " > ");
    out.flush();
    return Optional.ofNullable(in.readLine()).map(String::strip);
  }

  void say(String line) {
    out.println(line);
  }
}

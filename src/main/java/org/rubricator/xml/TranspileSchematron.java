package org.rubricator.xml;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: makes the stylesheet of our Schematron rules, so that no run pays for it. */
public final class TranspileSchematron {

  private TranspileSchematron() {}

  /**
   * @param arguments the Schematron file, the stylesheet to write
   */
  public static void main(String[] arguments) throws IOException, SchemaProblem {
    Path from = Path.of(arguments[0]);
    if (Files.exists(from)) {
      String made =
          SchematronRules.transpile(
              Files.readString(from), from.toUri(), TranspileSchematron::refused);
      Files.writeString(Path.of(arguments[1]), made);
    }
  }

  private static String refused(URI part) {
    throw new IllegalArgumentException("the rules are one file, without " + part);
  }
}

package org.rubricator.xml;

import java.io.IOException;
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
      String made = SchematronRules.transpile(Files.readString(from));
      Files.writeString(Path.of(arguments[1]), made);
    }
  }
}

package org.rubricator.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** Options of commands that tell findings in several forms. */
final class CommonOptions extends RunOptions {

  /** How findings are told. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How findings are told: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--max",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = {
        "Findings shown as text; where there are more than a few, causes shown.",
        "Default: ${DEFAULT-VALUE}."
      })
  private int max = MOST;

  @Override
  int most() {
    return showsAll() ? Integer.MAX_VALUE : max;
  }

  @Override
  Format format() {
    return format;
  }
}

package org.rubricator.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is listed and how, and who decides. */
final class ReviewOptions extends RunOptions {

  private static final int MOST_ROWS = 1_000_000;

  /** In what form a list is printed. */
  enum Form {
    TEXT,
    TSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "Form of the list: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form form = Form.TEXT;

  @Option(names = "--each", description = "Tag by tag, not form by form.")
  private boolean each;

  @Option(
      names = "--below",
      paramLabel = "C",
      description = "Only what is less certain than this. Default: ${DEFAULT-VALUE}.")
  private double below = 0.95;

  @Option(
      names = "--max",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "Rows listed. Default: all.")
  private int max = MOST_ROWS;

  @Option(
      names = "--by",
      paramLabel = "ID",
      description = {
        "Who confirms entries, for their @resp: an xml:id in the header of their file,",
        "or an address. Without it they say nothing of who made them."
      })
  private @Nullable String by;

  @Option(names = "--diff", description = "Show the change; write nothing.")
  private boolean diff;

  Form form() {
    return form;
  }

  boolean each() {
    return each;
  }

  double below() {
    return below;
  }

  int rows() {
    return max;
  }

  Optional<String> by() {
    return Optional.ofNullable(by);
  }

  boolean diff() {
    return diff;
  }
}

package org.rubricator;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Links for tests, which are skipped where the system makes none. */
public final class SymbolicLinks {

  private SymbolicLinks() {}

  /** Makes a link that leads to a target. */
  public static void make(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException e) {
      abort("the system makes no symbolic links: " + e);
    }
  }
}

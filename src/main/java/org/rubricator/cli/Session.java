package org.rubricator.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command runs and prints.
 *
 * @param here the folder that relative paths are from
 * @param terminal true where a person reads along
 */
record Session(PrintWriter out, PrintWriter err, Path here, boolean terminal) {

  Path resolve(Path path) {
    return here.resolve(path).normalize();
  }
}

package org.rubricator.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which models of names a command may read. */
final class ModelOptions {

  /** The folder of the models, told by the launcher. */
  private static final String FOLDER = "rubricator.models";

  @Option(
      names = "--no-model",
      description = "Find names by the authority alone, also where a model of names is there.")
  private boolean none;

  /** The folder of the installation's models, unless they are not wanted. */
  Optional<Path> folder() {
    String folder = System.getProperty(FOLDER, "");
    return none || folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
  }
}

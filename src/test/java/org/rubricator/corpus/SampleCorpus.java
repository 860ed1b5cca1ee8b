package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/** The corpus of this repository, without what a build makes. */
public final class SampleCorpus {

  private static final Path HERE = Path.of("").toAbsolutePath();

  private SampleCorpus() {}

  /** Copies it into a folder. */
  public static void copyTo(Path folder) throws IOException {
    for (String part : List.of("src/texts", "tei", "schemas")) {
      Files.createDirectories(folder.resolve(part));
      PathUtils.copyDirectory(HERE.resolve(part), folder.resolve(part));
    }
    Files.copy(HERE.resolve("corpus.toml"), folder.resolve("corpus.toml"));
  }
}

package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Digests of all that a build reads. */
final class BuildInputs {

  private final CorpusFolder folder;
  private final String tool;

  BuildInputs(CorpusFolder folder) throws IOException {
    this.folder = folder;
    this.tool =
        new Digest()
            .add(ToolDigest.hex())
            .add("settings", folder.settings())
            .addFolder(folder.root().resolve("schemas"))
            .hex();
  }

  /** The tool, the settings and the schemas. */
  String tool() {
    return tool;
  }

  /** The tool and a corpus' own stylesheets. */
  String stylesheets() throws IOException {
    return new Digest().add(tool).addFolder(folder.root().resolve("xslt")).hex();
  }

  /** Everything, so that a build without work is known before a file is parsed. */
  String everything() throws IOException {
    Digest digest = new Digest().add(stylesheets()).addFolder(folder.rawTexts());
    if (folder.tei().equals(folder.root())) {
      addTei(digest, folder.root());
    } else {
      digest.addFolder(folder.tei());
    }
    return digest.hex();
  }

  /** A folder of TEI may hold {@code dist/}, which is no input. */
  private void addTei(Digest digest, Path root) throws IOException {
    try (var files = Files.walk(root, 8)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        if (!file.startsWith(folder.dist())) {
          digest.add(folder.label(file), file);
        }
      }
    }
  }
}

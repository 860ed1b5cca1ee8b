package org.rubricator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Digests of all that a build reads. */
final class BuildInputs {

  private final CorpusFolder folder;
  private final String tool;

  BuildInputs(CorpusFolder folder, SchemaChoice choice) throws IOException {
    this.folder = folder;
    this.tool =
        new Digest()
            .add(ToolDigest.hex())
            .add("settings", folder.settings())
            .add(schemas(folder))
            .add(choice.digest())
            .hex();
  }

  /** Every schema in the corpus: a file may name one anywhere in it. */
  private static String schemas(CorpusFolder folder) throws IOException {
    Digest digest = new Digest();
    try (var files = Files.walk(folder.root(), 6)) {
      List<Path> schemas =
          files.filter(f -> isSchema(f) && !f.startsWith(folder.dist())).sorted().toList();
      for (Path schema : schemas) {
        digest.add(folder.label(schema), schema);
      }
    } catch (UncheckedIOException e) {
      digest.add("a folder that may not be read");
    }
    return digest.hex();
  }

  static boolean isSchema(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    boolean schema = name.endsWith(".rng") || name.endsWith(".rnc") || name.endsWith(".sch");
    return schema && Files.isRegularFile(file);
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
    Optional<Path> odd = CorpusOdd.own(folder);
    if (odd.isPresent()) {
      digest.add(folder.label(odd.get()), odd.get());
    }
    if (folder.tei().equals(folder.root())) {
      addTei(digest, folder.root());
    } else {
      digest.addFolder(folder.tei());
    }
    return digest.hex();
  }

  /** A folder of TEI may hold {@code dist/}, which is no input. */
  private void addTei(Digest digest, Path root) throws IOException {
    digest.addFolder(folder.ledgers());
    try (var files = Files.walk(root, 8)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        if (!file.startsWith(folder.dist())) {
          digest.add(folder.label(file), file);
        }
      }
    }
  }
}

package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.validate.NamedSchema;

/**
 * Schemas that a command line names.
 *
 * @param schema RELAX NG or Schematron for files that name none
 * @param roots folders in which schemas are looked for by their file names
 */
public record SchemaChoice(Optional<NamedSchema> schema, List<Path> roots) {

  public SchemaChoice {
    roots = List.copyOf(roots);
  }

  /**
   * What a command line names.
   *
   * @param schema absolute, or nothing
   * @param label the schema as it was written there, for findings
   */
  public static SchemaChoice of(Optional<Path> schema, String label, List<Path> roots) {
    return new SchemaChoice(schema.map(path -> new NamedSchema(path, label)), roots);
  }

  /** Nothing named: what the files and the corpus say holds. */
  public static SchemaChoice none() {
    return new SchemaChoice(Optional.empty(), List.of());
  }

  /** The roots and the folder of the schema, where its parts may lie. */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>(roots);
    schema.map(s -> s.path().toAbsolutePath().getParent()).ifPresent(folders::add);
    return folders;
  }

  /** Of all that a check may read through this choice. */
  String digest() throws IOException {
    Digest digest = new Digest();
    if (schema.isPresent()) {
      digest.add("schema", schema.get().path());
    }
    for (Path folder : folders()) {
      addSchemas(digest, folder);
    }
    return digest.hex();
  }

  private static void addSchemas(Digest digest, Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(BuildInputs::isSchema).sorted().toList()) {
        digest.add(file.toString(), file);
      }
    }
  }
}

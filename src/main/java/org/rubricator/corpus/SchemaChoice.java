package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rubricator.validate.NamedSchema;

/**
 * Schemas that a command line names.
 *
 * @param schemas RELAX NG or Schematron for files that name none
 * @param roots folders in which schemas are looked for by their file names
 */
public record SchemaChoice(List<NamedSchema> schemas, List<Path> roots) {

  public SchemaChoice {
    schemas = List.copyOf(schemas);
    roots = List.copyOf(roots);
  }

  /**
   * What a command line names; findings name a schema as it was written there.
   *
   * @param resolve makes a path absolute
   */
  public static SchemaChoice of(List<Path> schemas, List<Path> roots, UnaryOperator<Path> resolve) {
    return new SchemaChoice(
        schemas.stream().map(path -> named(path, resolve)).toList(),
        roots.stream().map(resolve).toList());
  }

  private static NamedSchema named(Path path, UnaryOperator<Path> resolve) {
    return new NamedSchema(resolve.apply(path), path.toString().replace('\\', '/'));
  }

  /** Nothing named: what the files and the corpus say holds. */
  public static SchemaChoice none() {
    return new SchemaChoice(List.of(), List.of());
  }

  /** The roots and the folders of the schemas, where their parts may lie. */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>(roots);
    schemas.stream()
        .map(schema -> schema.path().toAbsolutePath().getParent())
        .filter(folder -> !folders.contains(folder))
        .forEach(folders::add);
    return folders;
  }

  /** Of all that a check may read through this choice. */
  String digest() throws IOException {
    Digest digest = new Digest();
    for (NamedSchema schema : schemas) {
      digest.add("schema", schema.path());
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

package org.rubricator.validate;

import java.nio.file.Path;
import java.util.List;

/**
 * @param root the folder outside of which no schema is read
 * @param inCorpus true where {@code root} is a corpus with schemas of its own
 * @param schemas schemas that the caller names
 * @param configured schemas that the corpus' settings name, from the root
 * @param schemaRoots folders in which a schema is looked for by its file name
 * @param lenient true for a folder of TEI that is no corpus of ours: faults are told, not held
 *     against a text
 */
public record ValidateOptions(
    Path root,
    boolean inCorpus,
    List<NamedSchema> schemas,
    List<String> configured,
    List<Path> schemaRoots,
    boolean lenient) {

  public ValidateOptions {
    schemas = List.copyOf(schemas);
    configured = List.copyOf(configured);
    schemaRoots = List.copyOf(schemaRoots);
  }
}

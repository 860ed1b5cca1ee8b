package org.rubricator.validate;

import java.nio.file.Path;

/**
 * A schema that the caller names.
 *
 * @param path absolute
 * @param label as the caller wrote it, for findings
 */
public record NamedSchema(Path path, String label) {}

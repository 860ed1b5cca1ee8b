package org.rubricator.validate;

import java.nio.file.Path;
import org.rubricator.tei.TeiDocument;

/** A file to be checked, and where it lies on the disk. */
public record TeiFile(TeiDocument document, Path path) {}

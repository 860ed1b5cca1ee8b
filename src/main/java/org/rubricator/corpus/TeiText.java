package org.rubricator.corpus;

import java.nio.file.Path;
import org.rubricator.tei.TeiDocument;

/** A text of the corpus. */
record TeiText(String stem, Path path, TeiDocument document) {}

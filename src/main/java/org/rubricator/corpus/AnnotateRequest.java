package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * @param files TEI files, or none for all of the corpus
 * @param strip true to take the machine's markup out
 * @param diff true to show the change and write nothing
 * @param models folder of models that find names which the authority does not have
 */
public record AnnotateRequest(
    List<Path> files, boolean strip, boolean diff, Optional<Path> models) {

  public AnnotateRequest {
    files = List.copyOf(files);
  }

  /** With the names of the authority alone. */
  public AnnotateRequest(List<Path> files, boolean strip, boolean diff) {
    this(files, strip, diff, Optional.empty());
  }
}

package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * @param files TEI files, or none for all of the corpus
 * @param strip true to take the machine's markup out
 * @param diff true to show the change and write nothing
 */
public record AnnotateRequest(List<Path> files, boolean strip, boolean diff) {

  public AnnotateRequest {
    files = List.copyOf(files);
  }
}

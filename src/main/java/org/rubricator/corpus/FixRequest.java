package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * @param paths files and folders, or none for all of the corpus
 * @param ids true to give ids to elements that lack one
 * @param write true to change the files, false to show the change
 */
public record FixRequest(List<Path> paths, SchemaChoice schemas, boolean ids, boolean write) {

  public FixRequest {
    paths = List.copyOf(paths);
  }
}

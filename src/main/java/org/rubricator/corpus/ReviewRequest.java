package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be listed.
 *
 * @param files TEI files, or none for all of the corpus and the entries
 * @param each true for tag by tag, false for form by form
 * @param below certainty from which on nothing is listed, from 0 to 1
 * @param max most rows
 */
public record ReviewRequest(List<Path> files, boolean each, double below, int max) {

  public ReviewRequest {
    files = List.copyOf(files);
  }
}

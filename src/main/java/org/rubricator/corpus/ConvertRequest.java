package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be converted.
 *
 * @param files raw files, or none for all of the corpus that have no TEI yet
 * @param output a folder for the TEI, for texts outside a corpus
 * @param annotate false to leave names, dates and quotations out
 * @param explain true to tell the rule of each block
 * @param diff true to show what a new conversion would change, and write nothing
 * @param models folder of models that find names which the authority does not have
 */
public record ConvertRequest(
    List<Path> files,
    Optional<Path> output,
    boolean annotate,
    boolean explain,
    boolean diff,
    Optional<Path> models) {

  public ConvertRequest {
    files = List.copyOf(files);
  }

  /** All that is new in the corpus, with the names of the authority alone. */
  public static ConvertRequest all() {
    return new ConvertRequest(List.of(), Optional.empty(), true, false, false, Optional.empty());
  }
}

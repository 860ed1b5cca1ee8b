package org.rubricator.corpus;

import java.util.List;

/**
 * What a conversion did.
 *
 * @param written files that were made, as messages name them
 * @param kept raw texts that have TEI already
 * @param failed STEMs of texts that could not be taken
 * @param shown explanations and diffs, to be printed
 */
public record ConvertOutcome(
    List<String> written, List<String> kept, List<String> failed, List<String> shown) {

  public ConvertOutcome {
    written = List.copyOf(written);
    kept = List.copyOf(kept);
    failed = List.copyOf(failed);
    shown = List.copyOf(shown);
  }
}

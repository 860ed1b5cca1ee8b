package org.rubricator.corpus;

import java.nio.file.Path;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.TeiDocument;

/** A text of the corpus. */
record TeiText(String stem, Path path, TeiDocument document) {

  /** True if its header names a raw file of that name as what it was converted from. */
  boolean isMadeFrom(Path raw) {
    String name = raw.getFileName().toString();
    return document.root().all("idno").stream()
        .filter(idno -> idno.attribute("type").filter("filename"::equals).isPresent())
        .anyMatch(idno -> Whitespace.collapse(document.words(idno)).equals(name));
  }
}

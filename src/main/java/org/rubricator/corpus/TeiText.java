package org.rubricator.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.TeiDocument;

/** A text of the corpus. */
record TeiText(String stem, Path path, TeiDocument document) {

  /** True if its header names a raw file of that name as what it was converted from. */
  boolean isMadeFrom(Path raw) {
    return idno("filename").filter(recorded(raw.getFileName().toString())::equals).isPresent();
  }

  /** A name as a header has it: a run of white space is one space there. */
  static String recorded(String name) {
    return Whitespace.collapse(name);
  }

  /** What its header records of the raw file: its {@code filename} or {@code sha256}. */
  Optional<String> idno(String type) {
    return document.root().first("teiHeader").stream()
        .flatMap(header -> header.all("idno").stream())
        .filter(idno -> idno.attribute("type").filter(type::equals).isPresent())
        .map(idno -> Whitespace.collapse(document.words(idno)))
        .findFirst();
  }
}

package org.rubricator.validate;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.tei.TeiDocument;

/**
 * What a file is checked with: its parts, and the corpus files and editions that include it, which
 * declare something for all their texts (TEI P5 chapter CC, "Combining Corpus and Text Headers").
 *
 * @param whole the file, then its parts
 * @param around what includes it, with its lists; none for a file of ours, which is released alone
 */
record Surroundings(List<TeiDocument> whole, List<TeiDocument> around) {

  static Surroundings of(TeiDocument file, Expansion includes) {
    List<TeiDocument> whole = new ArrayList<>(List.of(file));
    whole.addAll(includes.parts(file));
    return new Surroundings(whole, Origin.isOurs(file) ? List.of() : includes.around(file));
  }

  List<TeiDocument> all() {
    List<TeiDocument> all = new ArrayList<>(whole);
    all.addAll(around);
    return all;
  }
}

package org.rubricator.validate;

import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiInstruction;

/** Where a file comes from: TEI from elsewhere is taken as it is where ours must be right. */
final class Origin {

  private Origin() {}

  /** True for a file that says it is to be checked against our schema. */
  static boolean isOurs(TeiDocument document) {
    return document.prolog().stream().anyMatch(Origin::namesOurs);
  }

  private static boolean namesOurs(TeiInstruction model) {
    return model.target().equals("xml-model")
        && SchemaFinder.isOurs(SchemaFinder.pseudoName(model));
  }
}

package org.rubricator.validate;

import java.util.List;
import java.util.Map;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;

/**
 * A correction that is safe to make: there is one way to do it, and nothing else changes.
 *
 * @param in the file in which the fault is
 * @param told what is done, for the person who asked
 * @param edits by the file that they change
 */
public record Fix(TeiDocument in, String told, Map<TeiDocument, List<Edit>> edits) {

  public Fix {
    edits = Map.copyOf(edits);
  }

  static Fix of(String told, TeiDocument document, Edit... edits) {
    return new Fix(document, told, Map.of(document, List.of(edits)));
  }
}

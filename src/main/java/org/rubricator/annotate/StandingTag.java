package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.annotate.Positions.Position;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;

/** An element of the file that the ledger may know, with its position. */
record StandingTag(TeiElement element, Position position) {

  /** All elements of the layers' families in the text, in document order. */
  static List<StandingTag> all(TeiDocument document, Positions positions) {
    TextView view = positions.view();
    List<StandingTag> tags = new ArrayList<>();
    document
        .root()
        .forEach(
            e -> {
              if (Family.isAny(e) && view.start(e) >= 0) {
                positions
                    .of(view.start(e), view.end(e))
                    .ifPresent(at -> tags.add(new StandingTag(e, at)));
              }
            });
    return tags;
  }

  /** True if the element is written exactly as the ledger line has it, around the same words. */
  boolean isAsWritten(LedgerLine line, TeiDocument document) {
    String text = document.text();
    return position.quote().equals(line.quote())
        && text.startsWith(line.tag(), element.start())
        && element.end() - line.close().length() >= element.start() + line.tag().length()
        && text.startsWith(line.close(), element.end() - line.close().length());
  }
}

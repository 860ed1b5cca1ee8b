package org.rubricator.annotate;

import java.util.Map;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** The tags of a file that stand as the machine made them. */
public final class MachineTags {

  private MachineTags() {}

  /** The elements, told apart by identity, each with its line in the ledger. */
  public static Map<TeiElement, LedgerLine> of(TeiDocument document, Ledger ledger) {
    return new Base(document, ledger).lines();
  }
}

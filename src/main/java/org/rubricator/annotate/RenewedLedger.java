package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;

/** The ledger of a file after its markup was renewed, and the lines that new tags take ids from. */
final class RenewedLedger {

  private RenewedLedger() {}

  /** Lines whose ids are used again where the same words are marked again. */
  static List<LedgerLine> known(Base base) {
    List<LedgerLine> known = new ArrayList<>(base.untouched());
    known.addAll(base.stripped());
    return known;
  }

  /**
   * Decisions, tags, and what was stripped and is not marked again, in the order of the text; a
   * quotation that is not proposed any more keeps its id.
   */
  static Ledger of(
      List<LedgerLine> decided, Base base, List<Tagging.Made> made, Positions positions) {
    List<LedgerLine> lines = new ArrayList<>(decided);
    Set<String> marked = new HashSet<>();
    for (Tagging.Made tag : made) {
      lines.add(tag.line());
      marked.add(words(tag.line()));
    }
    base.stripped().stream().filter(line -> !marked.contains(words(line))).forEach(lines::add);
    base.untouched().stream()
        .filter(line -> QuotationLinks.id(line).isPresent() && !marked.contains(words(line)))
        .forEach(line -> lines.add(line.with(Decision.STRIPPED)));
    lines.sort(positions.order());
    lines.addAll(base.gone());
    return new Ledger(lines);
  }

  /** Lines whose ids are never given to other words. */
  static List<LedgerLine> neverAgain(List<LedgerLine> decided, Base base) {
    List<LedgerLine> lines = new ArrayList<>(decided);
    lines.addAll(base.gone());
    return lines;
  }

  private static String words(LedgerLine line) {
    Family family = Family.of(line.element());
    return family + "\n" + line.anchor() + "\n" + line.start() + "\n" + line.quote();
  }
}

package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.annotation.Span;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/**
 * The base of the three-way merge: which tags of the file stand as the ledger has them, and what
 * became of the others. A line is matched by block and position, else by block and context, else by
 * block and order; each tag once.
 */
final class Base {

  private final TeiDocument document;
  private final Positions positions;
  private final List<StandingTag> standing;
  private final Map<String, List<StandingTag>> byAnchorAndQuote = new HashMap<>();
  private final Map<LedgerLine, StandingTag> matched = new IdentityHashMap<>();
  private final Set<StandingTag> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<LedgerLine> decided = new ArrayList<>();

  Base(TeiDocument document, Ledger ledger) {
    this.document = document;
    this.positions = new Positions(TextView.of(document, TextLayer.SOURCE));
    this.standing = StandingTag.all(document, positions);
    standing.forEach(
        tag -> byAnchorAndQuote.computeIfAbsent(key(tag), k -> new ArrayList<>()).add(tag));
    match(ledger);
    ledger.lines().stream().filter(line -> !matched.containsKey(line)).forEach(this::decide);
  }

  private static String key(StandingTag tag) {
    return tag.position().anchor() + "\n" + tag.position().quote();
  }

  private void match(Ledger ledger) {
    List<LedgerLine> open =
        ledger.lines().stream().filter(line -> line.decision() == Decision.PROPOSED).toList();
    pass(open, (line, tag) -> tag.position().start() == line.start());
    pass(open, Base::sameContext);
    pass(open, (line, tag) -> true);
  }

  private static boolean sameContext(LedgerLine line, StandingTag tag) {
    return tag.position().before().equals(line.before())
        || tag.position().after().equals(line.after());
  }

  private void pass(List<LedgerLine> lines, BiPredicate<LedgerLine, StandingTag> fits) {
    for (LedgerLine line : lines) {
      if (!matched.containsKey(line)) {
        candidates(line).stream()
            .filter(tag -> !used.contains(tag) && fits.test(line, tag))
            .filter(tag -> tag.isAsWritten(line, document))
            .findFirst()
            .ifPresent(tag -> take(line, tag));
      }
    }
  }

  private List<StandingTag> candidates(LedgerLine line) {
    return byAnchorAndQuote.getOrDefault(line.anchor() + "\n" + line.quote(), List.of());
  }

  private void take(LedgerLine line, StandingTag tag) {
    matched.put(line, tag);
    used.add(tag);
  }

  /** The tag is gone or changed: where the words still stand, that was a person's decision. */
  private void decide(LedgerLine line) {
    Optional<Span> at = positions.find(line);
    if (at.isEmpty()) {
      return;
    }
    Decision decision = line.decision();
    if (decision == Decision.PROPOSED) {
      decision = hasFamily(line, at.get()) ? Decision.CHANGED : Decision.REMOVED;
    }
    LedgerLine kept = line.with(decision);
    decided.add(
        positions
            .of(at.get().start(), at.get().end())
            .filter(p -> p.anchor().equals(line.anchor()))
            .map(p -> kept.at(p.start(), p.before(), p.after()))
            .orElse(kept));
  }

  private boolean hasFamily(LedgerLine line, Span at) {
    Family family = Family.of(line.element());
    TextView view = positions.view();
    return standing.stream()
        .filter(tag -> !used.contains(tag) && family.has(tag.element()))
        .map(StandingTag::element)
        .anyMatch(e -> view.start(e) < at.end() && at.start() < view.end(e));
  }

  /** Lines on which a person has decided, where their words still stand. */
  List<LedgerLine> decided() {
    return decided;
  }

  /** Lines whose tags stand as written. */
  Set<LedgerLine> untouched() {
    return matched.keySet();
  }

  /** Takes out the machine's own tags that nobody changed. */
  TeiEdits strip() {
    List<Edit> edits = new ArrayList<>();
    matched.forEach(
        (line, tag) -> {
          TeiElement e = tag.element();
          edits.add(Edit.delete(e.start(), e.start() + line.tag().length()));
          edits.add(Edit.delete(e.end() - line.close().length(), e.end()));
        });
    return new TeiEdits(document, edits);
  }
}

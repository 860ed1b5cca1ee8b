package org.rubricator.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
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
  private final Ledger ledger;
  private final Positions positions;
  private final List<StandingTag> standing;
  private final Map<String, StandingTag> byPosition = new HashMap<>();
  private final Map<String, List<StandingTag>> open = new HashMap<>();
  private final Map<LedgerLine, StandingTag> matched = new IdentityHashMap<>();
  private final Set<StandingTag> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Family, HeldWords> held = new EnumMap<>(Family.class);
  private final Map<Family, SpanSet> unmatched = new EnumMap<>(Family.class);
  private final List<LedgerLine> decided = new ArrayList<>();
  private final List<LedgerLine> stripped = new ArrayList<>();
  private final List<LedgerLine> gone = new ArrayList<>();

  Base(TeiDocument document, Ledger ledger) {
    this.document = document;
    this.ledger = ledger;
    this.positions = new Positions(TextView.of(document, TextLayer.SOURCE));
    this.standing = StandingTag.all(document, positions);
    match();
    matched.forEach((line, tag) -> hold(line, positions.view().start(tag.element())));
    standing.stream().filter(tag -> !used.contains(tag)).forEach(this::noteUnmatched);
    decideAll();
  }

  /** Positions in the file as it is, or as it is without the machine's markup. */
  Positions positionsIn(TeiDocument stripped) {
    return stripped == document
        ? positions
        : new Positions(TextView.of(stripped, TextLayer.SOURCE));
  }

  /** What was decided before keeps its words first; a stripped line only keeps its place. */
  private void decideAll() {
    List<LedgerLine> open =
        ledger.lines().stream().filter(line -> !matched.containsKey(line)).toList();
    open.stream().filter(line -> line.decision().isOfPerson()).forEach(this::decide);
    open.stream().filter(line -> line.decision() == Decision.PROPOSED).forEach(this::decide);
    open.stream()
        .filter(line -> line.decision() == Decision.STRIPPED)
        .forEach(
            line ->
                positions
                    .find(line)
                    .ifPresentOrElse(at -> stripped.add(moved(line, at)), () -> keepId(line)));
    open.stream().filter(line -> line.decision() == Decision.GONE).forEach(gone::add);
  }

  private void keepId(LedgerLine line) {
    QuotationLinks.id(line).ifPresent(id -> gone.add(line.gone()));
  }

  private void match() {
    List<LedgerLine> lines =
        ledger.lines().stream().filter(line -> line.decision() == Decision.PROPOSED).toList();
    standing.forEach(tag -> byPosition.put(position(tag), tag));
    lines.forEach(this::matchPosition);
    standing.stream()
        .filter(tag -> !used.contains(tag))
        .forEach(tag -> open.computeIfAbsent(words(tag), k -> new ArrayList<>()).add(tag));
    pass(lines, Base::sameContext);
    pass(lines, (line, tag) -> true);
    matchMoved(lines);
    freeze();
  }

  /** A block that was moved, parted or renamed: its words and all their context tell. */
  private void matchMoved(List<LedgerLine> lines) {
    Map<String, StandingTag> byContext = new HashMap<>();
    standing.stream()
        .filter(tag -> !used.contains(tag))
        .forEach(tag -> byContext.putIfAbsent(context(tag), tag));
    for (LedgerLine line : lines) {
      StandingTag tag = byContext.get(line.before() + "\n" + line.quote() + "\n" + line.after());
      if (tag != null
          && !matched.containsKey(line)
          && !used.contains(tag)
          && tag.isAsWritten(line, document)) {
        take(line, tag);
      }
    }
  }

  private static String context(StandingTag tag) {
    Positions.Position at = tag.position();
    return at.before() + "\n" + at.quote() + "\n" + at.after();
  }

  /**
   * Where a person changed one part of a quotation, its other parts are left as they are; so is a
   * tag inside of which a person put another of its family.
   */
  private void freeze() {
    Map<String, List<LedgerLine>> linked = new HashMap<>();
    Map<TeiElement, LedgerLine> own = lines();
    for (LedgerLine line : own.values()) {
      QuotationLinks.targets(line)
          .forEach(id -> linked.computeIfAbsent(id, k -> new ArrayList<>()).add(line));
    }
    Deque<LedgerLine> touched = new ArrayDeque<>();
    ledger.lines().stream()
        .filter(line -> !matched.containsKey(line))
        .forEach(line -> touched.addAll(linkedTo(line, linked)));
    standing.stream()
        .filter(tag -> !used.contains(tag))
        .forEach(tag -> around(tag.element(), own).ifPresent(touched::add));
    while (!touched.isEmpty()) {
      LedgerLine line = touched.pop();
      if (used.remove(matched.remove(line))) {
        touched.addAll(linkedTo(line, linked));
      }
    }
  }

  private static List<LedgerLine> linkedTo(LedgerLine line, Map<String, List<LedgerLine>> linked) {
    return QuotationLinks.id(line).map(id -> linked.getOrDefault(id, List.of())).orElse(List.of());
  }

  /**
   * The machine's name around a name, or its date around a date: it never puts one around another,
   * as it does with quotations, so the inner one came later.
   */
  private static Optional<LedgerLine> around(TeiElement element, Map<TeiElement, LedgerLine> own) {
    return Stream.iterate(
            element.parent(), Optional::isPresent, up -> up.flatMap(TeiElement::parent))
        .flatMap(up -> Stream.ofNullable(own.get(up.orElseThrow())))
        .filter(line -> isFlat(Family.of(line.element()), element))
        .findFirst();
  }

  private static boolean isFlat(Family family, TeiElement element) {
    return (family == Family.NAME || family == Family.DATE) && family.has(element);
  }

  private static String words(StandingTag tag) {
    return tag.position().anchor() + "\n" + tag.position().quote();
  }

  private String position(StandingTag tag) {
    return words(tag) + "\n" + tag.position().start() + "\n" + document.openTag(tag.element());
  }

  private void matchPosition(LedgerLine line) {
    int end = line.tag().indexOf('>') + 1;
    String position =
        line.anchor()
            + "\n"
            + line.quote()
            + "\n"
            + line.start()
            + "\n"
            + line.tag().substring(0, end);
    StandingTag tag = byPosition.get(position);
    if (tag != null && !used.contains(tag) && tag.isAsWritten(line, document)) {
      take(line, tag);
    }
  }

  private static boolean sameContext(LedgerLine line, StandingTag tag) {
    return tag.position().before().equals(line.before())
        || tag.position().after().equals(line.after());
  }

  /** Takes the first open tag that fits; those before it stay open for other lines. */
  private void pass(List<LedgerLine> lines, BiPredicate<LedgerLine, StandingTag> fits) {
    for (LedgerLine line : lines) {
      if (!matched.containsKey(line)) {
        Iterator<StandingTag> tags =
            open.getOrDefault(line.anchor() + "\n" + line.quote(), List.of()).iterator();
        while (tags.hasNext() && !matched.containsKey(line)) {
          StandingTag tag = tags.next();
          if (fits.test(line, tag) && tag.isAsWritten(line, document)) {
            take(line, tag);
            tags.remove();
          }
        }
      }
    }
  }

  private void take(LedgerLine line, StandingTag tag) {
    matched.put(line, tag);
    used.add(tag);
  }

  /** The tag is gone or changed: where the words still stand, that was a person's decision. */
  private void decide(LedgerLine line) {
    Optional<Span> at =
        positions
            .find(line)
            .filter(span -> isFree(line, span.start()))
            .or(() -> positions.nearest(line, start -> isFree(line, start)));
    if (at.isEmpty()) {
      keepId(line);
      return;
    }
    hold(line, at.get().start());
    Decision decision = line.decision();
    if (decision == Decision.PROPOSED) {
      decision = hasFamily(line, at.get()) ? Decision.CHANGED : Decision.REMOVED;
    }
    decided.add(moved(line.with(decision), at.get()));
  }

  private LedgerLine moved(LedgerLine line, Span at) {
    return positions
        .of(at.start(), at.end())
        .map(p -> line.at(p.anchor(), p.start(), p.before(), p.after()))
        .orElse(line);
  }

  /** False where another line's tag or decision stands on the words that begin there. */
  private boolean isFree(LedgerLine line, int start) {
    return held(line).isFree(words(line, start));
  }

  private void hold(LedgerLine line, int start) {
    held(line).add(words(line, start));
  }

  private static Span words(LedgerLine line, int start) {
    return new Span(start, start + Math.max(1, line.quote().length()));
  }

  private HeldWords held(LedgerLine line) {
    return held.computeIfAbsent(Family.of(line.element()), HeldWords::new);
  }

  private void noteUnmatched(StandingTag tag) {
    TextView view = positions.view();
    Span span = new Span(view.start(tag.element()), view.end(tag.element()));
    for (Family family : Family.values()) {
      if (family.has(tag.element())) {
        unmatched.computeIfAbsent(family, f -> new SpanSet()).add(span);
      }
    }
  }

  private boolean hasFamily(LedgerLine line, Span at) {
    SpanSet tags = unmatched.get(Family.of(line.element()));
    return tags != null && tags.overlapping(at).findAny().isPresent();
  }

  /** Lines on which a person has decided, where their words still stand. */
  List<LedgerLine> decided() {
    return decided;
  }

  /** The tag of a line, where it stands as written. */
  Optional<StandingTag> tag(LedgerLine line) {
    return Optional.ofNullable(matched.get(line));
  }

  /** All tags that the ledger may know. */
  List<StandingTag> standing() {
    return standing;
  }

  Positions positions() {
    return positions;
  }

  /** Lines whose tags stand as written, with the places where they stand now. */
  List<LedgerLine> untouched() {
    List<LedgerLine> lines = new ArrayList<>();
    matched.forEach(
        (line, tag) -> {
          Positions.Position at = tag.position();
          lines.add(line.at(at.anchor(), at.start(), at.before(), at.after()));
        });
    return lines;
  }

  /** The elements that stand as the machine made them, with their lines as the ledger has them. */
  Map<TeiElement, LedgerLine> lines() {
    Map<TeiElement, LedgerLine> lines = new IdentityHashMap<>();
    matched.forEach((line, tag) -> lines.put(tag.element(), line));
    return lines;
  }

  /** Lines whose tags were stripped before, where their words still stand. */
  List<LedgerLine> stripped() {
    return stripped;
  }

  /** Lines of quotations whose words were deleted. */
  List<LedgerLine> gone() {
    return gone;
  }

  /** The ledger after {@link #strip}: ids and places of the tags taken out are kept. */
  Ledger strippedLedger() {
    List<LedgerLine> lines = new ArrayList<>(decided);
    lines.addAll(stripped);
    untouched().forEach(line -> lines.add(line.with(Decision.STRIPPED)));
    lines.sort(positions.order());
    lines.addAll(gone);
    return new Ledger(lines);
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

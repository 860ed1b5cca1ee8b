package org.rubricator.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.TeiElement;

/**
 * The tags of a file that stand as the machine made them, for a person to decide on. The parts of a
 * quotation are decided on together.
 */
public final class OpenTags {

  /** Characters of context on each side, for a person to read. */
  private static final int CONTEXT = 80;

  private final TextToAnnotate text;
  private final Base base;
  private final TagWriting writing;
  private final List<LedgerLine> lines;
  private final List<OpenTag> open = new ArrayList<>();
  private final List<OpenTag> decided = new ArrayList<>();
  private final Set<TeiElement> elements = new HashSet<>();
  private final Map<Integer, List<OpenTag>> chains = new HashMap<>();
  private final Map<String, Integer> byId = new HashMap<>();

  private OpenTags(TextToAnnotate text) {
    this.text = text;
    this.base = new Base(text.document(), text.ledger());
    this.writing = new TagWriting(new PointerForm(text.document(), text.authorityPath()));
    this.lines = text.ledger().lines().stream().filter(l -> base.tag(l).isPresent()).toList();
    lines.forEach(this::addOpen);
    open.forEach(tag -> elements.add(element(tag)));
    addDecided();
  }

  /** Those of a file; none, with a finding, where it or its ledger cannot be written. */
  public static Optional<OpenTags> of(TextToAnnotate text, DiagnosticSink sink) {
    String label = text.document().label();
    if (!text.ledger().lines().stream().allMatch(l -> Family.isKnown(l.element()))) {
      sink.report(Code.LEDGER_BROKEN, Place.file(label), label);
    } else if (!text.document().isEditable()) {
      sink.report(Code.NOT_EDITABLE, Place.file(label), label);
    } else {
      return Optional.of(new OpenTags(text));
    }
    return Optional.empty();
  }

  private void addOpen(LedgerLine line) {
    StandingTag tag = base.tag(line).orElseThrow();
    Positions.Position at = tag.position();
    LedgerLine now = line.at(at.anchor(), at.start(), at.before(), at.after());
    QuotationLinks.id(line).ifPresent(id -> byId.put(id, open.size()));
    open.add(tag(open.size(), now, tag.element()));
  }

  private OpenTag tag(int number, LedgerLine line, TeiElement e) {
    String view = base.positions().view().text();
    int start = base.positions().view().start(e);
    int end = base.positions().view().end(e);
    String before = whole(view.substring(Math.max(0, start - CONTEXT), start), false);
    String after = whole(view.substring(end, Math.min(view.length(), end + CONTEXT)), true);
    return new OpenTag(number, line, e.name(), writing.says(text.document(), e), before, after);
  }

  /** Words of the block alone, on one line. */
  private static String whole(String context, boolean isAfter) {
    int end = isAfter ? context.indexOf('\n') : context.lastIndexOf('\n');
    if (end >= 0) {
      return isAfter ? context.substring(0, end) : context.substring(end + 1);
    }
    return context
        .codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void addDecided() {
    Map<String, TeiElement> starts = new HashMap<>();
    for (StandingTag tag : base.standing()) {
      starts.putIfAbsent(place(tag.element().name(), tag.position().start(), tag), tag.element());
    }
    for (LedgerLine line : base.decided()) {
      decided.add(decided(line, starts));
    }
  }

  private static String place(String element, int start, StandingTag tag) {
    return Family.of(element) + "\n" + tag.position().anchor() + "\n" + start;
  }

  /** With what stands at its words now: nothing where the tag was taken out. */
  private OpenTag decided(LedgerLine line, Map<String, TeiElement> starts) {
    String key = Family.of(line.element()) + "\n" + line.anchor() + "\n" + line.start();
    TeiElement e = line.decision() == Decision.REMOVED ? null : starts.get(key);
    return e == null
        ? new OpenTag(-1, line, line.element(), Map.of(), line.before(), line.after())
        : new OpenTag(
            -1, line, e.name(), writing.says(text.document(), e), line.before(), line.after());
  }

  /** Those that nobody has decided on, in the order of the ledger. */
  public List<OpenTag> open() {
    return List.copyOf(open);
  }

  /** Those that a person has decided on, as they stand now; not in any order of this class. */
  public List<OpenTag> decided() {
    return List.copyOf(decided);
  }

  /** A tag with the others of its quotation. */
  public List<OpenTag> chain(OpenTag tag) {
    if (!chains.containsKey(tag.number())) {
      List<OpenTag> chain = chained(tag);
      chain.forEach(part -> chains.put(part.number(), chain));
    }
    return chains.getOrDefault(tag.number(), List.of(tag));
  }

  private List<OpenTag> chained(OpenTag tag) {
    Set<Integer> chain = new LinkedHashSet<>();
    List<Integer> next = new ArrayList<>(List.of(tag.number()));
    while (!next.isEmpty()) {
      int number = next.remove(next.size() - 1);
      if (chain.add(number)) {
        QuotationLinks.targets(open.get(number).line()).stream()
            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
            .forEach(next::add);
      }
    }
    return chain.stream().sorted().map(open::get).toList();
  }

  /** The id of a tag, where it has one. */
  public static Optional<String> id(OpenTag tag) {
    return QuotationLinks.id(tag.line());
  }

  /** The element of a tag in the file. */
  public TeiElement element(OpenTag tag) {
    return base.tag(lines.get(tag.number())).orElseThrow().element();
  }

  /** True for the element of one of these. */
  public boolean isOpen(TeiElement element) {
    return elements.contains(element);
  }

  /** Why a tag cannot become what a change asks for; nothing where it can. */
  public Optional<String> hindrance(OpenTag tag, TagDecision.Change change) {
    String element = change.element().orElse(tag.element());
    boolean sameKind =
        Family.isKnown(element) && Family.of(element) == Family.of(tag.line().element());
    if (tag.line().element().equals("choice") || !TagWriting.isKnown(element(tag))) {
      return Optional.of("this tag can be right or wrong, but not changed");
    }
    if (!sameKind) {
      return Optional.of(tag.element() + " cannot become " + element);
    }
    return change.attributes().keySet().stream()
        .filter(name -> !TagWriting.mayHave(name))
        .findFirst()
        .map(name -> "there is no attribute " + name + " to change");
  }

  /**
   * The file and its ledger after decisions, each about a tag and the others of its quotation.
   *
   * @param decisions by the number of the tag
   */
  public AnnotatedText decide(Map<Integer, TagDecision> decisions) {
    Map<LedgerLine, LedgerLine> renewed = new IdentityHashMap<>();
    List<Edit> edits = new ArrayList<>();
    decisions.forEach(
        (number, decision) -> {
          for (OpenTag part : chain(open.get(number))) {
            if (!renewed.containsKey(lines.get(part.number()))) {
              renewed.put(lines.get(part.number()), decide(part, decision, edits));
            }
          }
        });
    TeiEdits all = TagCounts.renewed(new TeiEdits(text.document(), edits));
    return new AnnotatedText(all, with(renewed));
  }

  private Ledger with(Map<LedgerLine, LedgerLine> renewed) {
    return new Ledger(text.ledger().lines().stream().map(l -> renewed.getOrDefault(l, l)).toList());
  }

  private LedgerLine decide(OpenTag tag, TagDecision decision, List<Edit> edits) {
    LedgerLine line = tag.line();
    if (decision instanceof TagDecision.Wrong) {
      replace(tag, "", "", edits);
      return line.with(Decision.REMOVED);
    }
    if (decision instanceof TagDecision.Change change) {
      change(tag, change, edits);
      return line.with(Decision.CHANGED);
    }
    TeiElement e = element(tag);
    boolean doubts = e.attribute("cert").isPresent() && TagWriting.isKnown(e);
    String open = doubts ? writing.open(e, e.name(), tag.attributes()) : line.tag();
    replace(tag, open, line.close(), edits);
    return line.written(open, line.close()).with(Decision.CONFIRMED);
  }

  private void change(OpenTag tag, TagDecision.Change change, List<Edit> edits) {
    TeiElement e = element(tag);
    String name = change.element().orElse(e.name());
    Map<String, String> says =
        TagWriting.changed(tag.attributes(), e.name(), name, change.attributes());
    replace(tag, writing.open(e, name, says), writing.close(e, name), edits);
  }

  private void replace(OpenTag tag, String open, String close, List<Edit> edits) {
    TeiElement e = element(tag);
    LedgerLine line = tag.line();
    if (!open.equals(line.tag())) {
      edits.add(new Edit(e.start(), e.start() + line.tag().length(), open));
    }
    if (!close.equals(line.close())) {
      edits.add(new Edit(e.end() - line.close().length(), e.end(), close));
    }
  }

  /** The ledger after edits of the file: a tag of the machine that they change stays its own. */
  public Ledger following(TeiEdits edits) {
    NavigableMap<Integer, Edit> byStart = new TreeMap<>();
    edits.edits().forEach(edit -> byStart.put(edit.start(), edit));
    Map<LedgerLine, LedgerLine> renewed = new IdentityHashMap<>();
    for (LedgerLine line : lines) {
      TeiElement e = base.tag(line).orElseThrow().element();
      String open = edited(line.tag(), e.start(), byStart);
      String close = edited(line.close(), e.end() - line.close().length(), byStart);
      if (!open.equals(line.tag()) || !close.equals(line.close())) {
        renewed.put(line, renamed(line.written(open, close)));
      }
    }
    return with(renewed);
  }

  /** The element is what the tag says. */
  private static LedgerLine renamed(LedgerLine line) {
    String name = line.tag().substring(1).split("[\\s>/]", 2)[0];
    String found = name.substring(name.indexOf(':') + 1);
    String local = Family.isKnown(found) ? found : line.element();
    return new LedgerLine(
        line.anchor(),
        line.start(),
        line.quote(),
        line.before(),
        line.after(),
        local,
        line.tag(),
        line.close(),
        line.annotator(),
        line.version(),
        line.rule(),
        line.evidence(),
        line.certainty(),
        line.decision());
  }

  private static String edited(String markup, int start, NavigableMap<Integer, Edit> edits) {
    StringBuilder out = new StringBuilder();
    int at = start;
    for (Edit edit : edits.subMap(start, true, start + markup.length(), false).values()) {
      if (edit.end() <= start + markup.length()) {
        out.append(markup, at - start, edit.start() - start).append(edit.replacement());
        at = edit.end();
      }
    }
    return out.append(markup.substring(at - start)).toString();
  }
}

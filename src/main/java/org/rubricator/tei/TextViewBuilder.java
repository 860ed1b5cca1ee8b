package org.rubricator.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.rubricator.source.Whitespace;

/** Walks a file's tree and writes down one of its two texts. */
final class TextViewBuilder {

  private static final Set<String> SILENT = Set.of("teiHeader", "xenoData", "figDesc", "graphic");
  private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb");

  /** What a gap reads as: the sign that editors use for words left out or lost. */
  private static final String GAP = "[\u2026]";

  private static final String HYPHENS = "-\u2010\u00AD";

  private final TeiDocument document;
  private final TextLayer layer;
  private final StringBuilder out;
  private final OffsetList starts = new OffsetList();
  private final OffsetList ends = new OffsetList();
  private final List<TextView.Block> blocks = new ArrayList<>();
  private final List<TextView.Run> runs = new ArrayList<>();
  private final Deque<TeiElement> open = new ArrayDeque<>();
  private final List<TeiElement> edges = new ArrayList<>();
  private final int[] from;
  private final int[] to;

  private int lineStart;
  private int spaceStart = -1;
  private int spaceEnd;
  private TeiElement spaceElement;
  private boolean joined;

  TextViewBuilder(TeiDocument document, TextLayer layer) {
    this.document = document;
    this.layer = layer;
    this.spaceElement = document.root();
    this.out = new StringBuilder(document.text().length());
    int elements = count(document.root());
    this.from = new int[elements];
    this.to = new int[elements];
    Arrays.fill(from, -1);
    Arrays.fill(to, -1);
  }

  private static int count(TeiElement root) {
    int[] count = {0};
    root.forEach(e -> count[0]++);
    return count[0];
  }

  TextView build() {
    outside(document.root());
    int length = Math.max(0, out.length() - 1);
    starts.truncate(length);
    ends.truncate(length);
    return new TextView(
        document,
        out.substring(0, length),
        starts.toArray(),
        ends.toArray(),
        blocks,
        runs,
        from,
        to);
  }

  /** Looks for the outermost {@code text} elements. */
  private void outside(TeiElement element) {
    if (element.is("text")) {
      block(element);
    } else {
      element.elements().forEach(this::outside);
    }
  }

  private void element(TeiElement element) {
    if (layer.leavesOut(element) || (element.isTei() && SILENT.contains(element.name()))) {
      return;
    }
    if (BlockElements.isBlock(element)) {
      block(element);
    } else if (element.is("gap")) {
      gap(element);
    } else {
      inline(element);
    }
  }

  /** A gap has no characters of its own; who reads must still see that something is missing. */
  private void gap(TeiElement element) {
    boolean isRead =
        layer == TextLayer.READING
            && element.attribute("reason").filter("control-character"::equals).isEmpty();
    if (isRead) {
      begin(element);
      GAP.chars().forEach(c -> unit((char) c, element.start(), element.end(), parentOf(element)));
      finish(element);
    }
  }

  private TeiElement parentOf(TeiElement element) {
    return element.parent().orElse(document.root());
  }

  private void block(TeiElement element) {
    endLine(element);
    open.push(element);
    begin(element);
    children(element);
    endLine(element);
    finish(element);
    open.pop();
  }

  private void inline(TeiElement element) {
    begin(element);
    if (element.isTei() && BREAKS.contains(element.name())) {
      lineBreak(element);
    }
    children(element);
    finish(element);
  }

  private void begin(TeiElement element) {
    from[element.ordinal()] = out.length() + (spaceStart >= 0 ? 1 : 0);
    edges.add(element);
  }

  private void finish(TeiElement element) {
    boolean ended = out.length() > 0 && out.charAt(out.length() - 1) == '\n';
    to[element.ordinal()] = ended ? out.length() - 1 : out.length();
    edges.add(element);
  }

  private void children(TeiElement element) {
    List<TeiNode> chosen = element.children();
    if (element.is("choice") && !element.elements().isEmpty()) {
      chosen = List.of(layer.alternative(element.elements()));
    } else if (element.is("app") && !element.elements().isEmpty()) {
      chosen = List.of(reading(element));
    }
    for (TeiNode child : chosen) {
      node(child, element);
    }
  }

  private static TeiElement reading(TeiElement app) {
    return app.first("lem").or(() -> app.first("rdg")).orElseGet(() -> app.elements().get(0));
  }

  private void node(TeiNode node, TeiElement parent) {
    if (node instanceof TeiElement element) {
      element(element);
    } else if (node instanceof TeiCharacters characters) {
      CharacterData.decode(document.text(), characters, (c, s, e) -> unit(c, s, e, parent));
    }
  }

  private void unit(char c, int start, int end, TeiElement parent) {
    if (Whitespace.is(c)) {
      space(start, end, parent);
    } else {
      writeSpace();
      write(c, start, end, parent);
      joined = false;
    }
  }

  private void space(int start, int end, TeiElement parent) {
    if (out.length() == lineStart || joined) {
      return;
    }
    if (spaceStart < 0) {
      spaceStart = start;
      spaceElement = parent;
      spaceEnd = end;
    } else if (start == spaceEnd && parent == spaceElement) {
      spaceEnd = end; // a run that goes on behind a tag keeps the place before it
    }
  }

  private void writeSpace() {
    if (spaceStart >= 0) {
      write(' ', spaceStart, spaceEnd, spaceElement);
      spaceStart = -1;
    }
  }

  private void write(char c, int start, int end, TeiElement parent) {
    if (runs.isEmpty() || runs.get(runs.size() - 1).element() != parent) {
      runs.add(new TextView.Run(out.length(), parent));
    }
    out.append(c);
    starts.add(start);
    ends.add(end);
    if (!edges.isEmpty()) {
      edges.clear();
    }
  }

  private void endLine(TeiElement at) {
    spaceStart = -1;
    joined = false;
    if (out.length() > lineStart && out.charAt(out.length() - 1) == ' ') {
      take(out.length() - 1); // a hyphen that was taken back left it
    }
    if (out.length() > lineStart) {
      TeiElement owner = open.isEmpty() ? at : open.peek();
      blocks.add(new TextView.Block(owner, lineStart, out.length()));
      int place = ends.last();
      write('\n', place, place, owner);
      lineStart = out.length();
    }
  }

  private void lineBreak(TeiElement element) {
    if (element.attribute("break").filter("no"::equals).isEmpty()) {
      space(element.start(), element.end(), element);
      return;
    }
    spaceStart = -1;
    joined = true;
    if (layer == TextLayer.READING && out.length() > lineStart && endsWithHyphen()) {
      take(out.length() - 1);
    }
  }

  private boolean endsWithHyphen() {
    return HYPHENS.indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  /** Takes back what was written from an offset on; elements' edges after it move with it. */
  private void take(int length) {
    out.setLength(length);
    starts.truncate(length);
    ends.truncate(length);
    while (!runs.isEmpty() && runs.get(runs.size() - 1).start() >= length) {
      runs.remove(runs.size() - 1);
    }
    for (TeiElement element : edges) {
      from[element.ordinal()] = Math.min(from[element.ordinal()], length);
      to[element.ordinal()] = Math.min(to[element.ordinal()], length);
    }
  }
}

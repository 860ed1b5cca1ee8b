package org.rubricator.annotate;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.annotation.Span;
import org.rubricator.tei.Anchor;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextView;

/**
 * Positions in the source text of a file, told by a block's anchor and code points from its start.
 * The machine's own markup never moves them.
 */
final class Positions {

  private static final int CONTEXT = 24;

  /** A stretch of a block, as the ledger has it. */
  record Position(String anchor, int start, String quote, String before, String after) {}

  private final TextView view;
  private final CodePointOffsets points;
  private final Map<TeiElement, String> anchors = new IdentityHashMap<>();
  private final Map<String, TeiElement> owners = new HashMap<>();

  /**
   * @param view the source text
   */
  Positions(TextView view) {
    this.view = view;
    this.points = new CodePointOffsets(view.text());
    for (TextView.Block block : view.blocks()) {
      String anchor = anchors.computeIfAbsent(block.element(), Anchor::of);
      owners.putIfAbsent(anchor, block.element());
    }
  }

  TextView view() {
    return view;
  }

  /** The position of a stretch of the view, without the spaces at its ends. */
  Optional<Position> of(int start, int end) {
    String text = view.text();
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? Optional.empty() : within(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private Optional<Position> within(int from, int to) {
    return view.blockAt(from)
        .map(
            block -> {
              TeiElement owner = block.element();
              int base = view.start(owner);
              return new Position(
                  anchors.computeIfAbsent(owner, Anchor::of),
                  points.points(base, from),
                  view.text().substring(from, to),
                  before(base, from),
                  after(owner, to));
            });
  }

  private String before(int base, int from) {
    return view.text().substring(Math.max(base, from - CONTEXT), from).replace('\n', ' ');
  }

  private String after(TeiElement owner, int to) {
    int last = Math.max(to, Math.min(view.end(owner), to + CONTEXT));
    return view.text().substring(to, Math.min(last, view.text().length())).replace('\n', ' ');
  }

  /** Where the words of a ledger line stand now: in their block, by the best context. */
  Optional<Span> find(LedgerLine line) {
    TeiElement owner = owners.get(line.anchor());
    if (owner == null) {
      return elsewhere(line);
    }
    int base = view.start(owner);
    return Optional.<Span>empty()
        .or(() -> atRecorded(line, base))
        .or(() -> best(line, base, view.end(owner)))
        .or(() -> elsewhere(line));
  }

  private Optional<Span> atRecorded(LedgerLine line, int base) {
    int at = points.offset(base, line.start());
    boolean same = at >= 0 && view.text().startsWith(line.quote(), at);
    return same ? Optional.of(new Span(at, at + line.quote().length())) : Optional.empty();
  }

  private Optional<Span> best(LedgerLine line, int from, int to) {
    int best = -1;
    int bestScore = 0;
    for (int at = next(line, from); at >= 0 && at < to; at = next(line, at + 1)) {
      int score = score(line, at);
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + line.quote().length()));
  }

  private int next(LedgerLine line, int from) {
    return view.text().indexOf(line.quote(), from);
  }

  /** The block has gone or the words have left it: only the whole context tells. */
  private Optional<Span> elsewhere(LedgerLine line) {
    String whole = line.before() + line.quote() + line.after();
    int at = whole.length() < 2 * CONTEXT ? -1 : view.text().indexOf(whole);
    int start = at + line.before().length();
    return at < 0 ? Optional.empty() : Optional.of(new Span(start, start + line.quote().length()));
  }

  /** Characters of context that agree, counted outward from the words. */
  private int score(LedgerLine line, int at) {
    String text = view.text();
    int score = 1;
    for (int i = 1; i <= line.before().length() && at - i >= 0; i++) {
      if (line.before().charAt(line.before().length() - i) != text.charAt(at - i)) {
        break;
      }
      score++;
    }
    int end = at + line.quote().length();
    for (int i = 0; i < line.after().length() && end + i < text.length(); i++) {
      if (line.after().charAt(i) != text.charAt(end + i)) {
        break;
      }
      score++;
    }
    return score;
  }
}

package org.rubricator.annotate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.annotation.Span;
import org.rubricator.tei.Anchor;
import org.rubricator.tei.CodePointOffsets;
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
  private final String spaced;
  private final CodePointOffsets points;
  private final Map<TeiElement, String> anchors = new IdentityHashMap<>();
  private final Map<String, TeiElement> owners = new HashMap<>();

  /**
   * @param view the source text
   */
  Positions(TextView view) {
    this.view = view;
    this.spaced = view.text().replace('\n', ' ');
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
    int start = Math.max(base, from - CONTEXT);
    boolean half = start < from && Character.isLowSurrogate(spaced.charAt(start));
    return spaced.substring(half ? start + 1 : start, from);
  }

  private String after(TeiElement owner, int to) {
    int most = Math.min(spaced.length(), Math.max(to, view.end(owner)));
    int end = Math.min(most, to + CONTEXT);
    boolean half = end > to && Character.isHighSurrogate(spaced.charAt(end - 1));
    return spaced.substring(to, half ? end - 1 : end);
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
        .or(() -> best(line, owner, at -> contextAgrees(line, at)))
        .or(() -> elsewhere(line));
  }

  private Optional<Span> atRecorded(LedgerLine line, int base) {
    int at = points.offset(base, line.start());
    boolean same = at >= 0 && view.text().startsWith(line.quote(), at) && contextAgrees(line, at);
    return same ? Optional.of(new Span(at, at + line.quote().length())) : Optional.empty();
  }

  /** All the context on one side at least has to be there: other words would be another mention. */
  private boolean contextAgrees(LedgerLine line, int at) {
    String text = spaced;
    int end = at + line.quote().length();
    boolean before =
        line.before().isEmpty()
            ? at == 0 || view.text().charAt(at - 1) == '\n'
            : text.startsWith(line.before(), at - line.before().length());
    boolean after =
        line.after().isEmpty()
            ? end == text.length() || view.text().charAt(end) == '\n'
            : text.startsWith(line.after(), end);
    return before || after;
  }

  /**
   * The same words in the line's block, by what agrees of the context, where its own place cannot
   * be told any more.
   *
   * @param free whether words that begin there are nobody else's
   */
  Optional<Span> nearest(LedgerLine line, IntPredicate free) {
    return Optional.ofNullable(owners.get(line.anchor()))
        .flatMap(owner -> best(line, owner, at -> free.test(at) && isWhole(line.quote(), at)));
  }

  /** Of the same words in a block that may be meant, those whose context agrees best. */
  private Optional<Span> best(LedgerLine line, TeiElement owner, IntPredicate may) {
    int best = -1;
    int bestScore = 0;
    int end = view.end(owner);
    for (int at = next(line, view.start(owner)); at >= 0 && at < end; at = next(line, at + 1)) {
      int score = may.test(at) ? score(line, at) : 0;
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + line.quote().length()));
  }

  /** Not a piece of a longer word. */
  private boolean isWhole(String quote, int at) {
    int end = at + quote.length();
    boolean joinsLeft =
        at > 0 && isLetter(spaced.codePointBefore(at)) && isLetter(quote.codePointAt(0));
    boolean joinsRight =
        end < spaced.length()
            && isLetter(spaced.codePointAt(end))
            && isLetter(quote.codePointBefore(quote.length()));
    return !joinsLeft && !joinsRight;
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** The order of the text. Finds each line once. */
  Comparator<LedgerLine> order() {
    Map<LedgerLine, Integer> starts = new IdentityHashMap<>();
    return Comparator.comparingInt(
            (LedgerLine l) -> starts.computeIfAbsent(l, k -> find(k).map(Span::start).orElse(0)))
        .thenComparing(LedgerLine::element)
        .thenComparing(LedgerLine::tag);
  }

  private int next(LedgerLine line, int from) {
    return view.text().indexOf(line.quote(), from);
  }

  /**
   * The block has gone or the words have left it: the whole context tells; where it is short, since
   * the block begins or ends beside the words, only if they stand so in one place.
   */
  private Optional<Span> elsewhere(LedgerLine line) {
    String whole = line.before() + line.quote() + line.after();
    int at = nextWhole(line, whole, 0);
    boolean sure = at >= 0 && (isFull(whole) || nextWhole(line, whole, at + 1) < 0);
    int start = at + line.before().length();
    return sure ? Optional.of(new Span(start, start + line.quote().length())) : Optional.empty();
  }

  private static boolean isFull(String whole) {
    return whole.length() >= 2 * CONTEXT;
  }

  /** The next place of words with their context; a short context ends with its block. */
  private int nextWhole(LedgerLine line, String whole, int from) {
    String text = view.text();
    int at = spaced.indexOf(whole, from);
    while (at >= 0 && !isFull(whole)) {
      int end = at + whole.length();
      boolean begins = at == 0 || text.charAt(at - 1) == '\n' || line.before().length() == CONTEXT;
      boolean ends =
          end == text.length() || text.charAt(end) == '\n' || line.after().length() == CONTEXT;
      if (begins && ends) {
        return at;
      }
      at = spaced.indexOf(whole, at + 1);
    }
    return at;
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

package org.rubricator.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rubricator.diagnostic.Excerpt;
import org.rubricator.diagnostic.Excerpt.Cut;
import org.rubricator.diagnostic.Graphemes;
import org.rubricator.diagnostic.Place;

/** Lines and columns of a text by offset. Lines end at LF, CR LF or CR. */
public final class LineMap {

  /** Characters shown on either side of the mark when a line is long. */
  private static final int SHOWN = 60;

  /** UTF-16 units of a line that are counted each time. */
  private static final int LONG = 10_000;

  /** Made when a place is asked for that stands late in a line. */
  private volatile @Nullable SurrogatePairs pairs;

  private final String path;
  private final String text;

  /** UTF-16 units at the start of a file whose lines are counted for themselves: its header. */
  private static final int HEAD = 16_384;

  /** Counted when a place is first asked for: most files have no finding. */
  private volatile int @Nullable [] counted;

  private volatile int @Nullable [] head;

  public LineMap(String path, String text) {
    this.path = path;
    this.text = text;
  }

  private int[] starts() {
    int[] known = counted;
    if (known == null) {
      known = lineStarts(text, text.length());
      counted = known;
    }
    return known;
  }

  /** The starts of all lines, or of those to the one after that in which an offset stands. */
  private int[] starts(int offset) {
    if (offset >= HEAD || counted != null) {
      return starts();
    }
    int[] known = head;
    if (known == null) {
      known = lineStarts(text, HEAD);
      head = known;
    }
    return known;
  }

  /** The starts of the lines to the first after an offset. */
  private static int[] lineStarts(String text, int last) {
    boolean returns = last < text.length() || text.indexOf('\r') >= 0;
    int[] starts = new int[16];
    int count = 1;
    int end = lineEnd(text, 0, returns);
    for (; end >= 0 && starts[count - 1] <= last; end = lineEnd(text, end + 1, returns)) {
      starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The last character of the first line end from an offset on, or -1. */
  private static int lineEnd(String text, int from, boolean returns) {
    if (!returns) {
      return text.indexOf('\n', from);
    }
    for (int i = from; i < text.length(); i++) {
      if (endsLine(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** The place of the characters {@code start..end} (UTF-16 units in the text). */
  public Place place(int start, int end) {
    int from = Math.min(Math.max(start, 0), text.length());
    int[] starts = starts(from);
    int line = lineOf(starts, from);
    int column = codePoints(starts[line], from) + 1;
    return new Place(path, line + 1, column, Optional.of(excerpt(starts, line, from, end)));
  }

  private int codePoints(int from, int to) {
    return to - from <= LONG ? text.codePointCount(from, to) : pairs().codePoints(from, to);
  }

  private SurrogatePairs pairs() {
    SurrogatePairs known = pairs;
    if (known == null) {
      known = new SurrogatePairs(text);
      pairs = known;
    }
    return known;
  }

  /** The place of a line and column as a parser gives them (1-based, UTF-16 units). */
  public Place placeAt(int line, int column) {
    if (line < 1 || line > starts().length) {
      return Place.line(path, Math.max(line, 0));
    }
    int[] starts = starts();
    int offset = Math.min(starts[line - 1] + Math.max(column - 1, 0), lineEnd(starts, line - 1));
    return place(offset, offset);
  }

  /** Offset (UTF-16 units) of a line and column, both 1-based. */
  public int offset(int line, int column) {
    int index = Math.min(Math.max(line, 1), starts().length) - 1;
    return Math.min(starts()[index] + Math.max(column, 1) - 1, text.length());
  }

  private static int lineOf(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int[] starts, int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The line around the mark; neither is cut within a character, unless one has no end. */
  private Excerpt excerpt(int[] starts, int line, int start, int end) {
    int first = starts[line];
    int last = lineEnd(starts, line);
    int from = Math.min(start, last);
    int to = marked(from, Math.min(Math.max(end, from), last));
    int left = from - first <= SHOWN ? first : Math.min(from, Graphemes.end(text, from - SHOWN));
    int right = last - to <= SHOWN ? last : Math.max(to, Graphemes.start(text, to + SHOWN));
    return new Excerpt(
        text.substring(left, right), from - left, to - left, Cut.of(left > first, right < last));
  }

  /** The end of the mark, which is no longer than what is shown beside it. */
  private int marked(int from, int end) {
    return end - from <= SHOWN
        ? end
        : Math.max(Graphemes.start(text, from + SHOWN), Graphemes.end(text, from + 1));
  }
}

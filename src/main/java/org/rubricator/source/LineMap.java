package org.rubricator.source;

import java.util.Arrays;
import java.util.Optional;
import org.rubricator.diagnostic.Excerpt;
import org.rubricator.diagnostic.Excerpt.Cut;
import org.rubricator.diagnostic.Graphemes;
import org.rubricator.diagnostic.Place;

/** Lines and columns of a text by offset. Lines end at LF, CR LF or CR. */
public final class LineMap {

  /** Characters shown on either side of the mark when a line is long. */
  private static final int SHOWN = 60;

  private final String path;
  private final String text;
  private final int[] lineStarts;

  public LineMap(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** The place of the characters {@code start..end} (UTF-16 units in the text). */
  public Place place(int start, int end) {
    int from = Math.min(Math.max(start, 0), text.length());
    int line = lineOf(from);
    int column = text.codePointCount(lineStarts[line], from) + 1;
    return new Place(path, line + 1, column, Optional.of(excerpt(line, from, end)));
  }

  /** The place of a line and column as a parser gives them (1-based, UTF-16 units). */
  public Place placeAt(int line, int column) {
    if (line < 1 || line > lineStarts.length) {
      return Place.line(path, Math.max(line, 0));
    }
    int offset = Math.min(lineStarts[line - 1] + Math.max(column - 1, 0), lineEnd(line - 1));
    return place(offset, offset);
  }

  /** Offset (UTF-16 units) of a line and column, both 1-based. */
  public int offset(int line, int column) {
    int index = Math.min(Math.max(line, 1), lineStarts.length) - 1;
    return Math.min(lineStarts[index] + Math.max(column, 1) - 1, text.length());
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The line around the mark; neither is cut within a character. */
  private Excerpt excerpt(int line, int start, int end) {
    int first = lineStarts[line];
    int last = lineEnd(line);
    int from = Math.min(start, last);
    int to = marked(from, Math.min(Math.max(end, from), last));
    int left = from - first <= SHOWN ? first : Graphemes.end(text, from - SHOWN);
    int right = last - to <= SHOWN ? last : Graphemes.start(text, to + SHOWN);
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

package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.Whitespace;

/**
 * A line of the raw text without the white space around it.
 *
 * @param indent characters of white space before it
 * @param words runs of characters between white space
 */
record Line(SourceSpan span, String text, int indent, int words) {

  Line(SourceSpan span, String text, int indent) {
    this(span, text, indent, words(text)); // asked for often
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** A piece of the line; bounds in UTF-16 units of its text. */
  SourceSpan span(int from, int to) {
    int start = span.start() + text.codePointCount(0, from);
    return new SourceSpan(start, start + text.codePointCount(from, to));
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = !Whitespace.is(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  /** The lines of a text, parted by LF. */
  static List<Line> of(String text) {
    return of(text, 0);
  }

  /**
   * @param start where the first line begins in the whole text, code points
   */
  static List<Line> of(String text, int start) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int points = start;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      int end = to < 0 ? text.length() : to;
      lines.add(trimmed(text.substring(from, end), points));
      points += text.codePointCount(from, end) + 1;
      from = end + 1;
    }
    return lines;
  }

  private static Line trimmed(String raw, int start) {
    int end = Whitespace.end(raw);
    int indent = Math.min(Whitespace.start(raw), end);
    String text = raw.substring(indent, end);
    int from = start + indent;
    return new Line(
        new SourceSpan(from, from + text.codePointCount(0, text.length())), text, indent);
  }
}

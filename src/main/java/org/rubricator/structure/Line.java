package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import org.rubricator.source.SourceSpan;

/**
 * A line of the raw text without the white space around it.
 *
 * @param indent characters of white space before it
 */
record Line(SourceSpan span, String text, int indent) {

  boolean isBlank() {
    return text.isEmpty();
  }

  int words() {
    return isBlank() ? 0 : text.split("[ \t]+").length;
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
    String right = raw.replaceFirst("[ \t]+$", "");
    String text = right.replaceFirst("^[ \t]+", "");
    int indent = right.length() - text.length();
    int from = start + indent;
    return new Line(
        new SourceSpan(from, from + text.codePointCount(0, text.length())), text, indent);
  }
}

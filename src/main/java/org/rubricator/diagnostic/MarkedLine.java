package org.rubricator.diagnostic;

import java.text.Bidi;

/** The source line of a finding, with marks under its words, on a terminal. */
final class MarkedLine {

  private static final String INDENT = "    ";
  private static final String CUT = "…";
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

  private final String before;
  private final String words;
  private final String after;

  private MarkedLine(Excerpt excerpt) {
    String text = excerpt.text();
    // A mark is never under half a character: an accent is marked with its letter.
    int start = Graphemes.start(text, excerpt.markStart());
    int end = Math.max(start, Graphemes.end(text, excerpt.markEnd()));
    before = (excerpt.cut().isBefore() ? CUT : "") + OneLine.of(text.substring(0, start));
    words = OneLine.of(text.substring(start, end));
    after = OneLine.of(text.substring(end)) + (excerpt.cut().isAfter() ? CUT : "");
  }

  /** Two lines, indented, each with its line end. */
  static String of(Excerpt excerpt) {
    MarkedLine line = new MarkedLine(excerpt);
    char[] text = line.text().toCharArray();
    return Bidi.requiresBidi(text, 0, text.length) ? line.repeated() : line.underlined();
  }

  private String text() {
    return before + words + after;
  }

  private String underlined() {
    StringBuilder pad = new StringBuilder();
    for (String cluster : Graphemes.of(before)) {
      pad.append(cluster.equals("\t") ? "\t" : " ".repeat(DisplayWidth.of(cluster)));
    }
    String marks = "^".repeat(Math.max(1, DisplayWidth.of(words)));
    return INDENT + text() + "\n" + INDENT + pad + marks + "\n";
  }

  /**
   * A line with right-to-left words. Some terminals reorder it, some do not, and a program cannot
   * ask; so no column under it is sure to be that of the words, and they are repeated instead. Each
   * piece stands in an isolate (UAX 9), which keeps its order from reaching the words around it; a
   * terminal that knows none shows nothing in its place.
   */
  private String repeated() {
    return INDENT + isolated(text()) + "\n" + INDENT + "marked: " + isolated(marked()) + "\n";
  }

  /** The marked words; for a point between two characters the one that follows. */
  private String marked() {
    if (!words.isEmpty()) {
      return words;
    }
    return after.isEmpty() ? "(end of the line)" : Graphemes.of(after).get(0);
  }

  private static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }
}

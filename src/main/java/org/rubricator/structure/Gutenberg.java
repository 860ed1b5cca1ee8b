package org.rubricator.structure;

import java.util.List;

/**
 * The parts of a file of Project Gutenberg: its header up to the mark of the start, the text, and
 * the licence from the mark of the end on. Any other file is text alone.
 */
record Gutenberg(List<Line> header, List<Line> text, List<Line> licence) {

  /** Lines that a mark may take. */
  private static final int MAX_MARK = 4;

  static Gutenberg of(List<Line> lines) {
    int start = 0;
    int end = lines.size();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).text();
      if (end == lines.size() && CueTable.matches(CueTable.Cue.GUTENBERG_START, line)) {
        start = behindMark(lines, at);
      } else if (end == lines.size() && CueTable.matches(CueTable.Cue.GUTENBERG_END, line)) {
        end = at;
      }
    }
    boolean empty = lines.subList(start, Math.max(start, end)).stream().allMatch(Line::isBlank);
    return empty
        ? new Gutenberg(List.of(), lines, List.of())
        : new Gutenberg(
            lines.subList(0, start), lines.subList(start, end), lines.subList(end, lines.size()));
  }

  private static int behindMark(List<Line> lines, int mark) {
    for (int at = mark; at < Math.min(lines.size(), mark + MAX_MARK); at++) {
      if (lines.get(at).text().endsWith("*")) {
        return at + 1;
      }
    }
    return mark + 1;
  }
}

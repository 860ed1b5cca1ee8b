package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts lines together: by blank lines, by long lines, by indents; furniture and lists by line. */
final class LineGrouping {

  /** From this length on a line is a paragraph of its own, not a piece of a wrapped one. */
  private static final int LONG_LINE = 160;

  /** Characters of white space from which on a line counts as indented. */
  private static final int INDENT = 2;

  /** Matches "• one", "- one", "1. one", "b) one"; not "1921 was", "-5", "— Never, he said". */
  private static final Pattern LIST_MARK =
      Pattern.compile("^(?:[•◦▪‣●○·*+-]|\\(?(?:\\d{1,3}|[a-zA-Z])[.)])\\s{1,4}\\S");

  private final StructureOptions options;
  private final List<RawGroup> groups = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();

  private LineGrouping(StructureOptions options) {
    this.options = options;
  }

  /**
   * @param starts numbers of lines that begin a block though no blank line stands before them
   */
  static List<RawGroup> group(List<Line> lines, Set<Integer> starts, StructureOptions options) {
    LineGrouping grouping = new LineGrouping(options);
    for (int at = 0; at < lines.size(); at++) {
      if (starts.contains(at)) {
        grouping.close();
      }
      grouping.take(lines.get(at));
    }
    grouping.close();
    return Verse.withNeighbours(grouping.groups);
  }

  private void take(Line line) {
    if (line.isBlank()) {
      close();
    } else if (options.isFurniture(line.text())) {
      close();
      groups.add(new RawGroup(List.of(line), StructureRule.FURNITURE));
    } else {
      open.add(line);
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      split(List.copyOf(open));
      open.clear();
    }
  }

  /** Lines between two blank lines: runs of list items, and what stands between them. */
  private void split(List<Line> lines) {
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      boolean list = isListStart(lines, from);
      while (to < lines.size() && (list ? continuesList(lines, to) : !isListStart(lines, to))) {
        to++;
      }
      List<Line> run = lines.subList(from, to);
      if (list) {
        groups.add(new RawGroup(run, StructureRule.LIST));
      } else if (Verse.isStanza(run)) {
        groups.add(new RawGroup(run, StructureRule.VERSE));
      } else {
        paragraphs(run);
      }
      from = to;
    }
  }

  private static boolean isListStart(List<Line> lines, int at) {
    return isMarked(lines.get(at)) && at + 1 < lines.size() && isMarked(lines.get(at + 1));
  }

  private static boolean continuesList(List<Line> lines, int at) {
    Line line = lines.get(at);
    return isMarked(line) || line.indent() > lines.get(at - 1).indent();
  }

  static boolean isMarked(Line line) {
    return LIST_MARK.matcher(line.text()).find();
  }

  private void paragraphs(List<Line> lines) {
    if (lines.size() == 1) {
      groups.add(new RawGroup(lines, StructureRule.PARAGRAPH_BLANK_LINE));
    } else if (hasLongLines(lines)) {
      lines.forEach(
          line -> groups.add(new RawGroup(List.of(line), StructureRule.PARAGRAPH_LONG_LINE)));
    } else if (isIndented(lines)) {
      indented(lines);
    } else {
      wrapped(lines);
    }
  }

  private static boolean hasLongLines(List<Line> lines) {
    return lines.stream().filter(l -> l.text().length() > LONG_LINE).count() * 3 >= lines.size();
  }

  /** Some lines stand further in than the rest, and not in a row: each begins a paragraph. */
  private static boolean isIndented(List<Line> lines) {
    long in = lines.stream().filter(LineGrouping::isIn).count();
    return in > 0 && in * 2 <= lines.size() + 1 && in < lines.size();
  }

  private static boolean isIn(Line line) {
    return line.indent() >= INDENT;
  }

  private void indented(List<Line> lines) {
    int from = 0;
    for (int at = 1; at <= lines.size(); at++) {
      if (at == lines.size() || isIn(lines.get(at))) {
        groups.add(new RawGroup(lines.subList(from, at), StructureRule.PARAGRAPH_INDENTED));
        from = at;
      }
    }
  }

  private void wrapped(List<Line> lines) {
    groups.add(new RawGroup(lines, StructureRule.PARAGRAPH_BLANK_LINE));
  }
}

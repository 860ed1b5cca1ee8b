package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts lines together: by blank lines, by long lines, by indents; furniture and lists by line. */
final class LineGrouping {

  private final boolean unwrapped;
  private final List<RawGroup> groups = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();

  private LineGrouping(boolean unwrapped) {
    this.unwrapped = unwrapped;
  }

  /**
   * @param starts numbers of lines that begin a block though no blank line stands before them
   */
  static List<RawGroup> group(List<Line> lines, Set<Integer> starts, FurnitureLines furniture) {
    LineGrouping grouping = new LineGrouping(Paragraphs.areUnwrapped(lines));
    for (int at = 0; at < lines.size(); at++) {
      if (starts.contains(at)) {
        grouping.close();
      }
      grouping.take(lines.get(at), furniture.rule(at));
    }
    grouping.close();
    return Lists.joined(Verse.withNeighbours(grouping.groups));
  }

  private void take(Line line, Optional<StructureRule> page) {
    if (line.isBlank()) {
      close();
    } else if (page.isPresent()) {
      close();
      groups.add(new RawGroup(List.of(line), page.get()));
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
    if (Tables.isTable(lines)) {
      groups.add(new RawGroup(lines, StructureRule.TABLE));
      return;
    }
    int from = 0;
    while (from < lines.size()) {
      boolean list = Lists.begins(lines, from);
      int to = from + 1;
      while (to < lines.size() && (list ? Lists.goesOn(lines, to) : !Lists.begins(lines, to))) {
        to++;
      }
      groups.addAll(list ? List.of(Lists.group(lines.subList(from, to))) : text(lines, from, to));
      from = to;
    }
  }

  private List<RawGroup> text(List<Line> lines, int from, int to) {
    List<Line> run = lines.subList(from, to);
    return Verse.isStanza(run)
        ? List.of(new RawGroup(run, StructureRule.VERSE))
        : Paragraphs.of(run, unwrapped);
  }
}

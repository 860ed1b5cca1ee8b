package org.rubricator.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.rubricator.source.SourceSpan;

/**
 * Lines that belong together, before it is known what they are.
 *
 * @param rule how they were put together
 * @param inside page furniture among the lines, which do not hold it
 */
record RawGroup(List<Line> lines, StructureRule rule, List<RawGroup> inside) {

  RawGroup(List<Line> lines, StructureRule rule) {
    this(lines, rule, List.of());
  }

  /** A line of its own. */
  static RawGroup of(Line line) {
    return new RawGroup(List.of(line), StructureRule.PARAGRAPH_BLANK_LINE);
  }

  boolean isFurniture() {
    return rule.isFurniture();
  }

  SourceSpan span() {
    return lines.get(0).span().to(lines.get(lines.size() - 1).span());
  }

  String text() {
    return isSingle()
        ? lines.get(0).text()
        : lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  boolean isSingle() {
    return lines.size() == 1;
  }

  int words() {
    return lines.stream().mapToInt(Line::words).sum();
  }
}

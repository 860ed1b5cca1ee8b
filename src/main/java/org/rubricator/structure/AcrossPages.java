package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;

/** Joins a paragraph that page furniture cuts: its sentence has no end and goes on below. */
final class AcrossPages {

  private AcrossPages() {}

  static List<RawGroup> joined(List<RawGroup> groups) {
    List<RawGroup> joined = new ArrayList<>();
    List<RawGroup> page = new ArrayList<>();
    for (RawGroup group : groups) {
      RawGroup open = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (group.isFurniture()) {
        page.add(group);
      } else if (open != null && !page.isEmpty() && goesOn(open, group)) {
        joined.set(joined.size() - 1, join(open, page, group));
        page.clear();
      } else {
        joined.addAll(page);
        page.clear();
        joined.add(group);
      }
    }
    joined.addAll(page);
    return joined;
  }

  private static boolean goesOn(RawGroup open, RawGroup next) {
    return isText(open)
        && isText(next)
        && !Paragraphs.isEnded(last(open))
        && Character.isLowerCase(next.lines().get(0).text().codePointAt(0));
  }

  private static Line last(RawGroup group) {
    return group.lines().get(group.lines().size() - 1);
  }

  private static boolean isText(RawGroup group) {
    return switch (group.rule()) {
      case PARAGRAPH_BLANK_LINE,
          PARAGRAPH_INDENTED,
          PARAGRAPH_LONG_LINE,
          PARAGRAPH_SENTENCE_LINE,
          PARAGRAPH_SHORT_LINE,
          PARAGRAPH_ACROSS_PAGE ->
          true;
      default -> false;
    };
  }

  /** Grows a paragraph that was joined before, so that a thousand pages take no longer each. */
  private static RawGroup join(RawGroup open, List<RawGroup> page, RawGroup next) {
    boolean grown = open.rule() == StructureRule.PARAGRAPH_ACROSS_PAGE;
    List<Line> lines = grown ? open.lines() : new ArrayList<>(open.lines());
    List<RawGroup> inside = grown ? open.inside() : new ArrayList<>();
    lines.addAll(next.lines());
    inside.addAll(page);
    return new RawGroup(lines, StructureRule.PARAGRAPH_ACROSS_PAGE, inside);
  }
}

package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * What TEI asks of the order in a body (TEI P5 4.1): heads, bylines and datelines stand before the
 * running text, and there is running text or a division. A line that would break this is a
 * paragraph, since a paragraph may be anything.
 */
final class BodyOrder {

  private BodyOrder() {}

  /**
   * @param blocks of a body, its divisions last
   */
  static List<Block> of(List<Block> blocks) {
    List<Block> ordered = behindText(Trailers.in(blocks));
    boolean held = ordered.stream().anyMatch(b -> isRunning(b) || b instanceof Block.Division);
    return held ? ordered : withText(ordered);
  }

  /** Blocks that a body may consist of; a picture is none. */
  static boolean isRunning(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.ItemList
        || block instanceof Block.LineGroup
        || block instanceof Block.CastList
        || block instanceof Block.Table
        || block instanceof Block.Stage
        || block instanceof Block.Speech;
  }

  private static List<Block> behindText(List<Block> blocks) {
    List<Block> ordered = new ArrayList<>();
    boolean begun = false;
    for (Block block : blocks) {
      boolean late = begun && opens(block);
      ordered.add(late ? paragraph(block, StructureRule.PARAGRAPH_BEHIND_TEXT) : block);
      begun = begun || isRunning(block);
    }
    return ordered;
  }

  private static boolean opens(Block block) {
    return block instanceof Block.Head
        || block instanceof Block.Byline
        || block instanceof Block.Dateline;
  }

  /** The last line that is no furniture becomes the text. */
  private static List<Block> withText(List<Block> blocks) {
    List<Block> ordered = new ArrayList<>(blocks);
    int last = ordered.size() - 1;
    while (last > 0 && isPage(ordered.get(last))) {
      last--;
    }
    ordered.set(last, paragraph(ordered.get(last), StructureRule.PARAGRAPH_ONLY));
    return ordered;
  }

  /** What TEI has anywhere: furniture, breaks of pages, notes. */
  static boolean isPage(Block block) {
    return block instanceof Block.FormeWork
        || block instanceof Block.PageBreak
        || block instanceof Block.Note;
  }

  private static Block paragraph(Block block, StructureRule rule) {
    return new Block.Paragraph(block.span(), rule);
  }
}

package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * A trailer ends its division: TEI has it last, behind running text (TEI P5 4.2.2). Elsewhere the
 * line is a paragraph.
 */
final class Trailers {

  private Trailers() {}

  static List<Block> in(List<Block> blocks) {
    List<Block> told = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (block instanceof Block.Division part) {
        told.add(part.with(in(part.blocks())));
      } else if (block instanceof Block.Trailer && !isLast(blocks, at)) {
        told.add(new Block.Paragraph(block.span(), StructureRule.PARAGRAPH_BLANK_LINE));
      } else {
        told.add(block);
      }
    }
    return told;
  }

  private static boolean isLast(List<Block> blocks, int at) {
    return blocks.subList(0, at).stream().anyMatch(BodyOrder::isRunning)
        && blocks.subList(at + 1, blocks.size()).stream().allMatch(BodyOrder::isPage);
  }
}

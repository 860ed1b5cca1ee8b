package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.source.SourceSpan;

/** Makes the blocks of page furniture and of notes, with the break of a page before its number. */
final class PageFurniture {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|\\b[ivxlc]{1,7}\\b");

  private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*$");

  private final boolean numbersAbove;
  private final Notes notes;

  /**
   * @param groups of the whole text: where the first number has text above it and the last none
   *     below, numbers stand at the foot of their pages
   */
  PageFurniture(List<RawGroup> groups, Notes notes) {
    this.notes = notes;
    List<RawGroup> told = groups.stream().filter(g -> !g.isFurniture() || isNumbered(g)).toList();
    this.numbersAbove =
        told.isEmpty() || isNumbered(told.get(0)) || !isNumbered(told.get(told.size() - 1));
  }

  private static boolean isNumbered(RawGroup group) {
    return group.rule() == StructureRule.PAGE_NUMBER || group.rule() == StructureRule.RUNNING_HEAD;
  }

  List<Block> blocks(RawGroup group) {
    Line line = group.lines().get(0);
    return switch (group.rule()) {
      case PAGE_NUMBER ->
          withBreak(line, List.of(new Block.FormeWork(line.span(), group.rule(), "pageNum")));
      case RUNNING_HEAD -> withBreak(line, PageLines.parts(line));
      case SIGNATURE -> List.of(new Block.FormeWork(line.span(), group.rule(), "footer"));
      case NOTE -> List.of(notes.block(group));
      default -> List.of(new Block.FormeWork(line.span(), group.rule(), type(line)));
    };
  }

  private static String type(Line line) {
    return NO_WORD.matcher(line.text()).matches() ? "ornament" : "furniture";
  }

  private List<Block> withBreak(Line line, List<Block.FormeWork> parts) {
    List<Block> blocks = new ArrayList<>();
    Matcher number = NUMBER.matcher(line.text());
    if (numbersAbove && number.find()) {
      SourceSpan start = new SourceSpan(line.span().start(), line.span().start());
      blocks.add(new Block.PageBreak(start, StructureRule.PAGE_NUMBER, number.group()));
    }
    blocks.addAll(parts);
    return blocks;
  }
}

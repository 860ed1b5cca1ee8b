package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rubricator.source.CodePoints;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.SourceText;

/**
 * A text as blocks. Every character of the source that is not white space stands in exactly one
 * leaf, in the order of the source.
 *
 * @param language of the text, a tag (BCP 47)
 * @param front what stands before the text, such as a licence
 * @param blocks the text
 * @param back what stands behind it
 * @param noteMarks in order
 * @param partedWords words with a hyphen at a line's end, in order
 */
public record StructuredText(
    SourceText source,
    CodePoints characters,
    String language,
    List<Block> front,
    List<Block> blocks,
    List<Block> back,
    List<NoteMark> noteMarks,
    List<PartedWord> partedWords) {

  public StructuredText {
    front = List.copyOf(front);
    blocks = List.copyOf(blocks);
    back = List.copyOf(back);
    noteMarks = List.copyOf(noteMarks);
    partedWords = List.copyOf(partedWords);
  }

  public String text(SourceSpan span) {
    return characters.slice(span);
  }

  /** The parted words of a block, in order: those of which it has both parts. */
  public List<PartedWord> partedWords(SourceSpan span) {
    return within(partedWords, span, word -> word.lineEnd().start()).stream()
        .filter(word -> word.lineEnd().start() > span.start())
        .filter(word -> word.lineEnd().end() < span.end())
        .toList();
  }

  /** The marks of notes in a block, in order. */
  public List<NoteMark> noteMarks(SourceSpan span) {
    return within(noteMarks, span, mark -> mark.span().start());
  }

  private static <T> List<T> within(List<T> all, SourceSpan span, ToIntFunction<T> place) {
    return all.subList(firstFrom(all, span.start(), place), firstFrom(all, span.end(), place));
  }

  private static <T> int firstFrom(List<T> all, int from, ToIntFunction<T> place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(all.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Blocks of running text in order, those inside others too. */
  public List<Block.Leaf> leaves() {
    List<Block.Leaf> leaves = new ArrayList<>();
    front.forEach(block -> collect(block, leaves));
    blocks.forEach(block -> collect(block, leaves));
    back.forEach(block -> collect(block, leaves));
    return leaves;
  }

  private static void collect(Block block, List<Block.Leaf> leaves) {
    if (block instanceof Block.Holder holder) {
      holder.blocks().forEach(inner -> collect(inner, leaves));
    } else if (block instanceof Block.Leaf leaf) {
      leaves.add(leaf);
    }
  }

  /** The words of the first head. */
  public Optional<String> title() {
    return leaves().stream()
        .filter(Block.Head.class::isInstance)
        .findFirst()
        .map(head -> text(head.span()));
  }
}

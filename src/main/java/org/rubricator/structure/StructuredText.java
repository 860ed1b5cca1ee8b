package org.rubricator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubricator.source.CodePoints;
import org.rubricator.source.SourceSpan;
import org.rubricator.source.SourceText;

/**
 * A text as blocks. Every character of the source that is not white space stands in exactly one
 * leaf, in the order of the source.
 *
 * @param language of the text, a tag (BCP 47)
 * @param partedWords words with a hyphen at a line's end, in order
 */
public record StructuredText(
    SourceText source,
    CodePoints characters,
    String language,
    List<Block> blocks,
    List<PartedWord> partedWords) {

  public StructuredText {
    blocks = List.copyOf(blocks);
    partedWords = List.copyOf(partedWords);
  }

  public String text(SourceSpan span) {
    return characters.slice(span);
  }

  /** The parted words of a block, in order. */
  public List<PartedWord> partedWords(SourceSpan span) {
    int from = firstFrom(span.start());
    int to = firstFrom(span.end());
    return partedWords.subList(from, to);
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = partedWords.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partedWords.get(middle).lineEnd().start() < place) {
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
    blocks.forEach(block -> collect(block, leaves));
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

package org.rubricator.tei;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of the two texts of a file as a string, with the place in the file of each character and the
 * element it stands in. Each block element's text is a line, lines are parted by LF, white space
 * within a line is single spaces. Offsets are UTF-16 units.
 */
public final class TextView {

  /**
   * A line of the view.
   *
   * @param element the block element that it belongs to
   * @param start in the view
   * @param end exclusive, without the LF
   */
  public record Block(TeiElement element, int start, int end) {}

  /** From a view offset on, characters stand directly in this element. */
  record Run(int start, TeiElement element) {}

  private final TeiDocument document;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Block> blocks;
  private final List<Run> runs;
  private final int[] from;
  private final int[] to;

  TextView(
      TeiDocument document,
      String text,
      int[] starts,
      int[] ends,
      List<Block> blocks,
      List<Run> runs,
      int[] from,
      int[] to) {
    this.document = document;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.blocks = List.copyOf(blocks);
    this.runs = List.copyOf(runs);
    this.from = from;
    this.to = to;
  }

  public static TextView of(TeiDocument document, TextLayer layer) {
    return new TextViewBuilder(document, layer).build();
  }

  public TeiDocument document() {
    return document;
  }

  public String text() {
    return text;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The characters of a line. */
  public String line(Block block) {
    return text.substring(block.start(), block.end());
  }

  /** Blocks parted by an empty line, with a line end at the end: as {@code dist/text} has it. */
  public String plain() {
    StringBuilder out = new StringBuilder(text.length() + blocks.size());
    for (Block block : blocks) {
      out.append(out.isEmpty() ? "" : "\n").append(text, block.start(), block.end()).append('\n');
    }
    return out.toString();
  }

  /** Where in the file the character at a view offset begins. */
  public int sourceStart(int offset) {
    return starts[offset];
  }

  /** Where in the file the character at a view offset ends. */
  public int sourceEnd(int offset) {
    return ends[offset];
  }

  /** The element in which the character at a view offset directly stands. */
  public TeiElement elementAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return runs.get(low).element();
  }

  /** The first view offset of an element's text, or -1 where it has none in this view. */
  public int start(TeiElement element) {
    return isEmpty(element) ? -1 : from[element.ordinal()];
  }

  /** The end of an element's text in this view, or -1. */
  public int end(TeiElement element) {
    return isEmpty(element) ? -1 : to[element.ordinal()];
  }

  private boolean isEmpty(TeiElement element) {
    return from[element.ordinal()] >= to[element.ordinal()];
  }

  /** The line that holds a view offset. */
  public Optional<Block> blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Block block = blocks.get(middle);
      if (offset < block.start()) {
        high = middle - 1;
      } else if (offset >= block.end()) {
        low = middle + 1;
      } else {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** The view offset of the first character that begins at or after a place in the file. */
  public int offsetOf(int sourceOffset) {
    int found = Arrays.binarySearch(starts, sourceOffset);
    if (found < 0) {
      return -found - 1;
    }
    int first = found;
    while (first > 0 && starts[first - 1] == sourceOffset) {
      first--;
    }
    return first;
  }
}

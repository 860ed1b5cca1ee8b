package org.rubricator.concordance;

import java.io.IOException;
import org.rubricator.index.Facts;
import org.rubricator.index.IndexReader;
import org.rubricator.index.TextBlock;
import org.rubricator.index.query.Hits;

/** Reads the lines of hits from the index. */
public final class LineReader {

  private final IndexReader index;
  private final int context;

  /**
   * @param context words on either side
   */
  public LineReader(IndexReader index, int context) {
    this.index = index;
    this.context = context;
  }

  public Line read(Hits hits, int hit) throws IOException {
    int text = index.textOf(hits.starts()[hit]);
    int base = index.base(text);
    int start = hits.starts()[hit] - base;
    int end = hits.ends()[hit] - base;
    int size = index.base(text + 1) - base;
    Facts facts = index.facts(text);
    return new Line(
        index.head().texts().get(text).stem(),
        facts.fragment(start),
        facts.paragraph(start),
        block(text, start).readingStart(start % TextBlock.SIZE),
        block(text, end - 1).readingEnd((end - 1) % TextBlock.SIZE),
        words(text, Math.max(0, start - context), start) + gap(text, start, size),
        words(text, start, end),
        gap(text, end, size) + words(text, end, Math.min(size, end + context)));
  }

  private TextBlock block(int text, int word) throws IOException {
    return index.block(text, word);
  }

  /** The words with what stands between them. */
  private String words(int text, int from, int to) throws IOException {
    StringBuilder out = new StringBuilder();
    for (int word = from; word < to; word++) {
      TextBlock block = block(text, word);
      out.append(word == from ? "" : block.gap(word % TextBlock.SIZE));
      out.append(block.form(word % TextBlock.SIZE));
    }
    return out.toString();
  }

  /** What stands before a word, or behind the last one. */
  private String gap(int text, int word, int size) throws IOException {
    return word < size
        ? block(text, word).gap(word % TextBlock.SIZE)
        : block(text, size - 1).tail();
  }
}

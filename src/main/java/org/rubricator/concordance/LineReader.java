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
    TextWords words = new TextWords(index, text);
    Facts facts = index.facts(text);
    return new Line(
        index.head().texts().get(text).stem(),
        facts.fragment(start),
        facts.paragraph(start),
        index.block(text, start).readingStart(start % TextBlock.SIZE),
        index.block(text, end - 1).readingEnd((end - 1) % TextBlock.SIZE),
        words.text(Math.max(0, start - context), start) + words.gap(start),
        words.text(start, end),
        words.gap(end) + words.text(end, Math.min(words.size(), end + context)));
  }
}

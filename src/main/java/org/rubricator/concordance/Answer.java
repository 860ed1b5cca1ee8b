package org.rubricator.concordance;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rubricator.index.IndexHead;
import org.rubricator.index.IndexReader;
import org.rubricator.index.WordFold;
import org.rubricator.index.query.Hits;
import org.rubricator.index.query.Query;
import org.rubricator.index.query.QueryMistake;

/** What a query finds, in the order that was asked for. Lines are read one after the other. */
public final class Answer {

  /** Takes lines. */
  @FunctionalInterface
  public interface Taker {
    void take(Line line, IndexHead.Text text) throws IOException;
  }

  private final IndexReader index;
  private final Hits hits;
  private final int[] order;
  private final LineReader lines;
  private final List<String> missing;
  private final long words;

  private Answer(
      IndexReader index,
      Hits hits,
      int[] order,
      LineReader lines,
      List<String> missing,
      long words) {
    this.index = index;
    this.hits = hits;
    this.order = order;
    this.lines = lines;
    this.missing = missing;
    this.words = words;
  }

  /**
   * Asks an index.
   *
   * @throws QueryMistake if the query is none
   * @throws SettingMistake if a condition or a key is none
   */
  public static Answer of(IndexReader index, QuerySettings asked)
      throws QueryMistake, SettingMistake, IOException {
    List<SortKey> keys = keys(asked.sort());
    WordFold fold = new WordFold(asked.withCase(), asked.withMarks());
    Query query = Query.parse(asked.query(), fold, index.head().language());
    IntPredicate texts = TextFilter.of(asked.where(), index.head());
    Hits hits = query.find(index, texts);
    int[] order = new LineOrder(index).sorted(hits, keys);
    LineReader lines = new LineReader(index, asked.context());
    return new Answer(index, hits, order, lines, query.missing(index), words(index.head(), texts));
  }

  private static List<SortKey> keys(String sort) throws SettingMistake {
    if (sort.isBlank()) {
      return List.of();
    }
    return SortKey.parse(sort)
        .orElseThrow(
            () ->
                new SettingMistake(
                    sort, "keys are node, L1 to L5, R1 to R5, left, right, text, date"));
  }

  private static long words(IndexHead head, IntPredicate texts) {
    return IntStream.range(0, head.texts().size())
        .filter(texts)
        .mapToLong(text -> head.texts().get(text).words())
        .sum();
  }

  /** How many words the texts have that were asked. */
  public long words() {
    return words;
  }

  /** What was asked for that no text has, in words. */
  public List<String> missing() {
    return missing;
  }

  /** How many lines there are. */
  public int size() {
    return order.length;
  }

  /** What the index says of itself. */
  public IndexHead head() {
    return index.head();
  }

  /** The version of the corpus, or nothing. */
  public String version() {
    return index.head().facts().getOrDefault("version", "");
  }

  /** How many texts have lines. */
  public int texts() {
    return (int) Arrays.stream(hits.starts()).map(index::textOf).distinct().count();
  }

  /** Gives the first lines in their order. */
  public void lines(int most, Taker taker) throws IOException {
    for (int i = 0; i < Math.min(most, order.length); i++) {
      IndexHead.Text text = index.head().texts().get(index.textOf(hits.starts()[order[i]]));
      taker.take(lines.read(hits, order[i]), text);
    }
  }
}

package org.rubricator.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.index.IndexReader;
import org.rubricator.index.Spans;
import org.rubricator.index.WordAttribute;
import org.rubricator.index.query.Hits;
import org.rubricator.index.query.QueryMistake;

/**
 * What comes beside what a query finds, in a window of words or in its sentence. A word that stands
 * in the windows of two lines is counted once; the words that are found themselves are not counted
 * (surface cooccurrence: Evert, "Corpora and collocations", 2008, §3.1). The cells of each table:
 * {@code o11} the word in the windows, {@code o12} other words there, {@code o21} the word
 * elsewhere, {@code o22} other words elsewhere.
 */
final class CollocateTable {

  /** Matches "5" and "3,0": words to the left, and to the right where they are others. */
  private static final Pattern WINDOW =
      Pattern.compile("(?<left>\\d{1,2})(?:,(?<right>\\d{1,2}))?");

  private static final String SENTENCE = "sentence";
  private static final String SENTENCES = "s";
  private static final String FIRST = "logdice";

  /** The measures by which rows are sorted, by their names. */
  private static final Map<String, ToDoubleFunction<Pair>> MEASURES =
      Map.of(
          "count",
          pair -> pair.table.both(),
          "mi",
          pair -> pair.table.mutualInformation(),
          "t",
          pair -> pair.table.tScore(),
          "ll",
          pair -> pair.table.logLikelihood(),
          FIRST,
          Pair::logDice);

  /**
   * A word beside what is found.
   *
   * @param lines that were found
   */
  private record Pair(Contingency table, long lines) {

    /** Of how often the lines, not their windows, come, as Rychlý has it. */
    double logDice() {
      return new Contingency(table.both(), lines, table.second(), table.all()).logDice();
    }

    List<Object> row() {
      long other = table.first() - table.both();
      long elsewhere = table.second() - table.both();
      return List.of(
          table.both(),
          table.expected(),
          table.mutualInformation(),
          table.tScore(),
          table.logLikelihood(),
          logDice(),
          table.both(),
          other,
          elsewhere,
          table.all() - table.both() - other - elsewhere);
    }
  }

  private final Counting counting;
  private final CountSettings counted;
  private final IndexReader index;

  CollocateTable(Counting counting, CountSettings counted) {
    this.counting = counting;
    this.counted = counted;
    this.index = counting.index();
  }

  CountTable table() throws QueryMistake, SettingMistake, IOException {
    ToDoubleFunction<Pair> measure = MEASURES.get(counted.by().isEmpty() ? FIRST : counted.by());
    if (measure == null) {
      throw new SettingMistake(
          "--by " + counted.by(), "the measures are count, mi, t, ll, logdice");
    }
    Hits hits = counting.hits(counted);
    BitSet nodes = nodes(hits);
    BitSet beside = windows(hits);
    beside.andNot(nodes);
    BitSet others = counting.words();
    others.andNot(nodes);
    WordCounts all = counting.counts(WordAttribute.WORD, others);
    WordCounts near = counting.counts(WordAttribute.WORD, beside);
    long inside = beside.cardinality();
    long size = others.cardinality();
    List<Ranking.Row> rows = new ArrayList<>();
    for (String key : near.keys()) {
      if (near.count(key) >= counted.least()) {
        Contingency table = new Contingency(near.count(key), inside, all.count(key), size);
        Pair pair = new Pair(table, hits.size());
        rows.add(new Ranking.Row(all.form(key), measure.applyAsDouble(pair), pair.row()));
      }
    }
    return new CountTable(
        columns(), Ranking.ranked(rows, counting.head().language()), basis(hits, beside));
  }

  private static List<Table.Column> columns() {
    List<Table.Column> columns =
        new ArrayList<>(List.of(Table.Column.count("rank"), Table.Column.words("word")));
    columns.add(Table.Column.count("together"));
    for (String name : List.of("expected", "mi", "t", "ll", FIRST)) {
      columns.add(Table.Column.measure(name));
    }
    for (String name : List.of("o11", "o12", "o21", "o22")) {
      columns.add(Table.Column.count(name));
    }
    return columns;
  }

  private List<String> basis(Hits hits, BitSet beside) {
    return List.of(
        counting.basis(),
        "Beside "
            + Counting.figure(hits.size())
            + " lines stand "
            + Counting.figure(beside.cardinality())
            + " words ("
            + (counted.value().equals(SENTENCE)
                ? "in their sentences"
                : "within " + counted.value() + " words")
            + "); rows from a count of "
            + counted.least()
            + " on.",
        "mi: log2 of o11 by expected; t: (o11 - expected) by the root of o11; ll: G² (Dunning 1993);"
            + " logdice: 14 + log2(2 o11 / (lines + count)) (Rychlý 2008).");
  }

  private static BitSet nodes(Hits hits) {
    BitSet nodes = new BitSet();
    for (int i = 0; i < hits.size(); i++) {
      nodes.set(hits.starts()[i], hits.ends()[i]);
    }
    return nodes;
  }

  private BitSet windows(Hits hits) throws SettingMistake, IOException {
    if (counted.value().equals(SENTENCE)) {
      return sentences(hits);
    }
    Matcher window = WINDOW.matcher(counted.value());
    if (!window.matches()) {
      throw counted.wrong(
          "a window is a number of words, as 5, one for each side, as 3,0, or sentence");
    }
    int left = Integer.parseInt(window.group("left"));
    int right = window.group("right") == null ? left : Integer.parseInt(window.group("right"));
    BitSet words = new BitSet();
    for (int i = 0; i < hits.size(); i++) {
      int text = index.textOf(hits.starts()[i]);
      words.set(
          Math.max(index.base(text), hits.starts()[i] - left),
          Math.min(index.base(text + 1), hits.ends()[i] + right));
    }
    return words;
  }

  /** The sentences in which lines begin or end. */
  private BitSet sentences(Hits hits) throws IOException {
    BitSet words = new BitSet();
    Spans sentences = index.spans(SENTENCES).orElse(null);
    for (int i = 0; sentences != null && i < hits.size(); i++) {
      for (int word : List.of(hits.starts()[i], hits.ends()[i] - 1)) {
        int sentence = sentences.lastFrom(word);
        if (sentence >= 0 && word < sentences.end(sentence)) {
          words.set(sentences.start(sentence), sentences.end(sentence));
        }
      }
    }
    return words;
  }
}

package org.rubricator.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rubricator.index.WordAttribute;

/** Which words come more often, or more seldom, in the texts that are asked than in others. */
final class KeynessTable {

  private static final String REST = "rest";
  private static final String RATIO = "ratio";
  private static final List<String> MEASURES = List.of("ll", RATIO);

  private final Counting counting;
  private final CountSettings counted;

  KeynessTable(Counting counting, CountSettings counted) {
    this.counting = counting;
    this.counted = counted;
  }

  CountTable table() throws SettingMistake, IOException {
    if (counting.hasQuery()) {
      throw counted.wrong("whole texts are compared: leave the query out");
    }
    if (!counted.by().isEmpty() && !MEASURES.contains(counted.by())) {
      throw new SettingMistake("--by " + counted.by(), "the measures are ll, ratio");
    }
    BitSet here = counting.words();
    BitSet there = counting.words(others());
    there.andNot(here);
    if (here.isEmpty() || there.isEmpty()) {
      throw counted.wrong(
          (here.isEmpty() ? "no text is asked" : "no text is left to compare with")
              + ": --where chooses the texts, and --keyness those they are compared with");
    }
    return new CountTable(columns(), rows(here, there), basis(there));
  }

  private IntPredicate others() throws SettingMistake {
    return counted.value().equals(REST)
        ? text -> true
        : TextFilter.of(List.of(counted.value()), counting.head());
  }

  private List<List<Object>> rows(BitSet here, BitSet there) throws IOException {
    WordCounts ours = counting.counts(WordAttribute.WORD, here);
    WordCounts theirs = counting.counts(WordAttribute.WORD, there);
    Set<String> keys = new HashSet<>(ours.keys());
    keys.addAll(theirs.keys());
    long words = here.cardinality();
    long wordsThere = there.cardinality();
    List<Ranking.Row> rows = new ArrayList<>();
    for (String key : keys) {
      Keyness keyness = new Keyness(ours.count(key), words, theirs.count(key), wordsThere);
      if (keyness.here() + keyness.there() >= counted.least()) {
        boolean byRatio = counted.by().equals(RATIO);
        String word = ours.count(key) > 0 ? ours.form(key) : theirs.form(key);
        rows.add(
            new Ranking.Row(
                word, byRatio ? keyness.logRatio() : keyness.logLikelihood(), row(keyness)));
      }
    }
    return Ranking.ranked(rows, counting.head().language());
  }

  private static List<Object> row(Keyness keyness) {
    return List.of(
        keyness.here(),
        Counting.perMillion(keyness.here(), keyness.words()),
        keyness.there(),
        Counting.perMillion(keyness.there(), keyness.wordsThere()),
        keyness.logLikelihood(),
        keyness.logRatio());
  }

  private static List<Table.Column> columns() {
    return List.of(
        Table.Column.count("rank"),
        Table.Column.words("word"),
        Table.Column.count("here"),
        Table.Column.measure("per million"),
        Table.Column.count("there"),
        Table.Column.measure("per million there"),
        Table.Column.measure("ll"),
        Table.Column.measure(RATIO));
  }

  private List<String> basis(BitSet there) {
    return List.of(
        counting.basis(),
        "Compared with "
            + Counting.figure(there.cardinality())
            + " words of "
            + (counted.value().equals(REST)
                ? "the other texts"
                : "the texts with " + counted.value())
            + "; rows from a count of "
            + counted.least()
            + " on.",
        "ll: G² of the two counts (Rayson and Garside 2000); ratio: log2 of the two frequencies"
            + " (Hardie 2014), below 0 where the word is rarer here; a count of none is a half.");
  }
}

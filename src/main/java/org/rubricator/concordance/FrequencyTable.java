package org.rubricator.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rubricator.index.IndexReader;
import org.rubricator.index.Spans;
import org.rubricator.index.WordAttribute;
import org.rubricator.index.WordFold;
import org.rubricator.index.query.Hits;
import org.rubricator.index.query.QueryMistake;

/**
 * How often words come: all of the texts that are asked, or those that a query finds; also runs of
 * some words, and elements by what they refer to.
 */
final class FrequencyTable {

  private static final int LONGEST_RUN = 9;

  private final Counting counting;
  private final CountSettings counted;
  private final IndexReader index;

  FrequencyTable(Counting counting, CountSettings counted) {
    this.counting = counting;
    this.counted = counted;
    this.index = counting.index();
  }

  CountTable table() throws QueryMistake, SettingMistake, IOException {
    String what = counted.value();
    if (what.matches("[1-9]")) {
      return runs(Integer.parseInt(what));
    }
    String element = what.replaceAll("^<|/?>$", "");
    if (!counting.hasQuery() && counting.head().spans().containsKey(element)) {
      return table(element, elements(element));
    }
    if (!counting.head().keys().containsKey(what)) {
      throw counted.wrong(
          "what is counted is "
              + String.join(", ", counting.head().keys().keySet())
              + ", a number of words from 2 to "
              + LONGEST_RUN
              + ", or an element such as <persName>");
    }
    return table(what, counting.hasQuery() ? nodes(what) : all(what));
  }

  private WordCounts all(String attribute) throws IOException {
    return counting.counts(attribute, counting.words());
  }

  /** What is found, a run of words as one. */
  private WordCounts nodes(String attribute) throws QueryMistake, SettingMistake, IOException {
    WordCounts counts = new WordCounts(counting.fold());
    Hits hits = counting.hits(counted);
    for (int i = 0; i < hits.size(); i++) {
      int text = index.textOf(hits.starts()[i]);
      counts.add(values(text, hits.starts()[i], hits.ends()[i], attribute), 1, text);
    }
    return counts;
  }

  /** Elements by their {@code ref} or {@code key}, else by their words. */
  private WordCounts elements(String name) throws IOException {
    Spans spans = index.spans(name).orElseThrow();
    WordCounts counts = new WordCounts(new WordFold(true, true));
    for (int i = 0; i < spans.size(); i++) {
      int text = index.textOf(spans.start(i));
      if (counting.isAsked(text)) {
        counts.add(entity(spans, i, text), 1, text);
      }
    }
    return counts;
  }

  private String entity(Spans spans, int span, int text) throws IOException {
    Map<String, String> attributes = spans.attributesOf(spans.set(span));
    String ref = attributes.getOrDefault("ref", attributes.getOrDefault("key", ""));
    if (!ref.isBlank()) {
      return ref.strip();
    }
    return values(text, spans.start(span), spans.end(span), WordAttribute.WORD);
  }

  /** The values of words in turn; a word without one is passed over. */
  private String values(int text, int start, int end, String attribute) throws IOException {
    TextWords words = new TextWords(index, text);
    List<String> values = new ArrayList<>();
    for (int word = start; word < end; word++) {
      values.add(words.value(attribute, word - index.base(text)));
    }
    values.removeIf(String::isEmpty);
    return String.join(" ", values);
  }

  private CountTable runs(int length) throws SettingMistake, IOException {
    if (counting.hasQuery()) {
      throw counted.wrong("runs of words are counted of whole texts: leave the query out");
    }
    return table("words", WordRuns.of(counting, length, counted.least()));
  }

  private CountTable table(String column, WordCounts counts) {
    long words = counting.words().cardinality();
    List<Ranking.Row> rows = new ArrayList<>();
    for (String key : counts.keys()) {
      long count = counts.count(key);
      if (count >= counted.least()) {
        List<Object> rest =
            List.of(count, Counting.perMillion(count, words), (long) counts.texts(key));
        rows.add(new Ranking.Row(counts.form(key), count, rest));
      }
    }
    return new CountTable(
        List.of(
            Table.Column.count("rank"),
            Table.Column.words(column),
            Table.Column.count("count"),
            Table.Column.measure("per million"),
            Table.Column.count("texts")),
        Ranking.ranked(rows, counting.head().language()),
        List.of(counting.basis()));
  }
}

package org.rubricator.concordance;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rubricator.index.StopWords;

/**
 * All words of a corpus, the most frequent first, those of the same count in the order of the
 * language.
 */
record FrequencyList(List<Row> rows) {

  /** Rows from which on the list goes on in another page. */
  private static final int MOST_ROWS = 1000;

  /**
   * @param rank from 1; words of the same count share the rank of the first of them
   */
  record Row(int rank, WordEntry word) {}

  /**
   * A page of the list.
   *
   * @param number from 1
   * @param file such as {@code frequencies.html}
   */
  record Part(int number, String file, List<Row> rows) {}

  FrequencyList {
    rows = List.copyOf(rows);
  }

  static FrequencyList of(List<WordEntry> entries) {
    List<WordEntry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(WordEntry::count).reversed());
    List<Row> rows = new ArrayList<>(sorted.size());
    int rank = 0;
    int count = 0;
    for (WordEntry word : sorted) {
      rank = word.count() == count ? rank : rows.size() + 1;
      count = word.count();
      rows.add(new Row(rank, word));
    }
    return new FrequencyList(rows);
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += MOST_ROWS) {
      int number = parts.size() + 1;
      String file = number == 1 ? "frequencies.html" : "frequencies-" + number + ".html";
      List<Row> some = rows.subList(from, Math.min(from + MOST_ROWS, rows.size()));
      parts.add(new Part(number, file, some));
    }
    return parts;
  }

  /** {@code frequencies.tsv}: a line a word. */
  byte[] table(StopWords stopWords) {
    StringWriter out = new StringWriter();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter('\t').setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord("rank", "word", "count", "texts", "stop");
      for (Row row : rows) {
        WordEntry word = row.word();
        String stop = stopWords.contains(word.form()) ? "yes" : "no";
        printer.printRecord(row.rank(), word.form(), word.count(), word.texts(), stop);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

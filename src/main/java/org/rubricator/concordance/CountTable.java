package org.rubricator.concordance;

import java.io.IOException;
import java.util.List;
import org.rubricator.index.IndexReader;
import org.rubricator.index.query.QueryMistake;

/**
 * Counts, with what has to be known to count them again.
 *
 * @param columns of the table
 * @param list its rows, in their order
 * @param basis what was counted and how, a sentence each
 */
public record CountTable(List<Column> columns, List<List<Object>> list, List<String> basis)
    implements Table {

  public CountTable {
    columns = List.copyOf(columns);
    list = List.copyOf(list);
    basis = List.copyOf(basis);
  }

  /**
   * Counts words of a corpus, or lines of a query.
   *
   * @throws QueryMistake if the query is none
   * @throws SettingMistake if a setting is none
   */
  public static CountTable of(IndexReader index, QuerySettings asked, CountSettings counted)
      throws QueryMistake, SettingMistake, IOException {
    Counting counting = new Counting(index, asked);
    return switch (counted.kind()) {
      case FREQ -> new FrequencyTable(counting, counted).table();
      case GROUP -> new GroupTable(counting, counted).table();
      case COLLOCATES -> new CollocateTable(counting, counted).table();
      case KEYNESS -> new KeynessTable(counting, counted).table();
    };
  }

  @Override
  public void rows(Taker taker) throws IOException {
    for (List<Object> row : list) {
      taker.take(row);
    }
  }
}

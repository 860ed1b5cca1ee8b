package org.rubricator.concordance;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows by a measure, the greatest first; those of one value in the order of the language, and what
 * that takes for the same by code point. Rows of one value share the rank of the first of them.
 */
final class Ranking {

  /**
   * A row that is ranked.
   *
   * @param rest of its values
   */
  record Row(String word, double measure, List<Object> rest) {

    Row {
      measure = Digits.rounded(measure);
    }
  }

  private Ranking() {}

  /** Rows that begin with their rank and their word. */
  static List<List<Object>> ranked(List<Row> rows, String language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparingDouble(Row::measure)
            .reversed()
            .thenComparing((a, b) -> collator.compare(a.word, b.word))
            .thenComparing(Row::word));
    List<List<Object>> ranked = new ArrayList<>(sorted.size());
    long rank = 0;
    double last = Double.NaN;
    for (Row row : sorted) {
      rank = row.measure == last ? rank : ranked.size() + 1;
      last = row.measure;
      List<Object> values = new ArrayList<>(List.of(rank, row.word));
      values.addAll(row.rest);
      ranked.add(List.copyOf(values));
    }
    return ranked;
  }
}

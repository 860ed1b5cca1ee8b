package org.rubricator.concordance;

import java.util.List;

/**
 * All that decides which lines a concordance shows, and in which order.
 *
 * @param query in the query language of the index
 * @param withCase true if "Will" and "will" differ where the query does not say
 * @param withMarks true if "résumé" and "resume" differ where the query does not say
 * @param where conditions on texts, such as {@code date=1914..1918}; all have to hold
 * @param sort keys such as {@code R1,R2}, or nothing for the order of the corpus
 * @param context words on either side
 */
public record QuerySettings(
    String query,
    boolean withCase,
    boolean withMarks,
    List<String> where,
    String sort,
    int context) {

  public QuerySettings {
    where = List.copyOf(where);
  }
}

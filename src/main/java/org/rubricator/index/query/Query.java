package org.rubricator.index.query;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.rubricator.index.IndexReader;
import org.rubricator.index.WordFold;

/** A query that was understood. */
public final class Query {

  private final Node node;

  private Query(Node node) {
    this.node = node;
  }

  /**
   * @param fold what of words counts where the query does not say
   * @throws QueryMistake if it is no query
   */
  public static Query parse(String query, WordFold fold) throws QueryMistake {
    return new Query(QueryParser.parse(query, fold));
  }

  /**
   * What the query finds, in the order of the corpus: all spans of one word or more, each once.
   *
   * @param texts which texts are asked
   * @throws TooManySpans if there is no room for what a part of it finds
   */
  public Hits find(IndexReader index, IntPredicate texts) throws IOException {
    return Hits.of(new Evaluation(index).of(node), new Places(index), texts);
  }
}

package org.rubricator.index.query;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.rubricator.index.IndexReader;
import org.rubricator.index.WordFold;

/** A query that was understood. */
public final class Query {

  private final Node node;
  private final Set<String> attributes;
  private final Set<String> elements;

  Query(Node node, Set<String> attributes, Set<String> elements) {
    this.node = node;
    this.attributes = Set.copyOf(attributes);
    this.elements = Set.copyOf(elements);
  }

  /**
   * @param fold what of words counts where the query does not say
   * @param language by whose rules plain words are cut
   * @throws QueryMistake if it is no query
   */
  public static Query parse(String query, WordFold fold, String language) throws QueryMistake {
    return QueryParser.parse(query, fold, language);
  }

  /**
   * What the query asks for that no text of an index has, in words, sorted: it finds nothing by it.
   */
  public List<String> missing(IndexReader index) {
    Stream<String> of =
        attributes.stream()
            .filter(name -> !index.head().keys().containsKey(name))
            .map(name -> "a word with " + name);
    Stream<String> in =
        elements.stream()
            .filter(name -> !index.head().spans().containsKey(name))
            .map(name -> "an element " + name);
    return Stream.concat(of, in).sorted().toList();
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

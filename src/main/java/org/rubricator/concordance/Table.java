package org.rubricator.concordance;

import java.io.IOException;
import java.util.List;

/** Rows under named columns, given one after the other. */
public interface Table {

  /** What the values of a column are. */
  enum Kind {
    WORDS,
    /** A {@link Long}. */
    COUNT,
    /** A {@link Double}; what is no number, or not finite, is left empty. */
    MEASURE
  }

  /** A column with its name. */
  record Column(String name, Kind kind) {

    static Column words(String name) {
      return new Column(name, Kind.WORDS);
    }

    static Column count(String name) {
      return new Column(name, Kind.COUNT);
    }

    static Column measure(String name) {
      return new Column(name, Kind.MEASURE);
    }
  }

  /** Takes rows: a value for each column. */
  @FunctionalInterface
  interface Taker {
    void take(List<Object> row) throws IOException;
  }

  List<Column> columns();

  /** Gives all rows in their order. */
  void rows(Taker taker) throws IOException;
}

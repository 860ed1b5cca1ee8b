package org.rubricator.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes {@link Spans}. */
final class SpanWriter {

  private final List<String> sets = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ByteWriter rows = new ByteWriter();
  private int count;
  private int last;

  /**
   * @param attributes as {@link Spans} has them
   */
  void add(int from, int to, String attributes) {
    Integer known = numbers.get(attributes);
    int number = known == null ? sets.size() : known;
    if (known == null) {
      numbers.put(attributes, number);
      sets.add(attributes);
    }
    rows.number(from - last).number(to - from).number(number);
    last = from;
    count++;
  }

  /** How many there were. */
  int writeTo(ByteWriter out) {
    out.number(sets.size());
    sets.forEach(out::string);
    out.number(count).raw(rows);
    return count;
  }
}

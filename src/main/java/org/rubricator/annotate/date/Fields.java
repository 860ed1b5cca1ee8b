package org.rubricator.annotate.date;

import java.util.HashMap;
import java.util.Map;

/** The fields of one match by name. */
final class Fields {
  private static final Map<String, String> SAME =
      Map.of(
          "dayword",
          "day",
          "monthnum",
          "month",
          "mm",
          "month",
          "dd",
          "day",
          "smallyear",
          "year",
          "nth",
          "century",
          "number",
          "century",
          "romanth",
          "century");

  private final Map<String, Integer> values = new HashMap<>();

  void put(String field, int value) {
    values.put(SAME.getOrDefault(field, field), value);
  }

  /** The value of a field, 0 if it is not given. */
  int get(String field) {
    return values.getOrDefault(field, 0);
  }

  /** The first or only date. */
  W3cDate first() {
    return new W3cDate(get("year"), get("month"), get("day"));
  }

  /** The second date of a span. */
  W3cDate second() {
    return new W3cDate(get("year2"), get("month2"), get("day2"));
  }
}

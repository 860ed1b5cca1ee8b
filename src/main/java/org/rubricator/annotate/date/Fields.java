package org.rubricator.annotate.date;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;

/** The fields of one match by name. */
final class Fields {
  private static final Map<String, String> SAME =
      Map.ofEntries(
          entry("dayword", "day"),
          entry("monthnum", "month"),
          entry("mm", "month"),
          entry("dd", "day"),
          entry("nthday", "day"),
          entry("dayname", "weekday"),
          entry("monthname", "month"),
          entry("partof", "part"),
          entry("unit1", "unit"),
          entry("units", "unit"),
          entry("tensfig", "tens"),
          entry("ordinals", "day"),
          entry("dayfirst", "day"),
          entry("ordcap", "day"),
          entry("romonth", "month"),
          entry("monthweek", "month"),
          entry("monthhalf", "month"),
          entry("monthnum2", "month2"),
          entry("saint", "feast"),
          entry("saintday", "feast"),
          entry("saintgen", "feast"),
          entry("tensyears", "tens"),
          entry("tensnoun", "tens"),
          entry("ordone", "century"),
          entry("ordteen", "century"),
          entry("seasonthe", "season"),
          entry("solaryear", "year"),
          entry("commonyear", "year"),
          entry("solarround", "round"),
          entry("yearword", "yearrel"),
          entry("hmonth", "month"),
          entry("smonth", "month"),
          entry("rmonth", "month"),
          entry("roman", "year"),
          entry("nthword", "nthday-of-week"),
          entry("smallyear", "year"),
          entry("nth", "century"),
          entry("number", "century"),
          entry("romanth", "century"));

  private final Map<String, Integer> values = new HashMap<>();

  void put(String field, int value) {
    values.put(SAME.getOrDefault(field, field), value);
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  Fields copy() {
    Fields copy = new Fields();
    copy.values.putAll(values);
    return copy;
  }

  /** Takes the fields of other words that belong to the date. */
  void add(Fields others) {
    values.putAll(others.values);
  }

  /** Sets the first date. */
  Fields with(W3cDate date) {
    put("year", date.year());
    put("month", date.month());
    put("day", date.day());
    return this;
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

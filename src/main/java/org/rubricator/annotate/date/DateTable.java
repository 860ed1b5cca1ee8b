package org.rubricator.annotate.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of patterns and word classes, read from {@code dates.tsv} (all languages) or {@code
 * dates-LANG.tsv} beside this class. A row has three columns: a shape, the name of the rule and a
 * pattern as {@link PatternSyntax} reads it; or {@code words}, the name of the class and its forms.
 */
final class DateTable {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final List<DatePattern> patterns = new ArrayList<>();

  private DateTable() {}

  /** Reads a table, empty if there is none of that name. */
  static DateTable named(String name) {
    DateTable table = new DateTable();
    try (InputStream in = DateTable.class.getResourceAsStream(name)) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::addRow);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return table;
  }

  private void addRow(String row) {
    if (row.isBlank() || row.charAt(0) == '#') {
      return;
    }
    String[] cells = row.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException("three columns expected: " + row);
    }
    if (cells[0].equals("words")) {
      classes
          .computeIfAbsent(cells[1], k -> new HashSet<>())
          .addAll(Arrays.asList(cells[2].split(" ")));
    } else {
      addPattern(Shape.named(cells[0]), cells[1], cells[2]);
    }
  }

  private void addPattern(Shape shape, String rule, String pattern) {
    PatternSyntax.expand(pattern)
        .forEach(steps -> patterns.add(DatePattern.of(shape, rule, steps)));
  }

  Map<String, Set<String>> classes() {
    return classes;
  }

  List<DatePattern> patterns() {
    return patterns;
  }
}

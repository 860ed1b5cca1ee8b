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
 * A table of patterns, word classes and feasts, read from {@code dates.tsv} (all languages) or
 * {@code dates-LANG.tsv} beside this class; the head of {@code dates.tsv} says what the rows mean.
 */
final class DateTable {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private final Map<String, Feast> feasts = new HashMap<>();
  private final List<DatePattern> patterns = new ArrayList<>();

  private DateTable() {}

  /** Reads the table of all languages and, over it, that of one. */
  static DateTable of(String language) {
    DateTable table = new DateTable();
    table.read("dates-" + language + ".tsv");
    table.read("dates.tsv");
    return table;
  }

  private void read(String name) {
    try (InputStream in = DateTable.class.getResourceAsStream(name)) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::addRow);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void addRow(String row) {
    if (row.isBlank() || row.charAt(0) == '#') {
      return;
    }
    String[] cells = row.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException("three columns expected: " + row);
    }
    switch (cells[0]) {
      case "words" -> addWords(cells[1], cells[2]);
      case "holiday" -> addFeast(cells[1], cells[2]);
      default -> addPattern(Shape.named(cells[0]), cells[1], cells[2]);
    }
  }

  /** Words of a class; those with a number, as in {@code yesterday=-1}, can be a field. */
  private void addWords(String name, String forms) {
    Set<String> words = classes.computeIfAbsent(name, k -> new HashSet<>());
    for (String form : forms.split(" ")) {
      int sign = form.indexOf('=');
      String word = sign > 0 ? form.substring(0, sign) : form;
      words.add(word);
      if (sign > 0) {
        numbers
            .computeIfAbsent(name, k -> new HashMap<>())
            .put(word, Integer.parseInt(form.substring(sign + 1)));
      }
    }
  }

  private void addFeast(String day, String names) {
    Feast feast = Feast.read(day);
    Arrays.stream(names.split(" \\| ")).forEach(name -> feasts.put(name, feast));
  }

  private void addPattern(Shape shape, String rule, String pattern) {
    PatternSyntax.expand(pattern)
        .forEach(steps -> patterns.add(DatePattern.of(shape, rule, steps)));
  }

  Map<String, Set<String>> classes() {
    return classes;
  }

  /** What the words of a class stand for, where they stand for a number. */
  Map<String, Map<String, Integer>> numbers() {
    return numbers;
  }

  /** Feasts by their names, words and signs parted by spaces. */
  Map<String, Feast> feasts() {
    return feasts;
  }

  List<DatePattern> patterns() {
    return patterns;
  }
}

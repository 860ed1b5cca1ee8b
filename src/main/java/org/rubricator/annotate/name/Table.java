package org.rubricator.annotate.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A table of words beside this class: a row a line, cells parted by tabs, "#" before remarks. */
final class Table {

  private Table() {}

  /** The rows of a table, as cells. */
  static Stream<String[]> rows(String file) {
    return lines(file)
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .map(row -> row.split("\t"));
  }

  static Stream<String> lines(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

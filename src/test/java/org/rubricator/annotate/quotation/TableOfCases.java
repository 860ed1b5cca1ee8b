package org.rubricator.annotate.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the rows of a table of cases; rows that begin with # are left out. */
final class TableOfCases {
  private TableOfCases() {}

  static List<String[]> rows(String resource) {
    try (InputStream in =
        Objects.requireNonNull(TableOfCases.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && row.charAt(0) != '#')
          .map(row -> row.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

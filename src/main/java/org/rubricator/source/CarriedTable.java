package org.rubricator.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words that the jar carries beside a class, in UTF-8: a row a line. */
public final class CarriedTable {

  private CarriedTable() {}

  /**
   * The rows, but for blank ones and remarks, which begin with {@code #}.
   *
   * @throws IllegalStateException if the jar has no such table
   */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(row -> !row.isBlank() && row.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same rows as cells, which tabs part. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return lines(beside, name).stream().map(row -> row.split("\t")).toList();
  }
}

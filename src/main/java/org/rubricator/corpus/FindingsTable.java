package org.rubricator.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Excerpt;
import org.rubricator.diagnostic.Excerpt.Cut;
import org.rubricator.diagnostic.Place;

/** Findings as a table in the build's state, so that a run without work can tell them again. */
final class FindingsTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final int FIXED = 11;

  /** The last row, so that a table that was cut off is not taken for one with fewer findings. */
  private static final String END = "end";

  private FindingsTable() {}

  static String write(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      for (Diagnostic finding : findings) {
        printer.printRecord(row(finding));
      }
      printer.printRecord(END, findings.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<Object> row(Diagnostic finding) {
    Place place = finding.place();
    List<Object> row = new ArrayList<>();
    row.add(finding.code().id());
    row.add(place.path());
    row.add(place.line());
    row.add(place.column());
    row.add(place.excerpt().map(Excerpt::markStart).orElse(-1));
    row.add(place.excerpt().map(Excerpt::markEnd).orElse(-1));
    row.add(place.excerpt().map(Excerpt::text).orElse(""));
    row.add(place.excerpt().map(Excerpt::cut).orElse(Cut.NOWHERE));
    row.add(finding.follows().map(Place::path).orElse(""));
    row.add(finding.follows().map(Place::line).orElse(0));
    row.add(finding.follows().map(Place::column).orElse(0));
    row.addAll(finding.arguments());
    return row;
  }

  /**
   * @throws IllegalArgumentException if the table was not made by this version
   */
  static List<Diagnostic> read(String table) {
    List<Diagnostic> findings = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(table))) {
      boolean ended = false;
      for (CSVRecord row : parser) {
        ended = row.get(0).equals(END) && row.get(1).equals(String.valueOf(findings.size()));
        if (!ended) {
          findings.add(finding(row));
        }
      }
      if (!ended) {
        throw new IllegalArgumentException("the table was cut off");
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(e);
    }
    return findings;
  }

  private static Diagnostic finding(CSVRecord row) {
    if (row.size() < FIXED) {
      throw new IllegalArgumentException("a row is too short");
    }
    Code code = Code.byId(row.get(0)).orElseThrow(IllegalArgumentException::new);
    Place place = place(row, 1, excerpt(row));
    Optional<Place> follows =
        Optional.of(place(row, 8, Optional.empty())).filter(p -> !p.path().isEmpty());
    return new Diagnostic(code, place, row.toList().subList(FIXED, row.size()), follows);
  }

  /** A place whose path, line and column stand in a row from a column on. */
  private static Place place(CSVRecord row, int at, Optional<Excerpt> excerpt) {
    return new Place(
        row.get(at), Integer.parseInt(row.get(at + 1)), Integer.parseInt(row.get(at + 2)), excerpt);
  }

  private static Optional<Excerpt> excerpt(CSVRecord row) {
    int from = Integer.parseInt(row.get(4));
    Cut cut = Cut.valueOf(row.get(7));
    return from < 0
        ? Optional.empty()
        : Optional.of(new Excerpt(row.get(6), from, Integer.parseInt(row.get(5)), cut));
  }
}

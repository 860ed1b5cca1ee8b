package org.rubricator.diagnostic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A baseline as CSV, a line for each finding: {@code RNG-002,tei/a.xml,personName |
 * p,personName,3,"The printed text has it",2026-11-22}.
 */
public final class BaselineTable {

  private static final List<String> COLUMNS =
      List.of("code", "path", "cause", "words", "count", "reason", "date");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setIgnoreEmptyLines(true).get();

  private BaselineTable() {}

  /** The table, its columns named in the first line. */
  public static String write(Baseline baseline) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(COLUMNS);
      for (Baseline.Entry e : baseline.entries()) {
        Identity id = e.identity();
        printer.printRecord(
            id.code(), id.path(), id.cause(), id.words(), e.count(), e.reason(), e.date());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Reads a table; a line that cannot be read accepts nothing.
   *
   * @param path for findings
   */
  public static Baseline read(String path, String table, DiagnosticSink sink) {
    List<Baseline.Entry> entries = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(withoutMark(table)))) {
      for (CSVRecord row : parser) {
        Place place = Place.line(path, (int) parser.getCurrentLineNumber());
        if (row.getRecordNumber() == 1) {
          requireColumns(row, place, sink);
        } else {
          entry(row, place, sink).ifPresent(entries::add);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      sink.report(Code.BASELINE_BROKEN, Place.file(path), "it is no CSV");
    }
    return new Baseline(entries);
  }

  /** Spreadsheets write a byte order mark before the table; inside it is what was found. */
  private static String withoutMark(String table) {
    return table.startsWith("\uFEFF") ? table.substring(1) : table;
  }

  private static void requireColumns(CSVRecord row, Place place, DiagnosticSink sink) {
    if (!row.toList().equals(COLUMNS)) {
      String names = String.join(",", COLUMNS);
      sink.report(Code.BASELINE_BROKEN, place, "its first line is not " + names);
    }
  }

  private static Optional<Baseline.Entry> entry(CSVRecord row, Place place, DiagnosticSink sink) {
    Optional<String> problem = problem(row);
    problem.ifPresent(words -> sink.report(Code.BASELINE_BROKEN, place, words));
    if (problem.isPresent()) {
      return Optional.empty();
    }
    Identity identity = new Identity(row.get(0), row.get(1), row.get(2), row.get(3));
    int count = Integer.parseInt(row.get(4));
    return Optional.of(
        new Baseline.Entry(identity, count, row.get(5).strip(), row.get(6).strip(), place));
  }

  private static Optional<String> problem(CSVRecord row) {
    if (row.size() != COLUMNS.size()) {
      return Optional.of("this line has " + row.size() + " cells, not " + COLUMNS.size());
    }
    if (!row.get(4).matches("[1-9]\\d{0,8}")) {
      return Optional.of("the count is \"" + row.get(4) + "\", not a number from 1 on");
    }
    return isDate(row.get(6).strip())
        ? Optional.empty()
        : Optional.of("the date is \"" + row.get(6) + "\", not such as 2026-11-22");
  }

  private static boolean isDate(String cell) {
    try {
      return cell.isEmpty() || LocalDate.parse(cell).toString().equals(cell);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}

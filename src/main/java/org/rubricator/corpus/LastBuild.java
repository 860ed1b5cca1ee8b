package org.rubricator.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.edition.TextSummary;

/**
 * What the last build said, to be said again by one that finds nothing to do.
 *
 * @param inputs digest of all that it read
 */
record LastBuild(
    String inputs,
    List<TextSummary> texts,
    List<String> leftOut,
    int pages,
    List<Diagnostic> findings) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final String SUMMARY = "last.csv";
  private static final String FINDINGS = "findings.csv";

  LastBuild {
    texts = List.copyOf(texts);
    leftOut = List.copyOf(leftOut);
    findings = List.copyOf(findings);
  }

  static Optional<LastBuild> read(Path state) {
    try {
      String summary = Files.readString(state.resolve(SUMMARY), StandardCharsets.UTF_8);
      String findings = Files.readString(state.resolve(FINDINGS), StandardCharsets.UTF_8);
      return Optional.of(parse(summary, FindingsTable.read(findings)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static LastBuild parse(String summary, List<Diagnostic> findings) throws IOException {
    try (CSVParser parser = FORMAT.parse(new StringReader(summary))) {
      List<CSVRecord> rows = parser.getRecords();
      List<TextSummary> texts = new ArrayList<>();
      List<String> leftOut = new ArrayList<>();
      for (CSVRecord row : rows.subList(1, rows.size())) {
        if (row.get(0).equals("text")) {
          texts.add(TextSummary.ofRow(row.toList().subList(1, row.size())));
        } else {
          leftOut.add(row.get(1));
        }
      }
      CSVRecord first = rows.get(0);
      return new LastBuild(first.get(0), texts, leftOut, Integer.parseInt(first.get(1)), findings);
    }
  }

  /** What was built last is no longer what stands there. */
  static void forget(CorpusFolder folder) throws IOException {
    Path file = folder.state().resolve(SUMMARY);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new WriteProblem(folder.label(file), e);
    }
  }

  void write(CorpusFolder folder) throws IOException {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(inputs, pages);
      for (TextSummary t : texts) {
        printer.print("text");
        printer.printRecord(t.row());
      }
      for (String stem : leftOut) {
        printer.printRecord("left-out", stem);
      }
    }
    put(folder, FINDINGS, FindingsTable.write(findings));
    put(folder, SUMMARY, out.toString());
  }

  private static void put(CorpusFolder folder, String name, String text) throws IOException {
    Path file = folder.state().resolve(name);
    SafeFiles.write(file, text.getBytes(StandardCharsets.UTF_8), folder.label(file));
  }
}

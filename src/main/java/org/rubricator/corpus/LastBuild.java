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
          texts.add(text(row));
        } else {
          leftOut.add(row.get(1));
        }
      }
      CSVRecord first = rows.get(0);
      return new LastBuild(first.get(0), texts, leftOut, Integer.parseInt(first.get(1)), findings);
    }
  }

  private static TextSummary text(CSVRecord row) {
    int[] n = new int[7];
    for (int i = 0; i < n.length; i++) {
      n[i] = Integer.parseInt(row.get(6 + i));
    }
    return new TextSummary(
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        n[0],
        n[1],
        n[2],
        n[3],
        n[4],
        n[5],
        n[6]);
  }

  void write(CorpusFolder folder) throws IOException {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(inputs, pages);
      for (TextSummary t : texts) {
        printer.printRecord(
            "text",
            t.stem(),
            t.title(),
            t.author(),
            t.date(),
            t.language(),
            t.words(),
            t.paragraphs(),
            t.persons(),
            t.places(),
            t.organisations(),
            t.dates(),
            t.quotations());
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

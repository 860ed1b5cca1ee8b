package org.rubricator.annotation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;

/**
 * What the machine proposed last for a text, and what people decided: {@code tei/ledger/STEM.tsv}.
 */
public record Ledger(List<LedgerLine> lines) {

  private static final String[] COLUMNS = {
    "anchor",
    "start",
    "quote",
    "before",
    "after",
    "element",
    "tag",
    "close",
    "annotator",
    "version",
    "rule",
    "evidence",
    "certainty",
    "decision"
  };

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter('\t')
          .setRecordSeparator("\n")
          .setQuoteMode(QuoteMode.MINIMAL)
          .setHeader(COLUMNS)
          .get();

  public Ledger {
    lines = List.copyOf(lines);
  }

  /** No ledger: every tag is hand-made. */
  public static Ledger empty() {
    return new Ledger(List.of());
  }

  /**
   * What is known of a text whose TEI is made anew, without tags: where people took one out, and
   * the ids that were given.
   */
  public Ledger withoutTags() {
    return new Ledger(
        lines.stream()
            .map(
                line ->
                    switch (line.decision()) {
                      case PROPOSED, CONFIRMED, CHANGED -> line.with(Decision.STRIPPED);
                      default -> line;
                    })
            .toList());
  }

  /** Reads a ledger; one that cannot be read is reported, and gives nothing. */
  public static Optional<Ledger> parse(String tsv, String label, DiagnosticSink sink) {
    List<LedgerLine> lines = new ArrayList<>();
    CSVFormat reading = FORMAT.builder().setSkipHeaderRecord(true).get();
    long line = 1;
    try (CSVParser parser = reading.parse(new StringReader(tsv))) {
      for (CSVRecord row : parser) {
        line = parser.getCurrentLineNumber();
        lines.add(line(row));
      }
      return Optional.of(new Ledger(lines));
    } catch (IOException
        | UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException e) {
      sink.report(Code.LEDGER_BROKEN, Place.line(label, (int) Math.max(1, line)), label);
      return Optional.empty();
    }
  }

  private static LedgerLine line(CSVRecord row) {
    if (row.size() != COLUMNS.length) {
      throw new IllegalArgumentException("a line has " + row.size() + " cells");
    }
    int start = Integer.parseInt(row.get(1));
    Decision decision = Decision.valueOf(row.get(13).toUpperCase(Locale.ROOT));
    if (start < 0 || row.get(6).isEmpty() || (row.get(2).isEmpty() && decision != Decision.GONE)) {
      throw new IllegalArgumentException("a cell is empty or below zero");
    }
    return new LedgerLine(
        row.get(0),
        start,
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        row.get(7),
        row.get(8),
        row.get(9),
        row.get(10),
        row.get(11),
        row.get(12),
        decision);
  }

  /** The ledger as it is written: UTF-8, lines ended by LF, first the column names. */
  public String toTsv() {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      for (LedgerLine l : lines) {
        printer.printRecord(
            l.anchor(),
            l.start(),
            l.quote(),
            l.before(),
            l.after(),
            l.element(),
            l.tag(),
            l.close(),
            l.annotator(),
            l.version(),
            l.rule(),
            l.evidence(),
            l.certainty(),
            l.decision().label());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}

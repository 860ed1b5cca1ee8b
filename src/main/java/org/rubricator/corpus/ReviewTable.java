package org.rubricator.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.rubricator.diagnostic.JsonText;

/** A list of doubtful things for programs and spreadsheets, with places for decisions. */
public final class ReviewTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter('\t')
          .setRecordSeparator("\n")
          .setQuoteMode(QuoteMode.MINIMAL)
          .get();

  private ReviewTable() {}

  /** Columns parted by tabs, a row a line, the first with the names of the columns. */
  public static String tsv(List<ReviewRow> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(Arrays.stream(ReviewColumn.values()).map(ReviewColumn::label).toList());
      for (ReviewRow row : rows) {
        printer.printRecord(Arrays.stream(ReviewColumn.values()).map(c -> c.of(row)).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** {@code {"rows": [{decision, value, kind, words, …}]}}, as review.schema.json has it. */
  public static String json(List<ReviewRow> rows) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("rows");
          for (ReviewRow row : rows) {
            write(json, row);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, ReviewRow row) throws IOException {
    json.writeStartObject();
    for (ReviewColumn column : ReviewColumn.values()) {
      String value = column.of(row);
      if (!column.isNumber()) {
        json.writeStringField(column.label(), value);
      } else if (!value.isEmpty()) {
        json.writeFieldName(column.label());
        json.writeNumber(value);
      }
    }
    json.writeEndObject();
  }
}

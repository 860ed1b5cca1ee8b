package org.rubricator.concordance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table to a file, its columns named in the first row. A row is written before the next is
 * made, so that memory does not grow.
 */
public final class TableFile {

  /** A form of a table. */
  public enum Form {
    /** In UTF-8, tabs between, with no quoting: a value holds neither tab nor line end. */
    TSV,
    /** In UTF-8 (RFC 4180). */
    CSV,
    /** A JSON object a line (RFC 8259), in UTF-8. */
    JSONL,
    /** A workbook with one sheet (ECMA-376). */
    XLSX;

    /** The form that a file's name ends in. */
    public static Optional<Form> of(String file) {
      String ending = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      return Stream.of(values()).filter(form -> form.name().equals(ending)).findFirst();
    }
  }

  private static final CSVFormat TABS =
      CSVFormat.DEFAULT.builder().setDelimiter('\t').setRecordSeparator("\n").setQuote(null).get();

  private TableFile() {}

  /** Writes all rows; the stream stays open. */
  public static void write(Table table, Form form, OutputStream out) throws IOException {
    switch (form) {
      case TSV -> columns(table, TABS, out);
      case CSV -> columns(table, CSVFormat.RFC4180, out);
      case JSONL -> objects(table, out);
      case XLSX -> Workbook.write(table, out);
    }
  }

  private static void columns(Table table, CSVFormat format, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter rows = new CSVPrinter(writer, format);
    rows.printRecord(table.columns().stream().map(Table.Column::name));
    table.rows(row -> rows.printRecord(row.stream().map(TableFile::written)));
    writer.flush();
  }

  private static void objects(Table table, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    table.rows(row -> writer.write(object(table.columns(), row) + "\n"));
    writer.flush();
  }

  private static String object(List<Table.Column> columns, List<Object> row) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeFieldName(columns.get(i).name());
        if (row.get(i) instanceof Long count) {
          json.writeNumber(count);
        } else if (row.get(i) instanceof Double measure && Double.isFinite(measure)) {
          json.writeNumber(Digits.of(measure));
        } else if (row.get(i) instanceof Double) {
          json.writeNull();
        } else {
          json.writeString(String.valueOf(row.get(i)));
        }
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  /** A value as it stands in a table: words in one line, numbers in all their digits. */
  static String written(Object value) {
    if (value instanceof Double measure) {
      return Digits.of(measure);
    }
    return oneLine(value.toString());
  }

  /** White space of any kind and length is one space. */
  static String oneLine(String value) {
    return value.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
  }
}

package org.rubricator.concordance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rubricator.index.IndexHead;

/**
 * All lines of an answer as a table in UTF-8, a row a line in their order, with what is known of
 * each text. A row is written before the next is read, so that memory does not grow.
 */
public final class LineTable {

  /** A form of a table. */
  public enum Form {
    /** Tabs between, with no quoting: a value holds neither tab nor line end. */
    TSV(
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator("\n")
            .setQuote(null)
            .get()),
    /** RFC 4180. */
    CSV(CSVFormat.RFC4180),
    /** A JSON object a line (RFC 8259). */
    JSONL(null);

    private final @Nullable CSVFormat columns;

    Form(@Nullable CSVFormat columns) {
      this.columns = columns;
    }

    /** The form that a file's name ends in. */
    public static Optional<Form> of(String file) {
      String ending = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      for (Form form : values()) {
        if (form.name().equals(ending)) {
          return Optional.of(form);
        }
      }
      return Optional.empty();
    }
  }

  private static final Line EMPTY = new Line("", "", "", 0, 0, "", "", "");
  private static final IndexHead.Text NO_TEXT = new IndexHead.Text("", 0, Map.of());

  private static final Set<String> NUMBERS = Set.of("start", "end");

  private final Form form;
  private final String version;
  private final Set<String> known;

  /** A table of lines of a corpus. */
  public LineTable(Form form, IndexHead head) {
    this.form = form;
    this.version = head.facts().getOrDefault("version", "");
    this.known = TextFilter.names(head);
  }

  /** Writes all lines; the stream stays open. */
  public void write(Answer answer, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (form.columns == null) {
      answer.lines(
          Integer.MAX_VALUE, (line, text) -> writer.write(json(columns(line, text)) + "\n"));
    } else {
      CSVPrinter rows = new CSVPrinter(writer, form.columns);
      rows.printRecord(columns(EMPTY, NO_TEXT).keySet());
      answer.lines(
          Integer.MAX_VALUE, (line, text) -> rows.printRecord(columns(line, text).values()));
    }
    writer.flush();
  }

  /** What a row holds, by the names of the columns. */
  private Map<String, String> columns(Line line, IndexHead.Text text) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("id", line.id());
    columns.put("version", version);
    columns.put("left", line.left());
    columns.put("node", line.node());
    columns.put("right", line.right());
    columns.put("paragraph", line.paragraph());
    columns.put("start", String.valueOf(line.start()));
    columns.put("end", String.valueOf(line.end()));
    known.forEach(name -> columns.put(name, TextFilter.value(text, name)));
    columns.replaceAll((name, value) -> oneLine(value));
    return columns;
  }

  /** White space of any kind and length is one space. */
  static String oneLine(String value) {
    return value.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
  }

  private static String json(Map<String, String> columns) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (Map.Entry<String, String> column : columns.entrySet()) {
        if (NUMBERS.contains(column.getKey())) {
          json.writeNumberField(column.getKey(), Integer.parseInt(column.getValue()));
        } else {
          json.writeStringField(column.getKey(), column.getValue());
        }
      }
      json.writeEndObject();
    }
    return out.toString();
  }
}

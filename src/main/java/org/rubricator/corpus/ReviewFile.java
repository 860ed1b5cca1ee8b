package org.rubricator.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rubricator.corpus.ReviewDecision.Verdict;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;

/**
 * A list that came back with decisions: as it was written, or saved by a spreadsheet with other
 * signs between the columns.
 */
public final class ReviewFile {

  private static final char MARK = '\uFEFF';

  private final String label;
  private final DiagnosticSink sink;
  private final List<ReviewDecision> decisions = new ArrayList<>();

  private ReviewFile(String label, DiagnosticSink sink) {
    this.label = label;
    this.sink = sink;
  }

  /**
   * The decisions of a file; a row without one is passed over, one that cannot be read is told.
   *
   * @param label the file for messages
   */
  public static List<ReviewDecision> read(Path file, String label, DiagnosticSink sink)
      throws IOException {
    ReviewFile reading = new ReviewFile(label, sink);
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      reading.rows(text.indexOf(MARK) == 0 ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      reading.broken(0, "it is not UTF-8");
    }
    return reading.decisions;
  }

  private void rows(String text) throws IOException {
    if (text.stripLeading().startsWith("{")) {
      json(text);
    } else {
      table(text);
    }
  }

  private void broken(int line, String why) {
    sink.report(Code.DECISIONS_BROKEN, Place.line(label, line), why);
  }

  private void table(String text) throws IOException {
    String header = text.lines().findFirst().orElse("");
    char delimiter = header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(false)
            .get();
    long line = 1;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      if (!parser.getHeaderMap().containsKey(ReviewColumn.DECISION.label())) {
        broken(1, "it has no column decision");
        return;
      }
      for (CSVRecord row : parser) {
        row((int) line + 1, row.toMap());
        line = parser.getCurrentLineNumber();
      }
    } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
      broken((int) line, "the line is no row of a table");
    }
  }

  private void json(String text) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT
            && parser.getParsingContext().getParent().inArray()) {
          object(parser);
        }
      }
    } catch (JsonProcessingException e) {
      broken(Math.max(1, e.getLocation().getLineNr()), e.getOriginalMessage());
    }
  }

  private void object(JsonParser parser) throws IOException {
    int line = parser.currentLocation().getLineNr();
    Map<String, String> cells = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      cells.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getValueAsString(""));
      parser.skipChildren();
    }
    row(line, cells);
  }

  private void row(int line, Map<String, String> cells) {
    Map<String, String> named = new HashMap<>();
    cells.forEach((name, value) -> named.put(name.strip().toLowerCase(Locale.ROOT), value));
    String said = cell(named, ReviewColumn.DECISION).strip();
    if (said.isEmpty()) {
      return;
    }
    Place place = Place.line(label, line);
    Optional<Verdict> verdict = Verdict.of(said);
    ReviewKey key = key(named);
    if (verdict.isEmpty()) {
      sink.report(Code.DECISION_REFUSED, place, said, "there is no such decision");
    } else if (key.words().isBlank() && key.says().isBlank()) {
      broken(line, "the row has neither words nor what they say");
    } else {
      String value = cell(named, ReviewColumn.VALUE).strip();
      decisions.add(new ReviewDecision(key, verdict.get(), value, place));
    }
  }

  private static String cell(Map<String, String> cells, ReviewColumn column) {
    return Optional.ofNullable(cells.get(column.label())).orElse("");
  }

  private static ReviewKey key(Map<String, String> cells) {
    String kind = cell(cells, ReviewColumn.KIND).strip().toLowerCase(Locale.ROOT);
    return new ReviewKey(
        kind.isEmpty() ? ReviewKey.TAG : kind,
        cell(cells, ReviewColumn.WORDS),
        cell(cells, ReviewColumn.ELEMENT).strip(),
        cell(cells, ReviewColumn.SAYS).strip(),
        cell(cells, ReviewColumn.TEXT).strip(),
        cell(cells, ReviewColumn.ANCHOR).strip(),
        start(cell(cells, ReviewColumn.START).strip()),
        cell(cells, ReviewColumn.BEFORE),
        cell(cells, ReviewColumn.AFTER));
  }

  private static OptionalInt start(String cell) {
    return cell.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
  }
}

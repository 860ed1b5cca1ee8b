package org.rubricator.source;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.diagnostic.ShortList;

/** The rows of {@code src/texts/metadata.csv} (RFC 4180, UTF-8, first row the column names). */
public final class MetadataTable {

  private static final List<String> COLUMNS =
      List.of("id", "title", "author", "date", "language", "source", "licence");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreHeaderCase(true)
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  /** Matches 1914, 1914-05 and 1914-05-12; not 12.5.1914. */
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  /** Matches en and az-Latn-AZ; not english or en_UK. */
  private static final Pattern LANGUAGE =
      Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,8}");

  private final Map<String, TextMetadata> rows = new LinkedHashMap<>();
  private final Set<String> unused = new TreeSet<>();
  private final Set<String> faulty = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final String label;
  private final DiagnosticSink sink;
  private boolean broken;
  private boolean silent;

  private MetadataTable(String label, DiagnosticSink sink) {
    this.label = label;
    this.sink = sink;
  }

  /** No table: every text is without a row. */
  public static MetadataTable empty(String label, DiagnosticSink sink) {
    return new MetadataTable(label, sink);
  }

  /** A table that could not be read, which has been reported: every text waits. */
  public static MetadataTable broken(String label, DiagnosticSink sink) {
    MetadataTable table = new MetadataTable(label, sink);
    table.broken = true;
    return table;
  }

  /** No table, where there is no corpus that should have one: no row is missed. */
  public static MetadataTable silent(String label, DiagnosticSink sink) {
    MetadataTable table = new MetadataTable(label, sink);
    table.silent = true;
    return table;
  }

  /** Reads the table; a row that cannot be read is reported and left out. */
  public static MetadataTable parse(String csv, String label, DiagnosticSink sink) {
    MetadataTable table = new MetadataTable(label, sink);
    try (CSVParser parser = FORMAT.parse(new StringReader(unmarked(csv)))) {
      if (table.knows(parser.getHeaderNames())) {
        parser.forEach(row -> table.add(row, parser.getCurrentLineNumber()));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      sink.report(
          Code.METADATA_BROKEN,
          Place.file(label),
          "it is not a table in CSV; a quotation mark may not be closed");
      table.broken = true;
    } catch (IllegalArgumentException e) {
      sink.report(
          Code.METADATA_BROKEN, Place.line(label, 1), "a column stands twice or has no name");
      table.broken = true;
    }
    return table;
  }

  private static String unmarked(String csv) {
    return csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
  }

  private boolean knows(List<String> header) {
    List<String> names = header.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
    if (!names.contains("id")) {
      boolean semicolons = header.stream().anyMatch(name -> name.contains(";"));
      breaks(
          "there is no column \"id\""
              + (semicolons ? "; cells are parted by commas, not semicolons" : ""));
    }
    names.stream()
        .filter(name -> !broken && !COLUMNS.contains(name))
        .toList()
        .forEach(name -> breaks("the column \"" + name + "\" is not known"));
    return names.contains("id");
  }

  private void breaks(String why) {
    sink.report(Code.METADATA_BROKEN, Place.line(label, 1), why);
    broken = true;
  }

  private void add(CSVRecord row, long line) {
    Place place = Place.line(label, (int) line);
    String id = cell(row, "id").orElse("");
    if (id.isEmpty() || rows.containsKey(id)) {
      String why = id.isEmpty() ? "the id is empty" : "the id \"" + id + "\" stands twice";
      sink.report(Code.METADATA_BROKEN, place, why);
      faulty.add(id);
      return;
    }
    if (!row.isConsistent()) {
      faulty.add(id);
      sink.report(
          Code.METADATA_BROKEN,
          place,
          "the row has " + row.size() + " cells, the first line has another number");
    }
    rows.put(id, metadata(id, row, place));
    unused.add(id);
  }

  private TextMetadata metadata(String id, CSVRecord row, Place place) {
    return new TextMetadata(
        id,
        cell(row, "title"),
        cell(row, "author"),
        checked(id, row, "date", DATE, "1914, 1914-05 or 1914-05-12", place),
        language(id, row, place),
        cell(row, "source"),
        cell(row, "licence"));
  }

  /** A legal tag; a language with a code of two letters goes by that (RFC 5646 §2.2.1). */
  private Optional<String> language(String id, CSVRecord row, Place place) {
    Optional<String> tag =
        checked(id, row, "language", LANGUAGE, "a tag such as en or az-Latn", place);
    Optional<String> shorter = tag.flatMap(MetadataTable::shorter);
    shorter.ifPresent(
        s -> {
          sink.report(Code.METADATA_VALUE, place, "language", tag.orElseThrow(), s);
          faulty.add(id);
        });
    return tag;
  }

  private static Optional<String> shorter(String tag) {
    String language = tag.split("-", 2)[0];
    String known = new ULocale(language.toLowerCase(Locale.ROOT)).getLanguage();
    return language.length() == 3 && known.length() == 2
        ? Optional.of(known + tag.substring(language.length()))
        : Optional.empty();
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column)
        ? Optional.of(row.get(column)).filter(value -> !value.isBlank())
        : Optional.empty();
  }

  private Optional<String> checked(
      String id, CSVRecord row, String column, Pattern form, String wanted, Place place) {
    Optional<String> value = cell(row, column);
    Optional<String> wrong = value.filter(v -> !form.matcher(v).matches());
    wrong.ifPresent(
        v -> {
          sink.report(Code.METADATA_VALUE, place, column, v, wanted);
          faulty.add(id);
        });
    return wrong.isPresent() ? Optional.empty() : value;
  }

  /**
   * True where what the table says of a text cannot be read whole, which has been reported. TEI is
   * made once: a text that is converted without its row would stay so.
   */
  public boolean holdsBack(String id) {
    return broken || faulty.contains(id);
  }

  /** The row of a text, where it has one that can be read whole. */
  public Optional<TextMetadata> row(String id) {
    return holdsBack(id) ? Optional.empty() : Optional.ofNullable(rows.get(id));
  }

  /** The row of a text, or an empty one, which {@link #reportMissing} tells of. */
  public TextMetadata of(String id) {
    unused.remove(id);
    TextMetadata row = rows.get(id);
    if (row == null) {
      missing.add(id);
      return TextMetadata.unknown(id);
    }
    return row;
  }

  /** Reports the texts that were asked for and have no row, all in one finding. */
  public void reportMissing() {
    if (!missing.isEmpty() && !silent) {
      String first = missing.iterator().next();
      sink.report(
          Code.NO_METADATA_ROW, Place.file(label), missing.size(), ShortList.of(missing), first);
    }
  }

  /** Reports the rows for which no text was found among those that exist. */
  public void reportUnused(Set<String> existing) {
    unused.stream()
        .filter(id -> !existing.contains(id))
        .forEach(id -> sink.report(Code.METADATA_ROW_UNUSED, Place.file(label), id));
  }
}

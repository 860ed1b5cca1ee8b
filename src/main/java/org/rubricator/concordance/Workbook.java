package org.rubricator.concordance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rubricator.diagnostic.XmlText;

/**
 * Writes a table as a workbook for spreadsheets (ECMA-376, SpreadsheetML): one sheet, words as
 * inline strings, so that what begins with = stays words. It holds no time of writing: the same
 * table gives the same bytes.
 */
final class Workbook {

  /** Rows of a sheet (Excel's own limit). */
  private static final int MOST_ROWS = 1_048_576;

  /** Characters of a cell (Excel's own limit). */
  private static final int MOST_CHARACTERS = 32_767;

  /** The first time that a ZIP file can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The parts beside the sheet (ECMA-376, part 1, 12.2), by their names. */
  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "[Content_Types].xml",
              "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\"".formatted(PACKAGE)
                  + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                  + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
                      .formatted(TYPE)
                  + "<Override PartName=\"/xl/sheet.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
                      .formatted(TYPE),
              "_rels/.rels",
              relation("officeDocument", "xl/workbook.xml"),
              "xl/_rels/workbook.xml.rels",
              relation("worksheet", "sheet.xml"),
              "xl/workbook.xml",
              "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(SHEETS, RELATIONS)
                  + "<sheet name=\"concordance\" sheetId=\"1\" r:id=\"r\"/>"
                  + ends("sheets", "workbook")));

  private static final String SHEET_START =
      "<worksheet xmlns=\"%s\"><sheetViews><sheetView workbookViewId=\"0\">".formatted(SHEETS)
          + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
          + "</sheetView></sheetViews><sheetData>\n";

  /** Matches {@code _x000D_}, which a spreadsheet takes for the character of that number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Writer out;
  private int rows;

  private Workbook(Writer out) {
    this.out = out;
  }

  /** The end tags of elements, the innermost first. */
  private static String ends(String... elements) {
    return Stream.of(elements).map(name -> "</" + name + ">").collect(Collectors.joining());
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r\" Type=\"%s/%s\""
            .formatted(PACKAGE, RELATIONS, type)
        + " Target=\"%s\"/></Relationships>".formatted(target);
  }

  /**
   * Writes it; the stream stays open.
   *
   * @throws IOException also if there are more rows than a sheet has room for
   */
  static void write(Table table, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      begin(part.getKey(), zip);
      writer.write(DECLARATION + part.getValue());
      writer.flush();
    }
    begin("xl/sheet.xml", zip);
    writer.write(DECLARATION + SHEET_START);
    Workbook book = new Workbook(writer);
    book.add(List.copyOf(table.columns().stream().map(Table.Column::name).toList()));
    table.rows(book::add);
    writer.write(ends("sheetData", "worksheet"));
    writer.flush();
    zip.finish();
  }

  private static void begin(String name, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void add(List<Object> row) throws IOException {
    if (rows++ == MOST_ROWS) {
      throw new IOException("a sheet has room for " + MOST_ROWS + " rows; write .tsv or .csv");
    }
    out.write("<row>");
    for (Object value : row) {
      out.write(cell(value));
    }
    out.write("</row>\n");
  }

  private static String cell(Object value) {
    if (value instanceof Double measure && !Double.isFinite(measure)) {
      return "<c/>";
    }
    return value instanceof Number number
        ? "<c><v>" + number + "</v></c>"
        : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + XmlText.of(ESCAPE.matcher(shortened(value.toString())).replaceAll("_x005F_"))
            + "</t></is></c>";
  }

  private static String shortened(String words) {
    if (words.length() <= MOST_CHARACTERS) {
      return words;
    }
    int end = MOST_CHARACTERS - 1;
    return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + "…";
  }
}

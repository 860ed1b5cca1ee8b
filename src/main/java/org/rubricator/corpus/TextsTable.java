package org.rubricator.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rubricator.edition.CatalogueData;
import org.rubricator.edition.TextSummary;

/** {@code dist/text/texts.tsv}: a line a text. */
final class TextsTable {

  private TextsTable() {}

  static byte[] of(CatalogueData catalogue) throws IOException {
    StringWriter out = new StringWriter();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter('\t').setRecordSeparator("\n").get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(TextSummary.COLUMNS);
      for (TextSummary text : catalogue.texts()) {
        printer.printRecord(text.row());
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package org.rubricator.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.rubricator.xml.XmlTree;

/** A table as a workbook. */
class WorkbookTest {

  private static CountTable table(List<List<Object>> rows) {
    return new CountTable(
        List.of(
            Table.Column.words("word"), Table.Column.count("count"), Table.Column.measure("mi")),
        rows,
        List.of());
  }

  private static byte[] bytes(List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFile.write(table(rows), TableFile.Form.XLSX, out);
    return out.toByteArray();
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
      }
    }
    return parts;
  }

  @Test
  void words_stay_words_and_numbers_are_numbers() throws IOException {
    List<List<Object>> rows =
        List.of(List.of("=1+1 <&> \u0001 _x000D_", 3L, 0.5), List.of(" a  b", 4L, Double.NaN));
    Map<String, String> parts = parts(bytes(rows));
    parts.forEach((name, part) -> XmlTree.parse(part, name));
    assertThat(parts.get("xl/sheet.xml"))
        .contains(
            "<t xml:space=\"preserve\">=1+1 &lt;&amp;&gt; \uFFFD _x005F_x000D_</t></is></c>"
                + "<c><v>3</v></c><c><v>0.5</v></c>",
            "> a  b</t></is></c><c><v>4</v></c><c/>",
            ">word<",
            ">count<");
    assertThat(parts.keySet())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/_rels/workbook.xml.rels",
            "xl/sheet.xml",
            "xl/workbook.xml");
  }

  @Test
  void the_same_table_gives_the_same_bytes() throws IOException {
    List<List<Object>> rows = List.of(List.of("a", 1L, 1.0));
    assertThat(bytes(rows)).isEqualTo(bytes(rows));
  }

  @Test
  void more_rows_than_a_sheet_has_are_refused() {
    List<List<Object>> rows = Collections.nCopies(1_048_576, List.of("a", 1L, 1.0));
    assertThatThrownBy(
            () ->
                TableFile.write(table(rows), TableFile.Form.XLSX, OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("write .tsv or .csv");
  }
}

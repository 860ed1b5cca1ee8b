package org.rubricator.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubricator.diagnostic.Diagnostic;

/** A file in another charset than it says: the first byte that does not fit is shown. */
class CharsetMisfitTest {

  private static Diagnostic told(byte[] bytes) {
    List<Diagnostic> found = new ArrayList<>();
    TeiDocument.read("a.xml", bytes, found::add);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void a_byte_of_windows_1252_is_told_with_its_place_and_character() {
    Diagnostic finding =
        told("<a>\n  caf\u00E9 \u201Cx\u201D</a>".getBytes(Charset.forName("windows-1252")));
    assertThat(finding.place().label()).isEqualTo("a.xml:2:6");
    assertThat(finding.place().markedWords()).isEqualTo("\u00E9");
    assertThat(finding.message())
        .endsWith("the byte E9 is no UTF-8; it looks like windows-1252, where it is \u00E9");
  }

  @Test
  void a_file_that_ends_in_half_a_character_is_told_at_its_end() {
    byte[] bytes = "<a/>\u00E9".getBytes(StandardCharsets.UTF_8);
    Diagnostic finding = told(Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(finding.place().label()).isEqualTo("a.xml:1:5");
  }

  @Test
  void in_another_charset_only_the_byte_is_told() {
    Diagnostic finding =
        told(
            "<?xml version='1.0' encoding='US-ASCII'?><a>\u00E9</a>"
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(finding.message()).endsWith("the byte E9 is no US-ASCII");
    assertThat(finding.place().label()).isEqualTo("a.xml:1:45");
  }

  @Test
  void a_declaration_in_single_bytes_is_none_of_utf_16() {
    byte[] bytes = "<?xml version='1.0' encoding='UTF-16'?><a/>".getBytes(StandardCharsets.UTF_8);
    assertThat(told(bytes).message()).endsWith("in letters of one byte; write UTF-8 there");
  }

  @Test
  void a_file_in_utf_32_is_read() {
    for (String charset : List.of("UTF-32BE", "UTF-32LE")) {
      byte[] bytes = "<a>\uD83D\uDE00</a>".getBytes(Charset.forName(charset));
      byte[] marked = "\uFEFF<a>\uD83D\uDE00</a>".getBytes(Charset.forName(charset));
      for (byte[] each : List.of(bytes, marked)) {
        assertThat(TeiDocument.read("a.xml", each, f -> {}).orElseThrow().text())
            .isEqualTo("<a>\uD83D\uDE00</a>");
      }
    }
  }

  @Test
  void a_limit_is_told_with_the_place_where_it_is_passed() {
    byte[] bytes = ("<a>\n" + "<b>".repeat(600)).getBytes(StandardCharsets.UTF_8);
    Diagnostic finding = told(bytes);
    assertThat(finding.code().id()).isEqualTo("XML-002");
    assertThat(finding.place().line()).isEqualTo(2);
  }
}

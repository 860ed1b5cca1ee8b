package org.rubricator.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;

/** What stops the parser is told in our words, with a cure. */
class BrokenMarkupTest {

  private static List<String> told(String xml) {
    List<Diagnostic> found = new ArrayList<>();
    TeiDocument.read("a.xml", xml.getBytes(StandardCharsets.UTF_8), found::add);
    return found.stream().map(Diagnostic::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a b=“c”/>|typographic quotation marks (“); write straight ones",
        "<a b=«c»/>|typographic quotation marks («); write straight ones",
        "<a b=c/>|no quotation marks around it",
        "<a b='<'/>|write &lt;",
        "<a b/>|has no value",
        "<a b='1'c='2'/>|a space is missing between two attributes",
        "<a>x < y</a>|a < stands alone; write &lt;",
        "<a>Vale & Son</a>|an & stands alone; write &amp;",
        "<a>&eacute</a>|a ; is missing after &eacute;",
        "<a>&#xZ;</a>|a reference to a character is broken",
        "<a>&#11;</a>|a character that may not stand in XML",
        "<a>\u000B</a>|a control character (number 11) may not stand in XML",
        "<a><!-- b -- c --></a>|two hyphens stand inside a comment",
        "<a>]]></a>|write ]]&gt;",
        "<a/><b/>|a second root begins here",
        "<a/>text|behind the end of the root",
        "text<a/>|something stands before the root",
        "<a><!-- b</a>|a comment is not closed",
        "<a><b></a>|the tag </a> stands where </b> has to come first",
        "<a|the file ends in the midst of its markup",
        "<a>|the file ends before </a>",
        "<a xmlns:b=''/>|a prefix is declared with an empty address",
        "<a><?xml version='1.0'?></a>|the very first characters of the file",
        "<a b='1' b='2'/>|the attribute b stands twice in one tag",
        "<b:a/>|the prefix b is not declared",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'c.txt'>]><a>&b;</a>|is the file c.txt, which is not read",
        "<!DOCTYPE a SYSTEM 'a.dtd'><a>&b;</a>|not declared in the file, and a.dtd is not read",
        "<!DOCTYPE a [<!ENTITY b '<c>'>]><a>&b;</a>|in the entity &b;: the entity ends before </c>",
      })
  void a_fault_is_told_in_words_for_a_scholar(String xml, String words) {
    assertThat(told(xml)).hasSize(1).first().asString().contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a>x < y</a>|6|<",
        "<a>Vale & Son</a>|9|&",
        "<a>b &eacute c</a>|6|&eacute",
      })
  void the_sign_that_is_wrong_is_marked(String xml, int column, String marked) {
    Findings found = new Findings();
    TeiDocument.read("a.xml", xml.getBytes(StandardCharsets.UTF_8), found);
    assertThat(found.sorted())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().column()).isEqualTo(column);
              assertThat(finding.place().markedWords()).isEqualTo(marked);
            });
  }

  @Test
  void an_element_that_is_not_closed_is_told_with_its_line() {
    assertThat(told("<a>\n<b>\n<c/>\n</a>"))
        .containsExactly(
            "not well-formed XML: the tag </a> stands where </b> has to come first; the b that"
                + " begins in line 2 is not closed");
    assertThat(told("<a>\n<b>\n"))
        .containsExactly(
            "not well-formed XML: the file ends before </b>; the b that begins in line 2 is not"
                + " closed");
  }

  @Test
  void a_line_before_the_declaration_is_told() {
    assertThat(told("\n<?xml version='1.0'?><a/>"))
        .hasSize(1)
        .first()
        .asString()
        .contains("has to be the very first characters of the file");
  }

  @Test
  void entities_that_grow_without_end_pass_a_limit_that_is_named() {
    StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 10; i++) {
      String last = "&e" + (i - 1) + ";";
      type.append("<!ENTITY e").append(i).append(" '").append(last.repeat(10)).append("'>");
    }
    assertThat(told(type + "]><a>&e9;</a>"))
        .containsExactly(
            "the file passes a limit: in the entity &e9;: references to entities, together with"
                + " those inside entities: 100000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!ENTITY b ''>", "<!ENTITY b 'c'>", "<!ENTITY b '<c d=\"e\">f</c>'>"})
  void an_entity_with_nothing_words_or_elements_is_read(String entity) {
    assertThat(told("<!DOCTYPE a [" + entity + "]><a>&b;</a>")).isEmpty();
  }
}

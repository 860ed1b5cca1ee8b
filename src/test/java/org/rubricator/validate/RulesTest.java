package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What rules in Schematron say of a file, and where. */
@Tag("slow")
class RulesTest {

  private static final String SCHEMA =
      """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"
          xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
        %s
      </schema>
      """;

  private static final String FILE =
      """
      <?xml-model href="own.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>
      <?xml-model href="any.rnc" type="application/relax-ng-compact-syntax"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0">%s</TEI>
      """;

  @TempDir private Path folder;

  private RulesFolder files;

  @BeforeEach
  void any_element_may_stand_anywhere() throws IOException {
    files = new RulesFolder(folder);
  }

  private void rules(String patterns) throws IOException {
    files.write("own.sch", SCHEMA.formatted(patterns));
  }

  /** The findings of rules and schemas, a line each. */
  private List<String> told(String... paths) {
    return files.told("SCH|RNG|XML|INT", paths);
  }

  private List<String> toldOf(String body) throws IOException {
    files.write("a.xml", FILE.formatted(body));
    return told("a.xml");
  }

  @Test
  void a_rule_without_an_id_has_that_of_its_own_pattern() throws IOException {
    rules(
        """
        <pattern id="first"><rule context="t:p"><assert test="@n">One.</assert></rule></pattern>
        <pattern id="second">
          <rule id="of-rule" context="t:q"><assert test="@n">Two.</assert></rule>
          <rule context="t:hi"><assert id="own" test="@n">Three.</assert></rule>
        </pattern>
        <pattern id="last"><rule context="t:p"><assert test="true()">Four.</assert></rule></pattern>
        """);
    assertThat(toldOf("<p/><q/><hi/>"))
        .containsExactly(
            "a.xml:3:42: error: One. (first) [SCH-001]",
            "a.xml:3:46: error: Two. (of-rule) [SCH-001]",
            "a.xml:3:50: error: Three. (own) [SCH-001]");
  }

  @Test
  void a_rule_that_does_not_forbid_only_warns() throws IOException {
    rules(
        """
        <pattern><rule context="t:p">
          <report role="nonfatal" test="true()">TEI.</report>
          <report role="Caution" test="true()">Care.</report>
          <report role="FATAL" test="true()">Stop.</report>
        </rule></pattern>
        """);
    assertThat(toldOf("<p/>"))
        .containsExactlyInAnyOrder(
            "a.xml:3:42: warning: TEI. (a rule without an id) [SCH-002]",
            "a.xml:3:42: warning: Care. (a rule without an id) [SCH-002]",
            "a.xml:3:42: error: Stop. (a rule without an id) [SCH-001]");
  }

  @Test
  void an_assertion_without_a_role_has_that_of_its_rule_or_pattern() throws IOException {
    rules(
        """
        <pattern role="info"><rule context="t:p">
          <report test="true()">Pattern.</report><report role="error" test="true()">Own.</report>
        </rule></pattern>
        <pattern><rule abstract="true" id="any"><report test="true()">Rule.</report></rule>
          <rule role="warning" context="t:q"><extends rule="any"/></rule></pattern>
        """);
    assertThat(toldOf("<p/><q/>"))
        .containsExactlyInAnyOrder(
            "a.xml:3:42: note: Pattern. (a rule without an id) [SCH-005]",
            "a.xml:3:42: error: Own. (a rule without an id) [SCH-001]",
            "a.xml:3:46: warning: Rule. (a rule without an id) [SCH-002]");
  }

  @Test
  void a_rule_that_is_no_xpath_is_told_and_the_rest_is_checked() throws IOException {
    rules("<pattern><rule context=\"t:p\"><assert test=\"@n = \">One.</assert></rule></pattern>");
    assertThat(toldOf("<p><date from=\"1920\" to=\"1910\">x</date></p>"))
        .singleElement()
        .asString()
        .startsWith("a.xml:1:1: error: a part of own.sch cannot be used: ")
        .endsWith("[RNG-018]");
    files.write("any.rnc", "start = element * { empty }");
    assertThat(toldOf("<p/>")).anyMatch(l -> l.endsWith("[RNG-002]"));
  }

  @Test
  void a_rule_that_cannot_be_worked_out_leaves_the_others_alone() throws IOException {
    rules(
        """
        <pattern><rule context="t:date">
          <assert id="day" test="xs:date(@when) lt xs:date('2020-01-01')">Day.</assert>
          <assert id="said" test="text()">Said.</assert>
        </rule></pattern>
        """
            .replace(
                "<pattern>",
                "<ns prefix=\"xs\" uri=\"http://www.w3.org/2001/XMLSchema\"/><pattern>"));
    assertThat(toldOf("<date when=\"May\"/><date when=\"2021-01-01\">x</date>"))
        .satisfiesExactlyInAnyOrder(
            l ->
                assertThat(l)
                    .startsWith("a.xml:3:42: error: day of own.sch cannot be worked out here: ")
                    .endsWith("[SCH-003]"),
            l -> assertThat(l).isEqualTo("a.xml:3:42: error: Said. (said) [SCH-001]"),
            l -> assertThat(l).isEqualTo("a.xml:3:60: error: Day. (day) [SCH-001]"));
  }

  @Test
  void rules_without_a_query_binding_are_in_xpath_1() throws IOException {
    String pattern =
        "<pattern><rule context=\"t:TEI\"><assert test=\"contains(.//t:p, 'x')\">One.</assert>"
            + "<assert test=\"//t:p &lt; '10'\">Two.</assert></rule></pattern>";
    files.write("own.sch", SCHEMA.formatted(pattern).replace("queryBinding=\"xslt2\"", ""));
    assertThat(toldOf("<p>x</p><p>9</p>")).isEmpty();
    assertThat(toldOf("<p>9</p><p>x</p>")).singleElement().asString().contains("One.");
    rules(pattern);
    assertThat(toldOf("<p>x</p><p>9</p>")).anyMatch(l -> l.endsWith("[SCH-003]"));
  }

  @Test
  void attributes_texts_and_comments_are_told_where_they_stand() throws IOException {
    rules(
        """
        <pattern><rule context="@n"><report test="true()">Number.</report></rule></pattern>
        <pattern><rule context="text()"><report test="true()">Text.</report></rule></pattern>
        <pattern><rule context="t:q"><report subject="t:hi" test="true()">Inside.</report></rule></pattern>
        """);
    assertThat(toldOf("<p n=\"1\"><q><hi/></q>a</p>"))
        .containsExactlyInAnyOrder(
            "a.xml:3:45: error: Number. (a rule without an id) [SCH-001]",
            "a.xml:3:42: error: Text. (a rule without an id) [SCH-001]",
            "a.xml:3:54: error: Inside. (a rule without an id) [SCH-001]");
  }

  @Test
  void what_fails_in_a_text_of_a_corpus_is_told_once() throws IOException {
    rules("<pattern><rule context=\"t:p\"><assert test=\"@n\">One.</assert></rule></pattern>");
    files.write("b.xml", FILE.formatted("<p/>"));
    files.write(
        "a.xml",
        FILE.replace("TEI", "teiCorpus")
            .formatted(
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"b.xml\"/><p/>"));
    assertThat(told("a.xml", "b.xml"))
        .containsExactly(
            "a.xml:3:117: error: One. (a rule without an id) [SCH-001]",
            "b.xml:3:42: error: One. (a rule without an id) [SCH-001]");
  }

  @Test
  @Timeout(60)
  void a_rule_that_fails_on_very_many_siblings_ends() throws IOException {
    rules("<pattern><rule context=\"t:p\"><assert test=\"@n\">One.</assert></rule></pattern>");
    List<String> told = toldOf("<p/>".repeat(9_000));
    assertThat(told).hasSize(1).allMatch(l -> l.endsWith("[SCH-001]"));
    assertThat(toldOf("<p/>".repeat(40_000))).anyMatch(l -> l.contains("10000 failures of rules"));
  }

  @Test
  void a_rule_may_ask_for_the_name_of_the_file_also_of_one_that_is_included() throws IOException {
    rules(
        "<pattern><rule context=\"t:TEI\">"
            + "<assert test=\"ends-with(base-uri(.), '/a.xml')\">Base.</assert>"
            + "<assert test=\"ends-with(document-uri(/), '/a.xml')\">Document.</assert>"
            + "</rule></pattern>");
    assertThat(toldOf("<p/>")).isEmpty();
    rules(
        "<pattern><rule context=\"t:p\">"
            + "<assert test=\"ends-with(base-uri(.), @n)\">Base.</assert></rule></pattern>");
    files.write(
        "parts/b.xml", "<div xmlns=\"http://www.tei-c.org/ns/1.0\"><p n=\"/parts/b.xml\"/></div>");
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"parts/b.xml\"/>";
    assertThat(toldOf("<p n=\"/a.xml\"/>" + include + "<p n=\"/a.xml\"/>")).isEmpty();
    files.write("a.xml", "<!DOCTYPE TEI>\n" + files.read("a.xml"));
    assertThat(told("a.xml")).isEmpty();
  }
}

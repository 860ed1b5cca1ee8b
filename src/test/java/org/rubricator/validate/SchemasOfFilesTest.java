package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.SymbolicLinks;
import org.rubricator.cli.CommandRun;

/** Where schemas are found, and what is used of them. */
@Tag("slow")
class SchemasOfFilesTest {

  private static final String GRAMMAR =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
          xmlns:sch="http://purl.oclc.org/dsdl/schematron"><!--
      Schema generated from ODD source 2023-11-16T14:18:34Z. .
      TEI Edition: P5 Version\u00A04.7.0. Last updated on 16th November 2023, revision e5dd73ed0
      -->
        <sch:ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
        <start><element name="TEI"><zeroOrMore><element name="p">
          <sch:rule context="t:p"><sch:assert test="normalize-space()">Say something.</sch:assert></sch:rule>
          <text/>
        </element></zeroOrMore></element></start>
        %s
      </grammar>
      """;

  private static final String RULES =
      """
      <schema xmlns="%s">
        <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
        <pattern><rule context="t:p">
          <assert id="said" test="normalize-space()">Say something.</assert>
        </rule></pattern>
      </schema>
      """;

  private static final String FILE =
      """
      <?xml-model href="%s" schematypens="http://relaxng.org/ns/structure/1.0"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><p>a</p>%s</TEI>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void a_grammar_with_rules() throws IOException {
    write("own.rng", GRAMMAR.formatted(""));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CommandRun validate(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  @Test
  void a_schema_is_named_as_oxygen_named_it_before_xml_model() throws IOException {
    write(
        "a.xml",
        "<?oxygen RNGSchema=\"own.rng\" type=\"xml\"?>\n"
            + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><div/></TEI>");
    CommandRun run = validate("validate", "a.xml");
    assertThat(run.err()).contains("Schemas: own.rng").doesNotContain("names no schema");
    assertThat(run.findings("RNG")).isNotEmpty();
  }

  @Test
  void rules_that_a_grammar_carries_are_checked_with_it() throws IOException {
    write("a.xml", FILE.formatted("own.rng", "<p> </p>"));
    CommandRun run = validate("validate", "a.xml");
    assertThat(run.printed()).contains("a.xml:2:50: error: Say something.");
    assertThat(run.status()).isEqualTo(1);
    write("a.xml", FILE.formatted("own.rng", "<q/>"));
    assertThat(validate("validate", "a.xml").printed()).contains("RNG-002").doesNotContain("SCH-");
  }

  @Test
  void a_file_is_held_to_rules_that_it_names_without_a_grammar() throws IOException {
    write(
        "own.sch",
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
          <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
          <pattern><rule context="t:p">
            <assert id="said" test="normalize-space()">Say something.</assert>
          </rule></pattern>
        </schema>
        """);
    write("a.xml", FILE.formatted("own.sch", "<p/>").replace("relaxng.org/ns/structure/1.0", "x"));
    CommandRun run = validate("validate", "a.xml");
    assertThat(run.printed()).contains("error: Say something. (said) [SCH-001]");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void rules_with_a_mistake_are_told_in_the_words_of_the_one_who_wrote_them() throws IOException {
    write(
        "own.sch",
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="*">
          <assert test="$count">Say something.</assert>
        </rule></pattern></schema>
        """);
    write("a.xml", FILE.formatted("own.sch", "").replace("relaxng.org/ns/structure/1.0", "x"));
    assertThat(validate("validate", "a.xml").printed())
        .contains(
            "a.xml:1:1: error: a part of own.sch cannot be used: test=\"$count\": no variable $count"
                + " (assert, line 2) [RNG-018]")
        .doesNotContain("INT-001");
  }

  @Test
  void a_schema_says_from_which_edition_of_tei_it_is() throws IOException {
    write("a.xml", FILE.formatted("own.rng", ""));
    assertThat(validate("validate", "a.xml").printed())
        .contains(
            "Schemas: own.rng (TEI P5 4.7.0 of 16th November 2023, made 2023-11-16).",
            "1 file checked. Findings: none.");
  }

  @Test
  void a_catalogue_leads_from_an_address_to_a_file_beside_it() throws IOException {
    String address = "https://schemas.example.org/letters/1.rng";
    write("a.xml", FILE.formatted(address, "<p> </p>"));
    assertThat(validate("validate", "a.xml").printed()).contains("[RNG-008]");
    write(
        "catalog.xml",
        "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"><rewriteURI"
            + " uriStartString=\"https://schemas.example.org/letters/1\" rewritePrefix=\"own\"/></catalog>");
    CommandRun run = validate("validate", "a.xml");
    assertThat(run.printed()).doesNotContain("RNG-008").contains("Say something.");
  }

  @Test
  void a_catalogue_leads_nowhere_outside_of_the_folder() throws IOException {
    write("texts/a.xml", FILE.formatted("urn:x:letters", ""));
    write(
        "texts/catalog.xml",
        "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"><uri"
            + " name=\"urn:x:letters\" uri=\"../own.rng\"/></catalog>");
    assertThat(validate("validate", "texts/a.xml").printed()).contains("[RNG-008]");
  }

  @Test
  @Timeout(60)
  void catalogues_that_lead_to_each_other_are_asked_once() throws IOException {
    String lead = "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">%s</catalog>";
    write("a.xml", FILE.formatted("urn:x:letters", "<p> </p>"));
    write("catalog.xml", lead.formatted("<nextCatalog catalog=\"more.xml\"/>"));
    write(
        "more.xml",
        lead.formatted(
            "<nextCatalog catalog=\"catalog.xml\"/><uri name=\"urn:x:letters\" uri=\"own.rng\"/>"));
    assertThat(validate("validate", "a.xml").printed())
        .doesNotContain("RNG-008")
        .contains("Say something.");
  }

  @Test
  void a_catalogue_asks_no_network() throws IOException {
    try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      web.setSoTimeout(200);
      String address = "http://127.0.0.1:" + web.getLocalPort() + "/";
      write("a.xml", FILE.formatted("urn:x:letters", ""));
      write(
          "catalog.xml",
          "<!DOCTYPE catalog SYSTEM \"%sa.dtd\">".formatted(address)
              + "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\""
              + " xml:base=\"%s\"><nextCatalog catalog=\"c.xml\"/></catalog>".formatted(address));
      assertThat(validate("validate", "a.xml").printed()).contains("[RNG-008]", "[RNG-013]");
      assertThatThrownBy(web::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void a_link_in_a_folder_that_leads_out_of_it_is_told_and_not_read() throws IOException {
    write("other/a.xml", FILE.formatted("own.rng", "<xyz/>"));
    write("texts/b.xml", FILE.formatted("own.rng", ""));
    SymbolicLinks.make(folder.resolve("texts/a.xml"), folder.resolve("other/a.xml"));
    assertThat(validate("validate", "texts").printed())
        .contains("texts/a.xml: error: texts/a.xml leads out of the corpus", "[SRC-013]")
        .doesNotContain("xyz");
  }

  @Test
  void a_broken_or_hostile_catalogue_holds_nothing() throws IOException {
    write("a.xml", FILE.formatted("urn:x:letters", ""));
    for (String catalogue :
        new String[] {
          "<catalog",
          "<!DOCTYPE catalog SYSTEM \"http://127.0.0.1:9/c.dtd\"><catalog/>",
          "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"><nextCatalog"
              + " catalog=\"http://127.0.0.1:9/catalog.xml\"/></catalog>"
        }) {
      write("catalog.xml", catalogue);
      CommandRun run = validate("validate", "a.xml");
      assertThat(run.printed()).contains("[RNG-008]");
      assertThat(run.showsStackTrace()).isFalse();
    }
  }

  @Test
  void of_an_odd_its_rules_are_used_also_one_without_a_context() throws IOException {
    write(
        "own.odd",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron">
          <elementSpec ident="p"><constraintSpec ident="c" scheme="schematron"><constraint>
            <sch:assert test="normalize-space()">Say something in <sch:name/>.</sch:assert>
          </constraint></constraintSpec></elementSpec>
        </TEI>
        """);
    write("a.xml", FILE.formatted("own.rng", "").replace("<p>a</p>", "<p/>"));
    write("b.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p/></TEI>");
    CommandRun run = validate("validate", "b.xml", "--schema", "own.odd");
    assertThat(run.printed())
        .contains("Say something in p.", "[RNG-012]")
        .doesNotContain("RNG-002");
  }

  @Test
  void rules_see_comments_instructions_and_ids() throws IOException {
    write(
        "own.sch",
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
          <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
          <pattern><rule context="t:TEI">
            <report test="true()"><value-of select="string-join(//comment(), '+')"/> in
              <value-of select="id('there')/name()"/> after
              <value-of select="//processing-instruction()/name()"/></report>
          </rule></pattern>
        </schema>
        """);
    write(
        "a.xml",
        """
        <!--one--><?xml-model href="own.sch" schematypens="x"?><!--two-->
        <?xml-model href="own.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><!--three--><p>a<!--four-->b<?mark here?></p
        ><p>c<!--five--><!--six--></p></TEI><!--seven-->
        """);
    String printed = validate("validate", "a.xml").printed();
    assertThat(printed)
        .contains("one+two+three+four+five+six+seven in after xml-model xml-model mark");
    write("b.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='there'/>");
    assertThat(validate("validate", "--schema", "own.sch", "b.xml").printed())
        .contains("in TEI after");
  }

  @Test
  void a_schema_is_what_its_root_says_whatever_its_name() throws IOException {
    for (String name : new String[] {"own.schematron", "own.isosch", "rules.xml"}) {
      write(name, RULES.formatted("http://purl.oclc.org/dsdl/schematron"));
      write("a.xml", FILE.formatted(name, "<p/>"));
      assertThat(validate("validate", "a.xml").printed())
          .contains("error: Say something. (said) [SCH-001]")
          .doesNotContain("RNG-009");
    }
    write("own.sch", RULES.formatted("http://www.ascc.net/xml/schematron"));
    write("a.xml", FILE.formatted("own.sch", "<p/>"));
    assertThat(validate("validate", "a.xml").printed()).contains("Say something. (said) [SCH-001]");
  }

  @Test
  void what_nothing_is_checked_against_is_told() throws IOException {
    write("own.nvdl", "<rules xmlns=\"http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0\"/>");
    write("a.xml", FILE.formatted("own.nvdl", ""));
    assertThat(validate("validate", "a.xml").printed())
        .contains("note: own.nvdl is an NVDL script, which nothing is checked against [RNG-015]")
        .doesNotContain("RNG-009");
    write(
        "a.xml",
        FILE.formatted("http://x.test/a.xsd", "")
            .replace("http://relaxng.org/ns/structure/1.0", "http://www.w3.org/2001/XMLSchema"));
    assertThat(validate("validate", "a.xml").printed())
        .contains("note: a.xsd is a W3C XML Schema, which nothing is checked against [RNG-015]")
        .doesNotContain("RNG-008");
  }

  @Test
  void a_grammar_may_be_in_another_charset_or_begin_with_a_mark() throws IOException {
    String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";
    String named = GRAMMAR.formatted("<define name=\"\u00E9\"><empty/></define>");
    Files.write(folder.resolve("own.rng"), (latin + named).getBytes(StandardCharsets.ISO_8859_1));
    write("a.xml", FILE.formatted("own.rng", "<q/>"));
    assertThat(validate("validate", "a.xml").printed())
        .contains("RNG-002")
        .doesNotContain("RNG-009");
    write("own.rnc", "\uFEFFstart = element * { element * { text }* }");
    write("a.xml", FILE.formatted("own.rnc", ""));
    assertThat(validate("validate", "a.xml").printed()).contains("Findings: none.");
  }

  @Test
  void a_variable_in_a_grammar_belongs_to_the_rules_beside_it() throws IOException {
    write(
        "own.rng",
        GRAMMAR.formatted(
            """
            <define name="a"><sch:let name="most" value="count(//t:p)"/>
              <sch:rule context="t:TEI"><sch:report test="$most = 2">Two.</sch:report></sch:rule><empty/></define>
            <define name="b"><sch:let name="most" value="7"/>
              <sch:rule context="t:TEI"><sch:report test="$most = 7">Seven.</sch:report></sch:rule><empty/></define>
            """));
    write("a.xml", FILE.formatted("own.rng", "<p>b</p>"));
    assertThat(validate("validate", "a.xml").printed()).contains("Two.", "Seven.");
  }

  @Test
  void a_grammar_is_kept_where_its_rules_are_broken() throws IOException {
    write("own.rng", GRAMMAR.replace("normalize-space()", "normalize-space(").formatted(""));
    write("a.xml", FILE.formatted("own.rng", "<q/>"));
    assertThat(validate("validate", "a.xml").printed())
        .contains("[RNG-018]", "q may not stand here", "own.rng (TEI P5");
  }

  @Test
  void assertions_of_an_odd_are_about_what_they_stand_in() throws IOException {
    write(
        "own.odd",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron">
          <elementSpec ident="p"><constraintSpec ident="c" scheme="schematron"><constraint>
            <sch:let name="all" value="ancestor::*"/>
            <sch:assert test="$all/@n">Outer.</sch:assert>
          </constraint></constraintSpec>
          <attList><attDef ident="n"><constraintSpec ident="d" scheme="schematron"><constraint>
            <sch:let name="all" value="string(.)"/>
            <sch:assert test="$all = '1'">Attribute.</sch:assert>
          </constraint></constraintSpec></attDef></attList></elementSpec>
        </TEI>
        """);
    write("b.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p n=\"2\"/><p/></TEI>");
    assertThat(validate("validate", "b.xml", "--schema", "own.odd").printed())
        .contains("b.xml:1:42: error: Outer.", "b.xml:1:45: error: Attribute.")
        .doesNotContain("RNG-009");
  }

  @Test
  void assertions_of_an_odd_are_about_names_in_their_namespace_and_members_of_classes()
      throws IOException {
    write(
        "own.odd",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron">
          <elementSpec ident="svg" ns="http://www.w3.org/2000/svg"><constraintSpec ident="c"
            scheme="schematron"><constraint><sch:assert test="@width">Width.</sch:assert>
          </constraint></constraintSpec></elementSpec>
          <classSpec ident="att.sized"><classes><memberOf key="att.all"/></classes></classSpec>
          <elementSpec ident="figure"><classes><memberOf key="att.sized"/></classes></elementSpec>
          <classSpec ident="att.all"><constraintSpec ident="d" scheme="schematron"><constraint>
            <sch:report test="true()">Member.</sch:report></constraint></constraintSpec></classSpec>
          <classSpec ident="att.other"><constraintSpec ident="d" scheme="schematron"><constraint>
            <sch:report test="true()">Of others.</sch:report></constraint></constraintSpec></classSpec>
        </TEI>
        """);
    write(
        "b.xml",
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><figure>"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\"/></figure></TEI>");
    assertThat(validate("validate", "b.xml", "--schema", "own.odd").findings("SCH"))
        .containsExactly(
            "b.xml:1:42: error: Member. (d) [SCH-001]", "b.xml:1:50: error: Width. (c) [SCH-001]");
  }

  @Test
  void rules_of_an_included_grammar_are_checked() throws IOException {
    write("parts/own.rng", GRAMMAR.formatted(""));
    write(
        "all.rng",
        "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"><include href=\"parts/own.rng\"/></grammar>");
    write("a.xml", FILE.formatted("all.rng", "<p> </p>"));
    assertThat(validate("validate", "a.xml").printed())
        .contains("a.xml:2:50: error: Say something.");
  }

  @Test
  void rules_include_what_lies_beside_them() throws IOException {
    write("parts/said.sch", RULES.formatted("http://purl.oclc.org/dsdl/schematron"));
    write(
        "own.sch",
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
          <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
          <extends href="parts/said.sch"/>
        </schema>
        """);
    write("a.xml", FILE.formatted("own.sch", "<p/>"));
    assertThat(validate("validate", "a.xml").printed()).contains("Say something. (said) [SCH-001]");
    write("own.sch", Files.readString(folder.resolve("own.sch")).replace("parts/", "../"));
    assertThat(validate("validate", "a.xml").printed()).contains("[RNG-009]", "may not read");
  }

  @Test
  void a_part_that_is_not_there_is_told() throws IOException {
    String rules = "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\">%s</schema>";
    write("own.sch", rules.formatted("<include href=\"gone.sch\"/>"));
    write("a.xml", FILE.formatted("own.sch", "<p/>"));
    assertThat(validate("validate", "a.xml").printed())
        .contains("own.sch cannot be used: it includes file:", "gone.sch, which is not there");
  }

  @Test
  void a_page_that_was_saved_for_a_schema_is_told() throws IOException {
    write("in/own.rng", "\n<!doctype HTML><html><body><p>grammar</p></body></html>");
    write("a.xml", FILE.formatted("none.rng", "<p/>"));
    assertThat(validate("validate", "a.xml", "--schema", "in/own.rng").printed())
        .contains("in/own.rng: error: own.rng cannot be used: it is a page in HTML; ");
  }

  @Test
  void rules_that_include_themselves_are_told() throws IOException {
    write(
        "own.sch",
        "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\"><include href=\"own.sch\"/></schema>");
    write("a.xml", FILE.formatted("own.sch", "<p/>"));
    assertThat(validate("validate", "a.xml").printed())
        .contains("a part includes itself: own.sch [RNG-009]");
  }

  @Test
  void a_catalogue_leads_to_the_parts_of_a_grammar() throws IOException {
    String address = "http://schemas.example.org/own.rng";
    write(
        "all.rng",
        "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"><include href=\"%s\"/></grammar>"
            .formatted(address));
    write("a.xml", FILE.formatted("all.rng", "<p> </p>"));
    assertThat(validate("validate", "a.xml").printed())
        .contains("all.rng cannot be used: it may not read " + address);
    write(
        "catalog.xml",
        "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"><uri name=\"%s\" uri=\"own.rng\"/></catalog>"
            .formatted(address));
    assertThat(validate("validate", "a.xml").printed())
        .contains("Say something.")
        .doesNotContain("RNG-009");
  }

  @Test
  void the_address_of_a_schema_is_decoded() throws IOException {
    write("a grammar.rng", GRAMMAR.formatted(""));
    write("a&b.rng", GRAMMAR.formatted(""));
    write("a.xml", FILE.formatted("a%20grammar.rng", ""));
    assertThat(validate("validate", "a.xml").printed()).contains("Findings: none");
    write("a.xml", FILE.formatted("a&amp;b.rng", ""));
    assertThat(validate("validate", "a.xml").printed()).contains("Findings: none");
    write(
        "a.xml",
        FILE.formatted("own.rng", "").replace("xml-model", "xml-model title=\"see href='x.rng'\""));
    assertThat(validate("validate", "a.xml").printed()).contains("Schemas: own.rng");
  }

  @Test
  void a_document_type_in_a_comment_is_none() throws IOException {
    write("a.xml", "<!-- <!DOCTYPE TEI SYSTEM \"tei.dtd\"> -->\n" + FILE.formatted("own.rng", ""));
    assertThat(validate("validate", "a.xml").printed()).doesNotContain("XML-007");
    write("a.xml", "<!-- x --><!DOCTYPE TEI SYSTEM \"tei.dtd\">\n" + FILE.formatted("own.rng", ""));
    assertThat(validate("validate", "a.xml").printed()).contains("a.xml:1:33: note: the DTD");
  }
}

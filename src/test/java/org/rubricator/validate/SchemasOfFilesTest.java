package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
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
            "a.xml:1:1: error: own.sch cannot be used: Variable $count has not been declared",
            "scope) [RNG-009]")
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
  @DisabledOnOs(OS.WINDOWS)
  void a_link_in_a_folder_that_leads_out_of_it_is_told_and_not_read() throws IOException {
    write("other/a.xml", FILE.formatted("own.rng", "<xyz/>"));
    write("texts/b.xml", FILE.formatted("own.rng", ""));
    Files.createSymbolicLink(folder.resolve("texts/a.xml"), folder.resolve("other/a.xml"));
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
}

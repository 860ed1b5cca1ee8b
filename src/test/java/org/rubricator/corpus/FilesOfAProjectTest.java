package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** Schemas, lists and images beside the texts that are checked. */
@Tag("slow")
class FilesOfAProjectTest {

  private static final String GRAMMAR =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
        <start><element name="TEI"><zeroOrMore><element name="ref">
          <attribute name="target"/><text/>
        </element></zeroOrMore></element></start>
      </grammar>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void a_schema_beside_the_texts() throws IOException {
    write("schema/own.rng", GRAMMAR);
    text("<ref target=\"https://example.org\">a</ref>");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void text(String body) throws IOException {
    write(
        "texts/a.xml",
        "<?xml-model href=\"../schema/own.rng\"?>"
            + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"
            + body
            + "</TEI>");
  }

  private CommandRun in(String place, String... arguments) {
    return CommandRun.in(folder.resolve(place).normalize(), arguments);
  }

  @Test
  void a_schema_is_read_where_the_user_stands_above_it() throws IOException {
    assertThat(in(".", "validate", "texts").err()).contains("Schemas: own.rng", "none");
    assertThat(in(".", "validate", "texts/a.xml").err()).contains("Schemas: own.rng");
    text("<reff target=\"https://example.org\">a</reff>");
    assertThat(in(".", "fix", "--write", "texts").out()).isEqualTo("texts/a.xml\n");
  }

  @Test
  void elsewhere_it_is_read_in_a_project_and_else_told() throws IOException {
    assertThat(in("texts", "validate", ".").err()).contains("RNG-008", "lies outside");
    write("catalog.xml", "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"/>");
    assertThat(in("texts", "validate", ".").err()).contains("Schemas: own.rng", "none");
  }

  @Test
  void a_schema_that_is_broken_is_told_of_a_file_in_a_corpus_too() throws IOException {
    write("corpus.toml", "");
    write("tei/a.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>");
    write("tei/b.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><no/></TEI>");
    write("schema/own.rng", "<grammar");
    CommandRun run = in(".", "validate", "tei/a.xml", "--schema", "schema/own.rng");
    assertThat(run.findings("RNG")).singleElement().asString().startsWith("schema/own.rng: error");
  }

  @Test
  void a_grammar_and_rules_are_named_beside_each_other() throws IOException {
    write("a.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><reff/></TEI>");
    write(
        "no.sch",
        "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\"><pattern><rule context=\"*:reff\">"
            + "<assert test=\"@n\">Numbers!</assert></rule></pattern></schema>");
    assertThat(in(".", "validate", "a.xml", "--schema", "no.sch").findings("RNG|SCH"))
        .hasSize(2)
        .anyMatch(l -> l.contains("RNG-019"))
        .anyMatch(l -> l.contains("Numbers!"));
    assertThat(
            in(".", "validate", "a.xml", "--schema", "no.sch", "--schema", "schema/own.rng")
                .findings("RNG|SCH"))
        .hasSize(2)
        .anyMatch(l -> l.contains("RNG-002"))
        .anyMatch(l -> l.contains("Numbers!"));
  }

  @Test
  void lists_that_a_single_file_points_to_are_read_but_not_checked() throws IOException {
    write("texts/p.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><no xml:id=\"ada\"/></TEI>");
    text("<ref target=\"p.xml#ada p.xml#bob\">a</ref>");
    CommandRun run = in(".", "validate", "texts/a.xml");
    assertThat(run.findings("[A-Z]{3}"))
        .singleElement()
        .asString()
        .contains("p.xml#bob leads nowhere");
    assertThat(run.err()).contains("1 file checked");
  }

  @Test
  void a_file_that_is_not_there_is_told() throws IOException {
    write("texts/there.png", "");
    text("<ref target=\"there.png gone.png gone.xml#a ../../x.png a.php?b=c.png\">a</ref>");
    assertThat(in(".", "validate", "texts").findings("TEI"))
        .hasSize(2)
        .anyMatch(l -> l.contains("names the file gone.png"))
        .anyMatch(l -> l.contains("names the file gone.xml"));
  }

  @Test
  void a_prefix_that_stands_for_no_file_is_told() throws IOException {
    text(
        "<listPrefixDef><prefixDef ident=\"psn\" matchPattern=\"(.+)\""
            + " replacementPattern=\"registers/p.xml#$1\"/></listPrefixDef>"
            + "<ref target=\"psn:p1\">a</ref>");
    assertThat(in(".", "validate", ".").findings("TEI"))
        .anyMatch(l -> l.contains("replacementPattern names the file registers/p.xml"));
  }

  @Test
  void an_address_without_its_scheme_is_told_as_one() throws IOException {
    text("<ref target=\"www.example.org\">a</ref>");
    assertThat(in(".", "validate", "texts").findings("TEI"))
        .anyMatch(l -> l.contains("did you mean https://www.example.org?"));
  }

  @Test
  void a_base_leads_pointers_into_its_folder() throws IOException {
    write("texts/more/b.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"b\"/>");
    text(
        "<ref xml:base=\"more/\" target=\"b.xml#b\">a</ref>"
            + "<ref xml:base=\"more/any.xml\" target=\"b.xml#c\">a</ref>"
            + "<ref xml:base=\"more/\" target=\"none.xml\">a</ref>"
            + "<ref xml:base=\"https://example.org/\" target=\"none.xml\">a</ref>");
    assertThat(in(".", "validate", "texts/a.xml").findings("TEI"))
        .hasSize(2)
        .anyMatch(l -> l.endsWith("no xml:id \"c\" in texts/more/b.xml [TEI-009]"))
        .anyMatch(
            l -> l.endsWith("target names the file more/none.xml, which is not there [TEI-020]"));
  }

  @Test
  void a_file_that_is_named_twice_is_checked_once() throws IOException {
    text("<ref target=\"#none\">a</ref>");
    CommandRun run = in(".", "validate", "texts/a.xml", "texts/./a.xml", "texts", "texts/a.xml");
    assertThat(run.err()).contains("1 file checked");
    assertThat(run.findings("TEI")).hasSize(1);
  }
}

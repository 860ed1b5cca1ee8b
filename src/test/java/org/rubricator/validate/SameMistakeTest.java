package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** What a check of ours and a rule or the grammar both find is told once, in our words. */
class SameMistakeTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  @TempDir private Path folder;

  /** Codes of the findings in a letter with that paragraph. */
  private List<String> codes(String paragraph) throws IOException {
    String letter = Files.readString(LETTER).replaceFirst("<p>Dear.*</p>", paragraph);
    Files.writeString(folder.resolve("letter.xml"), letter);
    CommandRun run = CommandRun.in(folder, "validate", "--quiet", "letter.xml");
    return codes(run);
  }

  private static List<String> codes(CommandRun run) {
    return run.err()
        .lines()
        .filter(line -> line.matches("\\S{1,200}: (?:error|warning): .{1,2000}"))
        .map(line -> line.substring(line.length() - 8, line.length() - 1))
        .toList();
  }

  @Test
  void dates_out_of_order_are_told_once() throws IOException {
    assertThat(codes("<p><date from=\"1916\" to=\"1914\">then</date></p>"))
        .containsExactly("TEI-007");
    assertThat(codes("<p><date notBefore=\"1916\" notAfter=\"1914\">then</date></p>"))
        .containsExactly("TEI-007");
  }

  @Test
  void a_date_that_is_none_is_told_once() throws IOException {
    assertThat(codes("<p><date when=\"1914-13-01\">then</date></p>")).containsExactly("TEI-006");
  }

  @Test
  void a_prefix_that_is_not_declared_is_told_once() throws IOException {
    assertThat(codes("<p><persName ref=\"person:doe\">Doe</persName></p>"))
        .containsExactly("TEI-005");
  }

  @Test
  void the_same_rule_broken_elsewhere_is_still_told() throws IOException {
    assertThat(
            codes(
                "<p><date from=\"1916\" to=\"1914\">then</date>"
                    + " <date when-iso=\"1916\" notAfter-iso=\"1914\">then</date></p>"))
        .containsExactly("TEI-007", "SCH-001");
    assertThat(codes("<p><date from-iso=\"1916\" to-iso=\"1914\">then</date></p>"))
        .containsExactly("TEI-007");
    assertThat(codes("<p><date when-iso=\"2023-02-30\">then</date></p>"))
        .containsExactly("TEI-006");
    assertThat(codes("<p><date when-iso=\"20230230\">then</date></p>")).isEmpty();
  }

  @Test
  void another_value_at_fault_in_the_same_element_is_still_told() throws IOException {
    assertThat(codes("<p><date when=\"1914-13-01\" cert=\"so so\">then</date></p>"))
        .containsExactlyInAnyOrder("TEI-006", "RNG-006");
  }

  @Test
  void a_rule_of_another_schema_is_told_though_its_id_is_also_ours() throws IOException {
    Files.writeString(
        folder.resolve("project.sch"),
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
          <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
          <pattern><rule context="t:date">
            <assert id="date-order" test="false()">No dates here.</assert>
          </rule></pattern>
        </schema>
        """);
    Files.writeString(
        folder.resolve("a.xml"),
        "<?xml-model href=\"project.sch\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p>"
            + "<date from=\"1916\" to=\"1914\">then</date></p></TEI>");
    assertThat(codes(CommandRun.in(folder, "validate", "a.xml"))).contains("SCH-001", "TEI-007");
  }

  @Test
  void an_entry_without_an_id_is_told_once_by_a_build_that_reads_it() throws IOException {
    assertThat(CommandRun.in(folder, "init", "corpus").status()).isZero();
    Path corpus = folder.resolve("corpus");
    Path people = corpus.resolve("tei/authority/people.xml");
    String entry = "<listPerson><person><persName>Jane Doe</persName></person>";
    String file = Files.readString(people);
    Files.writeString(
        people, file.replaceFirst("(?s)<listPerson.*</listPerson>", entry + "</listPerson>"));
    Files.writeString(corpus.resolve("src/texts/a.txt"), "A day\n\nJane Doe came by.\n");
    assertThat(codes(CommandRun.in(corpus, "build-edition", "--quiet")))
        .contains("AUT-001")
        .doesNotContain("SCH-002");
  }
}

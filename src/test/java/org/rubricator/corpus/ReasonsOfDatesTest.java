package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.diagnostic.Findings;

/** What the ledger tells of a date, on the page of the text and in the index of dates. */
class ReasonsOfDatesTest {

  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader><fileDesc>
          <titleStmt><title>News</title></titleStmt>
          <publicationStmt><p>None.</p></publicationStmt>
          <sourceDesc><p>Found on <date when="2020-10-12">Monday</date>.</p></sourceDesc>
        </fileDesc></teiHeader>
        <text><body>
          <p xml:id="a.p1">It rained on <date when="2020-10-10">Saturday</date>, and again on <date
            when="%s" cert="high" evidence="internal">Sunday</date> at <time
            when="12:00:00">noon</time>.</p>
        </body></text>
      </TEI>
      """;

  private static final String COLUMNS =
      "anchor\tstart\tquote\tbefore\tafter\telement\ttag\tclose\tannotator\tversion\trule"
          + "\tevidence\tcertainty\tdecision\n";

  @TempDir private Path folder;

  @BeforeEach
  void a_text_with_a_ledger() throws Exception {
    tei("2020-10-11");
    ledger("the day after Saturday <b>", "made");
    build();
  }

  private void tei(String sunday) throws IOException {
    Files.writeString(folder.resolve("a.xml"), TEI.formatted(sunday));
  }

  private void ledger(String evidence, String decision) throws IOException {
    Files.createDirectories(folder.resolve("ledger"));
    Files.writeString(folder.resolve("ledger/a.tsv"), COLUMNS + line(evidence, decision));
  }

  private static String line(String evidence, String decision) {
    return "a.p1\t36\tSunday\t\"n Saturday, and again on \"\t\" at noon.\"\tdate\t"
        + "\"<date when=\"\"2020-10-11\"\" cert=\"\"high\"\">\"\t</date>\thand\t1\tweekday\t"
        + evidence
        + "\t0.90\t"
        + decision
        + "\n";
  }

  private void build() throws Exception {
    Findings findings = new Findings();
    new CorpusBuild(new CorpusFolder(folder), SchemaChoice.none(), findings, doing -> {}).run();
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("dist/edition").resolve(name));
  }

  @Test
  void stand_beside_the_date_in_the_list_after_the_text_and_in_the_index() throws IOException {
    String why = "inferred: <bdi lang=\"\">the day after Saturday &lt;b&gt;</bdi>; almost certain";
    assertThat(page("texts/a.html").split(why, -1)).hasSize(3);
    assertThat(page("texts/a.html"))
        .contains("Sunday</time></a><span class=\"margin gen when\" lang=\"en\">")
        .contains("Saturday</time></a><span class=\"margin gen when\" lang=\"en\">")
        .doesNotContain("10 October 2020</bdi><span class=\"off\">;");
    assertThat(page("dates.html").split(why, -1)).hasSize(2);
    assertThat(page("dates.html")).doesNotContain("inferred from the text");
  }

  @Test
  void are_shown_anew_when_only_the_ledger_changes() throws Exception {
    ledger("told elsewhere", "proposed");
    build();
    assertThat(page("texts/a.html")).contains("told elsewhere").doesNotContain("the day after");
    assertThat(page("dates.html")).contains("told elsewhere").doesNotContain("the day after");
  }

  @Test
  void are_not_told_of_a_date_with_another_value() throws Exception {
    tei("2020-10-18");
    build();
    assertThat(page("texts/a.html")).contains("18 October 2020").doesNotContain("the day after");
    assertThat(page("dates.html")).contains("inferred from the text");
  }

  @Test
  void of_a_tag_that_was_taken_out_are_told_no_more() throws Exception {
    ledger("the day after Saturday", "removed");
    build();
    assertThat(page("texts/a.html")).doesNotContain("the day after");
  }

  @Test
  void are_none_where_there_is_no_ledger() throws Exception {
    Files.delete(folder.resolve("ledger/a.tsv"));
    build();
    assertThat(page("texts/a.html")).contains("11 October 2020").doesNotContain("class=\"why\"");
  }

  @Test
  void name_a_block_of_the_text_by_its_place_and_lead_to_it() throws Exception {
    ledger("the day after Saturday (p1), not p12", "made");
    build();
    assertThat(
            page("texts/a.html")
                .split("Saturday \\(<a href=\"#a\\.p1\">§.{1,6}1</a>\\), not p12", -1))
        .hasSize(3);
    assertThat(page("dates.html"))
        .containsPattern("Saturday \\(<a href=\"texts/a\\.html#a\\.p1\">§.{1,6}1</a>\\), not p12");
  }
}

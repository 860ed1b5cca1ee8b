package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.cli.CommandRun;
import org.rubricator.corpus.ReviewDecision.Verdict;
import org.rubricator.diagnostic.Findings;
import org.rubricator.diagnostic.Place;

/** A person decides on what the machine doubts, and what is decided stays. */
@Tag("slow")
class CorpusReviewTest {

  private static final String HEADER =
      "decision\tvalue\tkind\twords\telement\tsays\ttext\tanchor\n";

  private static final String DRAFT = " resp=\"#people.rubricator\" cert=\"medium\"";

  private static final String PEOPLE =
      """
      <person xml:id="roe-anna"%s>
              <persName>Anna Roe</persName>
              <persName>A. Roe</persName>
            </person>
            <person xml:id="roe-a"%s>
              <persName type="main">Anne Roe</persName>
              <note>Seen once.</note>
              <!-- who is she? -->
            </person>
            <person xml:id="dale-tom">
              <persName>Tom Dale</persName>
            </person>
            <person xml:id="hove"%s>
              <persName>Hove</persName>
            </person>
      """
          .formatted(DRAFT, DRAFT, DRAFT)
          .strip();

  @TempDir private Path folder;

  @BeforeEach
  void a_corpus() throws IOException {
    run("init", ".");
    Path people = file("tei/authority/people.xml");
    String text = Files.readString(people);
    text = text.replaceFirst("(?s)<!-- An example.*</person>", PEOPLE);
    text =
        text.replace(
            "<profileDesc>",
            "<encodingDesc><appInfo><application xml:id=\"people.rubricator\" ident=\"rubricator\""
                + " version=\"1\"><label>R</label></application></appInfo></encodingDesc>"
                + "<profileDesc>");
    Files.writeString(people, text);
    write("one", "Anna Roe came to Hove. A. Roe wrote to Anne Roe: \"I am well.\" Tom Dale came.");
    write("two", "\"We shall see,\" said Anne Roe. \"We shall.\" Anna Roe and Tom Dale left Hove.");
    assertThat(run("convert", "--no-model").printed()).doesNotContain("error:");
    Path corpus = file("tei/corpus.xml");
    Files.writeString(
        corpus,
        Files.readString(corpus)
            .replaceFirst(
                "(?s)<!-- One line for each.*?-->",
                "<xi:include href=\"one.xml\"/><xi:include href=\"two.xml\"/>"));
    assertThat(run("validate").printed()).doesNotContain("error:");
  }

  private void write(String stem, String text) throws IOException {
    Files.writeString(folder.resolve("src/texts/" + stem + ".txt"), "News\n\n" + text + "\n");
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private CommandRun decide(String rows) throws IOException {
    Files.writeString(file("decisions.tsv"), HEADER + rows);
    return run("review", "--decide", "decisions.tsv");
  }

  /** Every file in the folder of TEI. */
  private Map<String, String> tei() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(file("tei"))) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(each).toString(), Files.readString(each));
      }
    }
    return files;
  }

  private String text(String stem) throws IOException {
    return Files.readString(file("tei/" + stem + ".xml"));
  }

  private String people() throws IOException {
    return Files.readString(file("tei/authority/people.xml"));
  }

  /** What was decided stays through a new annotation, and through the same decisions again. */
  private void stays() throws IOException {
    assertThat(run("validate").printed()).doesNotContain("error:");
    run("annotate", "--no-model");
    Map<String, String> annotated = tei();
    run("annotate", "--no-model");
    assertThat(tei()).isEqualTo(annotated);
    run("review", "--decide", "decisions.tsv");
    assertThat(tei()).isEqualTo(annotated);
  }

  @Test
  void a_list_without_decisions_changes_nothing() throws IOException {
    Map<String, String> before = tei();
    for (String form : List.of("tsv", "json")) {
      CommandRun list = run("review", "--list", "--format", form);
      Files.writeString(file("list"), list.out());
      assertThat(run("review", "--decide", "list").status()).isZero();
    }
    assertThat(tei()).isEqualTo(before);
  }

  @Test
  void the_most_rewarding_comes_first() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(run("review", "--list", "--format", "tsv").out()))
            .getRecords();
    List<Double> gains = rows.stream().map(r -> Double.parseDouble(r.get("gain"))).toList();
    assertThat(gains).hasSizeGreaterThan(4).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(rows).allMatch(r -> Double.parseDouble(r.get("certainty")) < 0.95);
    assertThat(run("review", "--list", "--max", "2").out().lines().filter(l -> !l.startsWith(" ")))
        .hasSize(2);
  }

  @Test
  void the_list_as_json_is_valid_by_its_schema() throws IOException {
    String schema = Files.readString(Path.of("schemas/review.schema.json"));
    for (String below : List.of("0.9", "1")) {
      String json = run("review", "--list", "--below", below, "--format", "json").out();
      assertThat(json).contains("\"words\" : \"Anna Roe\"");
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(schema)
                  .validate(new ObjectMapper().readTree(json)))
          .isEmpty();
    }
  }

  @Test
  void a_list_filled_in_as_json_is_carried_out() throws IOException {
    String json = run("review", "--list", "--format", "json").out();
    String said =
        json.replaceFirst(
            "\"decision\" : \"\",(\\s+\"value\" : \"\",\\s+\"kind\" : \"entry\",)",
            "\"decision\" : \"right\",$1");
    Files.writeString(file("decisions.json"), said);
    assertThat(run("review", "--decide", "decisions.json").status()).isZero();
    assertThat(people().split(DRAFT, -1)).hasSize(3);
  }

  @Test
  void all_tags_of_a_form_are_decided_on_at_once() throws IOException {
    assertThat(decide("wrong\t\ttag\tHove\n").status()).isZero();
    assertThat(text("one") + text("two")).doesNotContain(">Hove<").contains("Hove.");
    stays();
    assertThat(text("one") + text("two")).doesNotContain(">Hove<");
  }

  @Test
  void the_tags_of_a_form_in_one_text_are_decided_on_alone() throws IOException {
    assertThat(decide("wrong\t\ttag\tHove\t\t\tone\n").status()).isZero();
    assertThat(text("one")).doesNotContain(">Hove<");
    assertThat(text("two")).contains(">Hove<");
    stays();
  }

  @Test
  void a_diff_writes_nothing() throws IOException {
    Map<String, String> before = tei();
    Files.writeString(file("decisions.tsv"), HEADER + "wrong\t\ttag\tHove\n");
    CommandRun run = run("review", "--decide", "decisions.tsv", "--diff");
    assertThat(run.out()).contains("--- a/tei/one.xml", "--- a/tei/two.xml");
    assertThat(tei()).isEqualTo(before);
  }

  @Test
  void one_decision_that_would_not_be_valid_leaves_the_others_done() throws IOException {
    CommandRun run =
        decide(
            "change\tref=person:dale-tom\ttag\tAnna Roe\n"
                + "change\tref=\"a b c\" type=\"x y\"\ttag\tHove\n"
                + "change\tref=person:nobody\ttag\tAnne Roe\n"
                + "wrong\t\ttag\tA. Roe\n");
    assertThat(run.findings("REV")).hasSize(2);
    assertThat(run.findings("REV").toString()).contains("[REV-004]", "[REV-002]");
    assertThat(text("one"))
        .contains("<persName ref=\"person:dale-tom\">Anna Roe", "A. Roe wrote", ">Hove</persName>");
  }

  @Test
  void entries_found_right_are_no_drafts_any_more() throws IOException {
    assertThat(decide("right\t\tentry\tHove\tperson\tperson:hove\n").status()).isZero();
    assertThat(people()).contains("<person xml:id=\"hove\">").contains("roe-a\"" + DRAFT);
    stays();
  }

  @Test
  void whoever_confirms_an_entry_stands_in_its_file() throws IOException {
    Files.writeString(
        file("decisions.tsv"), HEADER + "right\t\tentry\tHove\tperson\tperson:hove\n");
    CommandRun unknown = run("review", "--decide", "decisions.tsv", "--by", "me");
    assertThat(unknown.findings("REV").toString()).contains("has no xml:id \"me\"");
    Path people = file("tei/authority/people.xml");
    Files.writeString(
        people,
        people()
            .replace(
                "</titleStmt>",
                "<respStmt xml:id=\"me\"><resp>Names</resp><name>M.</name></respStmt></titleStmt>"));
    assertThat(run("review", "--decide", "decisions.tsv", "--by", "me").status()).isZero();
    assertThat(people()).contains("<person xml:id=\"hove\" resp=\"#me\">");
    assertThat(run("validate").printed()).doesNotContain("error:");
  }

  @Test
  void a_wrong_entry_goes_with_the_tags_of_the_machine() throws IOException {
    assertThat(decide("wrong\t\tentry\tHove\tperson\tperson:hove\n").status()).isZero();
    assertThat(people()).doesNotContain("hove");
    assertThat(text("one") + text("two")).doesNotContain("hove");
    stays();
  }

  @Test
  void a_wrong_speaker_leaves_the_speech() throws IOException {
    assertThat(text("two")).contains("who=\"person:roe-a\"");
    assertThat(decide("wrong\t\tentry\tAnne Roe\tperson\tperson:roe-a\n").status()).isZero();
    assertThat(text("two")).contains("<said xml:id=\"two.q1\">").doesNotContain("roe-a\"");
    stays();
  }

  @Test
  void a_wrong_entry_stays_where_a_hand_made_tag_leads_to_it() throws IOException {
    Files.writeString(
        file("tei/one.xml"), text("one").replace("came.", "<rs ref=\"person:hove\">came</rs>."));
    Map<String, String> before = tei();
    CommandRun run = decide("wrong\t\tentry\tHove\tperson\tperson:hove\n");
    assertThat(run.findings("REV")).singleElement().asString().startsWith("tei/one.xml:");
    assertThat(tei()).isEqualTo(before);
  }

  @Test
  void a_merge_takes_names_and_all_that_is_known_along() throws IOException {
    Files.writeString(
        file("tei/one.xml"),
        text("one").replace("came.", "<rs ref=\"authority/people.xml#roe-a\">came</rs>."));
    assertThat(decide("merge\troe-anna\tentry\tAnne Roe\tperson\tperson:roe-a\n").status())
        .isZero();
    assertThat(people())
        .contains("<persName>A. Roe</persName>\n        <persName>Anne Roe</persName>")
        .contains("<note>Seen once.</note>", "<!-- who is she? -->")
        .doesNotContain("roe-a\"");
    assertThat(text("one") + text("two"))
        .contains("<rs ref=\"authority/people.xml#roe-anna\">", ">Anne Roe</persName>")
        .doesNotContain("roe-a\"");
    stays();
    assertThat(text("two")).contains("who=\"person:roe-anna\"");
    assertThat(people().split("Anne Roe", -1)).hasSize(2);
  }

  @Test
  void a_new_id_changes_the_id_alone() throws IOException {
    Map<String, String> before = tei();
    assertThat(run("review", "--rename", "dale-tom", "dale-thomas").status()).isZero();
    Map<String, String> after = tei();
    before.replaceAll((name, text) -> text.replace("dale-tom", "dale-thomas"));
    assertThat(after).isEqualTo(before);
    assertThat(text("two")).contains("dale-thomas");
    run("annotate", "--no-model");
    assertThat(tei()).isEqualTo(after);
  }

  @Test
  void an_entry_is_parted_by_the_forms_of_its_name() throws IOException {
    CommandRun run = run("review", "--split", "roe-anna", "roe-albert", "--form", "A. Roe");
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(people())
        .containsPattern("<person xml:id=\"roe-albert\">\\s+<persName>A. Roe</persName>");
    assertThat(text("one"))
        .contains(
            "person:roe-anna\" cert=\"medium\">Anna", "person:roe-albert\" cert=\"medium\">A.");
    assertThat(run("validate").printed()).doesNotContain("error:");
  }

  @Test
  void a_person_that_is_a_place_is_put_among_the_places() throws IOException {
    assertThat(decide("kind\tplace\tentry\tHove\tperson\tperson:hove\n").status()).isZero();
    assertThat(people()).doesNotContain("hove");
    assertThat(Files.readString(file("tei/authority/places.xml")))
        .contains("<place xml:id=\"hove\">");
    assertThat(text("one"))
        .contains("<placeName ref=\"place:hove\" cert=\"medium\">Hove</placeName>");
    assertThat(run("validate").printed()).doesNotContain("error:");
    run("annotate", "--no-model");
    assertThat(text("one")).contains("<placeName ref=\"place:hove\">Hove</placeName>");
  }

  @Test
  void a_row_is_found_again_where_the_text_was_edited() throws IOException {
    String list = run("review", "--list", "--each", "--format", "tsv").out();
    String row =
        list.lines()
            .filter(l -> l.contains("\tA. Roe\t") && l.contains("\ttag\t"))
            .findFirst()
            .orElseThrow();
    String head = list.lines().findFirst().orElseThrow();
    Files.writeString(file("decisions.tsv"), head + "\n" + row.replaceFirst("^\"\"", "wrong"));
    Files.writeString(file("tei/one.xml"), text("one").replace("came to", "slowly came to"));
    assertThat(run("review", "--decide", "decisions.tsv").status()).isZero();
    assertThat(text("one")).contains("A. Roe wrote", "slowly came to");
    Files.writeString(file("tei/one.xml"), text("one").replace("A. Roe wrote", "She wrote"));
    assertThat(run("review", "--decide", "decisions.tsv").findings("REV")).hasSize(1);
  }

  @Test
  void a_spreadsheet_may_save_commas_and_a_mark_in_front() throws IOException {
    Files.writeString(file("decisions.csv"), "\uFEFFDecision,Value,Kind,Words\nwrong,,tag,Hove\n");
    assertThat(run("review", "--decide", "decisions.csv").status()).isZero();
    assertThat(text("one")).doesNotContain(">Hove<");
  }

  @ParameterizedTest
  @CsvSource({"MERGE,roe-anna", "RENAME,roe-new", "WRONG,''", "KIND,place"})
  void a_run_that_dies_leaves_no_pointer_that_leads_nowhere(Verdict verdict, String value)
      throws IOException {
    String id = verdict == Verdict.KIND ? "hove" : "roe-a";
    int writes = 0;
    Map<String, String> before = tei();
    while (dies(verdict, value, id, writes)) {
      assertThat(run("validate").printed())
          .as("%d files written", writes)
          .doesNotContain("TEI-003");
      for (Map.Entry<String, String> each : before.entrySet()) {
        Files.writeString(file(each.getKey()), each.getValue(), StandardCharsets.UTF_8);
      }
      writes++;
    }
    assertThat(writes).isGreaterThan(2);
  }

  /** Writes the first files of a decision; false where that were all. */
  private boolean dies(Verdict verdict, String value, String id, int most) throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder);
    Findings findings = new Findings();
    ReviewState state = ReviewState.read(corpus, KeptFiles.none(), findings);
    ReviewDecision decision =
        new ReviewDecision(ReviewKey.entry(id), verdict, value, Place.file("test"));
    ReviewWriting writing = new ReviewWriting(corpus, findings);
    int left = most;
    ReviewState now = state;
    for (ReviewState step :
        new ReviewEntries(state, decision, Optional.empty(), findings).steps()) {
      for (Path file : now.changed(step)) {
        if (left-- == 0) {
          return true;
        }
        assertThat(writing.write(file, now, step)).isTrue();
      }
      now = step;
    }
    assertThat(findings.sorted()).isEmpty();
    return false;
  }
}

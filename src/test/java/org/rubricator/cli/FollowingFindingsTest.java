package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors that only follow from another: one line for a person, each for itself to a program. */
class FollowingFindingsTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  @TempDir private Path folder;

  @BeforeEach
  void one_unknown_element_with_two_in_it_at_which_it_is_told_again() throws IOException {
    write("<p>A <other><p/> B <p/></other></p>");
  }

  private void write(String body) throws IOException {
    String good = Files.readString(LETTER);
    Files.writeString(
        folder.resolve("letter.xml"),
        good.replaceFirst("(?s)<body>.*</body>", "<body>" + body + "</body>"));
  }

  private CommandRun validate(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "validate";
    words[1] = "letter.xml";
    System.arraycopy(more, 0, words, 2, more.length);
    return CommandRun.in(folder, words);
  }

  private static JsonNode json(CommandRun run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void a_person_reads_their_number_behind_the_cause() {
    String told = validate().err();
    assertThat(told).containsOnlyOnce("[RNG-").contains("\n  and 2 that follow from it\n");
    assertThat(told).contains("Findings: 1 error and 2 that follow from it.");
  }

  @Test
  void causes_of_one_kind_tell_theirs_together() throws IOException {
    write("<p>A <other><div/></other></p>".repeat(11));
    String told = validate().err();
    assertThat(told).containsOnlyOnce("[RNG-").contains("\n  and 11 that follow from them\n");
    assertThat(told).contains("Findings: 11 errors and 11 that follow from them.");
  }

  @Test
  void a_program_reads_each_with_the_place_of_its_cause() throws IOException {
    JsonNode findings = json(validate("--format=json")).get("findings");
    assertThat(findings).hasSize(3);
    JsonNode cause = findings.get(0);
    assertThat(cause.has("follows")).isFalse();
    for (JsonNode following : new JsonNode[] {findings.get(1), findings.get(2)}) {
      assertThat(following.get("code").asText()).isEqualTo("RNG-002");
      assertThat(following.at("/follows/path").asText()).isEqualTo("letter.xml");
      assertThat(following.at("/follows/line")).isEqualTo(cause.get("line"));
      assertThat(following.at("/follows/column")).isEqualTo(cause.get("column"));
      assertThat(following.get("cure").asText())
          .isEqualTo(
              "Correct letter.xml:%s:%s first; this follows from it."
                  .formatted(cause.get("line"), cause.get("column")));
    }
  }

  @Test
  void sarif_relates_each_to_its_cause() throws IOException {
    JsonNode results = json(validate("--format=sarif")).at("/runs/0/results");
    assertThat(results).hasSize(3);
    assertThat(results.get(1).at("/relatedLocations/0/physicalLocation/region"))
        .isEqualTo(results.get(0).at("/locations/0/physicalLocation/region"));
  }

  @Test
  void the_other_forms_have_each() {
    assertThat(validate("--format=github").out().lines()).hasSize(3);
    assertThat(validate("--format=junit").out()).contains("tests=\"3\" failures=\"3\"");
  }

  @Test
  void those_whose_cause_is_not_asked_for_are_told_themselves() throws IOException {
    write("<p><date from=\"1914-13-01\" to=\"1914-14-01\">then</date></p>");
    String told = validate("--only=RNG-006").err();
    assertThat(told.lines().filter(line -> line.contains("[RNG-006]"))).hasSize(2);
    assertThat(told).contains("Findings: 2 errors.");
  }

  @Test
  void they_are_accepted_with_their_cause() throws IOException {
    write("<p><date from=\"1914-13-01\" to=\"1914-14-01\">then</date></p>");
    CommandRun made = validate("--write-baseline=accepted.csv", "--reason=as in the print");
    assertThat(made.status()).as(made.printed()).isZero();
    assertThat(folder.resolve("accepted.csv"))
        .content()
        .contains("TEI-006")
        .doesNotContain("RNG-006");
    CommandRun run = validate("--baseline=accepted.csv");
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(run.err()).contains("Findings: none.");
  }

  @Test
  void a_value_that_a_check_of_ours_explains_follows_from_that() throws IOException {
    write("<p><date when=\"1914-13-01\">then</date></p>");
    JsonNode findings = json(validate("--format=json")).get("findings");
    assertThat(findings).hasSize(2);
    assertThat(findings.findValuesAsText("code")).containsExactly("RNG-006", "TEI-006");
    assertThat(findings.get(0).at("/follows/line")).isEqualTo(findings.get(1).get("line"));
  }
}

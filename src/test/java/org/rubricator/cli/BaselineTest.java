package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that a project has accepted. */
class BaselineTest {

  private static final String HEAD = "code,path,cause,words,count,reason,date\n";
  private static final String MISTYPED = "<p><personName>Ada</personName></p>\n";

  @TempDir private Path folder;

  @BeforeEach
  void grammar() throws IOException {
    Files.copy(
        Path.of("schemas", "rubricator.rng"),
        folder.resolve("rubricator.rng"),
        StandardCopyOption.REPLACE_EXISTING);
    letter("a.xml", MISTYPED);
  }

  private void letter(String name, String paragraphs) throws IOException {
    Files.writeString(
        folder.resolve(name),
        """
        <?xml-model href="rubricator.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title>
        </titleStmt><publicationStmt><p>No.</p></publicationStmt><sourceDesc><p>No.</p></sourceDesc>
        </fileDesc><profileDesc><langUsage><language ident="en"/></langUsage></profileDesc></teiHeader><text><body>
        """
            + paragraphs
            + "</body></text></TEI>\n");
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private CommandRun accept(String reason, String date) {
    return run(
        "validate", "a.xml", "--write-baseline", "ok.csv", "--reason", reason, "--date", date);
  }

  private CommandRun check() {
    return run("validate", "a.xml", "--baseline", "ok.csv");
  }

  private Path table() {
    return folder.resolve("ok.csv");
  }

  @Test
  void what_is_accepted_is_neither_told_nor_counted() {
    CommandRun written = accept("As printed, 1914", "2026-11-22");
    assertThat(written.status()).as(written.printed()).isZero();
    assertThat(table())
        .content(StandardCharsets.UTF_8)
        .isEqualTo(
            HEAD + "RNG-002,a.xml,personName | p,personName,1,\"As printed, 1914\",2026-11-22\n");
    assertThat(check())
        .isEqualTo(
            new CommandRun(
                0,
                "",
                "Schemas: rubricator.rng (TEI P5 4.12.0).\n1 file checked. Findings: none. Accepted: 1 finding.\n"))
        .isEqualTo(written);
  }

  @Test
  void a_finding_stays_accepted_when_its_line_moves() throws IOException {
    accept("As printed", "2026-11-22");
    letter("a.xml", "<p>New.</p>\n\n  " + MISTYPED);
    assertThat(check().status()).isZero();
  }

  @Test
  void one_more_of_the_same_is_told() throws IOException {
    accept("As printed", "2026-11-22");
    letter("a.xml", MISTYPED.repeat(2));
    CommandRun run = check();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("a.xml:6:5: error").contains("1 error. Accepted: 1 finding.");
  }

  @Test
  void new_findings_are_added_with_their_own_reason() throws IOException {
    accept("As printed", "2026-11-22");
    letter("a.xml", MISTYPED + "<p><ref target=\"#x\">x</ref></p>\n");
    accept("No time", "2026-12-01");
    assertThat(table())
        .content(StandardCharsets.UTF_8)
        .isEqualTo(
            HEAD
                + "RNG-002,a.xml,personName | p,personName,1,As printed,2026-11-22\n"
                + "TEI-003,a.xml,\"#x\",\"#x\",1,No time,2026-12-01\n");
    assertThat(check().status()).isZero();
  }

  @Test
  void what_is_not_there_any_more_is_told_only_where_it_was_looked_for() throws IOException {
    accept("As printed", "2026-11-22");
    letter("a.xml", "<p>Ada</p>\n");
    letter("b.xml", "<p>Ada</p>\n");
    assertThat(check().err())
        .contains("ok.csv:2:1: note: the baseline accepts")
        .contains("[COR-016]");
    assertThat(check().status()).isZero();
    assertThat(run("validate", "b.xml", "--baseline", "ok.csv").err()).doesNotContain("COR-016");
    assertThat(run("validate", "a.xml", "--baseline", "ok.csv", "--only", "TEI").err())
        .doesNotContain("COR-016");
  }

  @Test
  void a_baseline_fits_from_any_folder() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("texts/new"));
    Files.move(folder.resolve("a.xml"), inner.resolve("a.xml"));
    Files.copy(folder.resolve("rubricator.rng"), inner.resolve("rubricator.rng"));
    CommandRun.in(
        folder.resolve("texts"),
        "validate",
        "new/a.xml",
        "--write-baseline=../ok.csv",
        "--reason=r");
    assertThat(table()).content().contains("\nRNG-002,texts/new/a.xml,");
    assertThat(CommandRun.in(inner, "validate", "a.xml", "--baseline=../../ok.csv").status())
        .isZero();
    assertThat(run("validate", "texts", "--baseline=ok.csv").status()).isZero();
    assertThat(run("validate", "texts").status()).isEqualTo(1);
  }

  @Test
  void a_baseline_is_not_written_without_a_reason() {
    CommandRun run = run("validate", "a.xml", "--write-baseline", "ok.csv");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--reason");
    assertThat(table()).doesNotExist();
  }

  @Test
  void a_table_that_cannot_be_read_is_not_written_over() throws IOException {
    Files.writeString(table(), "my notes\n");
    assertThat(accept("As printed", "2026-11-22").status()).isEqualTo(2);
    assertThat(table()).hasContent("my notes");
  }

  @Test
  void a_baseline_that_is_not_there_is_a_wrong_call() {
    CommandRun run = check();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ok.csv");
  }

  @Test
  void a_character_that_is_a_byte_order_mark_elsewhere_is_accepted() throws IOException {
    letter("a.xml", "<p>A\uFEFFda</p>\n");
    accept("As printed", "2026-11-22");
    assertThat(table()).content(StandardCharsets.UTF_8).contains("TEI-016", "\uFEFF");
    assertThat(check().err()).contains("Findings: none. Accepted: 1 finding.");
    Files.writeString(table(), "\uFEFF" + Files.readString(table()));
    assertThat(check().err()).contains("Findings: none. Accepted: 1 finding.");
  }

  @Test
  void a_day_in_words_is_asked_for_in_figures() {
    CommandRun run = accept("No", "yesterday");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("\"yesterday\" is no day of the calendar: write it as in 2026-11-23")
        .doesNotContain("java.");
  }
}

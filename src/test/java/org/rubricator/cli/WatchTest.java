package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told while a person edits. */
@Timeout(120)
class WatchTest {

  private static final String PERSON = "xml:id=\"doe-jane\"";
  private static final int SAVES = 20;

  @TempDir private Path folder;

  @BeforeEach
  void corpus() throws IOException {
    assertThat(CommandRun.in(folder, "init", ".").status()).isZero();
    Files.writeString(folder.resolve("src/texts/letter.txt"), "A letter\n\nJane Doe came.\n");
    assertThat(CommandRun.in(folder, "build-edition").status()).isZero();
    assertThat(Files.readString(letter())).contains("ref=\"person:doe-jane\"");
  }

  private Path letter() {
    return folder.resolve("tei/letter.xml");
  }

  private Path people() {
    return folder.resolve("tei/authority/people.xml");
  }

  private static void replace(Path file, String what, String by) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(what);
    Files.writeString(file, text.replace(what, by));
  }

  @Test
  void a_save_tells_what_is_new_and_what_is_mended() throws IOException {
    try (WatchRun run = new WatchRun(folder, "--only", "error")) {
      replace(letter(), "persName", "personName");
      assertThat(run.told("left.\n"))
          .contains("did you mean persName? [RNG-00")
          .endsWith("0 mended, 1 new, 1 left.\n");
      replace(letter(), "came.", "came again.");
      assertThat(run.told("left.\n")).isEqualTo("0 mended, 0 new, 1 left.\n");
      assertThat(CommandRun.in(folder, "validate").status()).isEqualTo(1);
      replace(letter(), "personName", "persName");
      assertThat(run.told("left.\n"))
          .startsWith("mended: tei/letter.xml:")
          .endsWith("1 mended, 0 new, 0 left.\n");
      assertThat(run.end()).isZero();
    }
  }

  @Test
  void a_finding_whose_line_moves_is_neither_new_nor_mended() throws IOException {
    replace(letter(), "persName", "personName");
    try (WatchRun run = new WatchRun(folder, "--only", "error")) {
      replace(letter(), "<body>", "<body>\n\n");
      assertThat(run.told("left.\n")).isEqualTo("0 mended, 0 new, 1 left.\n");
      assertThat(run.end()).isEqualTo(1);
    }
  }

  @Test
  void pointers_of_other_files_into_the_changed_one_are_looked_at_again() throws IOException {
    try (WatchRun run = new WatchRun(folder, "--only", "error")) {
      replace(people(), PERSON, "xml:id=\"roe-jane\"");
      assertThat(run.told("left.\n")).contains("tei/letter.xml").contains("person:doe-jane");
      replace(people(), "xml:id=\"roe-jane\"", PERSON);
      assertThat(run.told("left.\n")).endsWith("0 new, 0 left.\n");
    }
  }

  @Test
  void a_file_that_is_no_xml_for_a_while_is_one_finding() throws IOException {
    try (WatchRun run = new WatchRun(folder, "--only", "error")) {
      replace(people(), "</person>", "</person");
      assertThat(run.told("left.\n")).contains("XML-001").endsWith("0 mended, 1 new, 1 left.\n");
      replace(people(), "</person\n", "</person>\n");
      assertThat(run.told("left.\n")).endsWith("1 mended, 0 new, 0 left.\n");
    }
  }

  @Test
  void a_save_by_rename_is_one_save() throws IOException {
    try (WatchRun run = new WatchRun(folder, "--only", "error")) {
      Path fresh = folder.resolve("tei/letter.xml.tmp");
      Files.writeString(fresh, Files.readString(letter()).replace("persName", "personName"));
      Files.delete(letter());
      Files.move(fresh, letter(), StandardCopyOption.ATOMIC_MOVE);
      assertThat(run.told("left.\n")).endsWith("0 mended, 1 new, 1 left.\n");
    }
  }

  @Test
  void a_file_that_goes_away_and_one_that_comes_are_seen() throws IOException {
    try (WatchRun run = new WatchRun(folder)) {
      byte[] text = Files.readAllBytes(letter());
      Files.delete(letter());
      assertThat(run.told("left.\n")).contains("COR-");
      Files.createDirectories(folder.resolve("tei/letters"));
      Files.write(folder.resolve("tei/letters/other.xml"), text);
      run.told("tei/letters/other.xml:");
    }
  }

  @Test
  void a_named_file_outside_of_a_corpus_is_watched_with_its_schema(@TempDir Path elsewhere)
      throws IOException {
    Path file = elsewhere.resolve("a.xml");
    Files.copy(Path.of("schemas", "rubricator.rng"), elsewhere.resolve("own.rng"));
    Files.writeString(
        file, Files.readString(letter()).replace("../schemas/rubricator.rng", "own.rng"));
    try (WatchRun run = new WatchRun(elsewhere, "a.xml", "--only", "RNG")) {
      replace(elsewhere.resolve("own.rng"), "<element name=\"persName\">", "<element name=\"n\">");
      assertThat(run.told("left.\n")).contains("RNG-002");
      replace(file, "persName", "n");
      assertThat(run.told("left.\n")).endsWith(" 0 left.\n");
    }
  }

  @Test
  void watching_goes_without_another_format() {
    CommandRun run = CommandRun.in(folder, "validate", "--watch", "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--watch goes without --format");
  }

  /** It prints how long an answer takes; how long it may take depends on the machine. */
  @Test
  @Tag("slow")
  void every_save_is_answered() throws IOException {
    long[] micros = new long[2 * SAVES];
    try (WatchRun run = new WatchRun(folder)) {
      for (int i = 0; i < micros.length; i++) {
        long start = System.nanoTime();
        replace(letter(), i % 2 == 0 ? "came" : "went", i % 2 == 0 ? "went" : "came");
        run.told("left.\n");
        micros[i] = (System.nanoTime() - start) / 1000;
      }
      assertThat(run.end()).isZero();
    }
    long[] warm = Arrays.stream(micros).skip(SAVES).sorted().toArray();
    System.out.printf(
        "validate --watch: median of %d saves %.1f ms, slowest %.1f ms%n",
        SAVES, warm[SAVES / 2] / 1000.0, warm[SAVES - 1] / 1000.0);
  }
}

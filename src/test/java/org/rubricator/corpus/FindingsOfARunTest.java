package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** What a run has to say of many texts it says once, and it says what is true. */
class FindingsOfARunTest {

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private CommandRun corpusOf(String... names) throws IOException {
    assertThat(run("init", ".").status()).isZero();
    for (String name : names) {
      write("src/texts/" + name + ".txt", "A head\n\nSome words of " + name + ".\n");
    }
    return run("build-edition");
  }

  private static List<String> told(CommandRun run, String code) {
    return run.err().lines().filter(line -> line.endsWith("[" + code + "]")).toList();
  }

  @Test
  void texts_without_a_row_or_an_include_are_told_in_one_finding_each() throws IOException {
    CommandRun run = corpusOf("a", "b", "c", "d", "e", "f", "g");
    assertThat(told(run, "SRC-007"))
        .singleElement()
        .asString()
        .contains("7 (a, b, c, d, e and 2 more)");
    assertThat(told(run, "COR-005"))
        .singleElement()
        .asString()
        .contains("7 (a.xml, b.xml, c.xml, d.xml, e.xml and 2 more)");
  }

  @Test
  void a_conversion_outside_a_corpus_asks_for_no_row() throws IOException {
    write("a.txt", "A head\n\nSome words.\n");
    CommandRun run = run("convert", "a.txt", "--output", "made");
    assertThat(run.status()).isZero();
    assertThat(told(run, "SRC-007")).isEmpty();
  }

  @Test
  void a_build_whose_texts_all_have_errors_says_so() throws IOException {
    assertThat(run("init", ".").status()).isZero();
    write("tei/a.xml", "<TEI>");
    assertThat(told(run("build-edition"), "COR-008"))
        .containsExactly("tei: error: no text to build in tei: the only one has errors [COR-008]");
  }

  @Test
  void an_empty_folder_of_tei_has_a_name_in_the_message() throws IOException {
    write("a.xml", "<TEI>");
    assertThat(told(run("build-edition", "."), "COR-008"))
        .containsExactly(".: error: no text to build in .: the only one has errors [COR-008]");
  }
}

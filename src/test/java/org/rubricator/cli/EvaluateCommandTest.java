package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores at the command line. */
@Tag("slow")
class EvaluateCommandTest {

  private static final String GOLD =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text xml:lang="en"><body>
      <p>On <date when="1914-05-12">12 May 1914</date> she said <said>“No”</said>.</p>
      </body></text></TEI>
      """;

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void the_tool_is_scored_on_the_raw_text_and_writes_nothing() throws IOException {
    write("gold/a.xml", GOLD);
    write("gold/a.txt", "On 12 May 1914 she said\n“No”.\n");
    CommandRun run = CommandRun.in(folder, "evaluate", "gold");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("dates                      1.000   1.000   1.000  1 of 1")
        .contains("quotations                 1.000   1.000   1.000  1 of 1");
    assertThat(Files.list(folder)).containsExactly(folder.resolve("gold"));
    assertThat(CommandRun.in(folder, "evaluate", "gold", "--json").out())
        .contains("\"date-values\"", "\"f1\" : 1.0", "\"language\" : \"en\"");
  }

  @Test
  void tags_are_judged_by_what_they_say_and_counted_by_rule() throws IOException {
    write("gold/a.xml", GOLD.replace("1914-05-12", "1914-05-13").replace("said>", "soCalled>"));
    write("gold/a.txt", "On 12 May 1914 she said\n“No”.\n");
    write("gold/b.xml", GOLD);
    CommandRun run = CommandRun.in(folder, "evaluate", "gold", "--certainty", "--no-model");
    assertThat(run.out())
        .containsPattern("high +\\d+ +0\\.500 +0\\.9")
        .containsPattern("dates day-month-year +2 +0\\.500 +0\\.9");
    assertThat(CommandRun.in(folder, "evaluate", "gold", "--against", "gold", "--certainty").out())
        .doesNotContain("dates day");
  }

  @Test
  void another_annotator_is_scored_where_both_have_a_text() throws IOException {
    write("one/a.xml", GOLD);
    write("one/b.xml", GOLD);
    write("two/a.xml", GOLD.replace("<said>", "").replace("</said>", ""));
    CommandRun run = CommandRun.in(folder, "evaluate", "one", "--against", "two", "--texts");
    assertThat(run.out()).contains("0 of 1", "1 of 1").doesNotContain("\nb ");
    assertThat(run.status()).isZero();
  }

  @Test
  void the_text_of_a_gold_may_lie_in_a_folder_beside_it() throws IOException {
    write("gold/names/a.ann", "T1\tPROP_PER 4 7\tAda\n");
    write("gold/texts/a.txt", "Mrs Ada slept .\n");
    CommandRun run = CommandRun.in(folder, "evaluate", "gold/names", "--no-model");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("0 of 1");
  }

  @Test
  void gold_of_another_text_is_an_error() throws IOException {
    write("gold/a.xml", GOLD);
    write("gold/a.txt", "On 12 May 1915 she said “No”.");
    CommandRun run = CommandRun.in(folder, "evaluate", "gold");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("ANN-007", "May1914", "May1915");
    assertThat(CommandRun.in(folder, "evaluate", "none").printed()).contains("no such folder");
  }
}

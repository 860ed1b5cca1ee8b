package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many findings: told by cause, and only those that are asked for. */
class FindingsTogetherTest {

  private static final String MISTYPED = "<p><personName>Ada</personName></p>\n";
  private static final String DANGLING = "<p><ref target=\"#nowhere\">there</ref></p>\n";

  @TempDir private Path folder;

  private void letter(String name, String... paragraphs) throws IOException {
    Files.writeString(
        folder.resolve(name),
        """
        <?xml-model href="rubricator.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title>
        </titleStmt><publicationStmt><p>No.</p></publicationStmt><sourceDesc><p>No.</p></sourceDesc>
        </fileDesc><profileDesc><langUsage><language ident="en"/></langUsage></profileDesc></teiHeader><text><body>
        """
            + String.join("", paragraphs)
            + "</body></text></TEI>\n");
    Files.copy(
        Path.of("schemas", "rubricator.rng"),
        folder.resolve("rubricator.rng"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private CommandRun validate(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "validate";
    all[1] = ".";
    System.arraycopy(more, 0, all, 2, more.length);
    return CommandRun.in(folder, all);
  }

  private static List<String> heads(CommandRun run) {
    return run.err().lines().filter(line -> line.matches("\\S.* \\[[A-Z]{3}-\\d{3}]")).toList();
  }

  @Test
  void many_findings_are_told_by_cause_and_the_most_frequent_first() throws IOException {
    letter("a.xml", DANGLING, MISTYPED.repeat(4));
    letter("b.xml", MISTYPED.repeat(8), DANGLING);
    CommandRun run = validate();
    assertThat(heads(run)).hasSize(3);
    assertThat(run.err())
        .startsWith("a.xml:6:5: error: personName may not stand here")
        .contains(
            "    <p><personName>Ada</personName></p>\n",
            "  and 11 more like it: a.xml:7:5, a.xml:8:5, a.xml:9:5, b.xml:5:5, b.xml:6:5, …\n")
        .contains("Findings: 14 errors.");
    assertThat(heads(run).get(1)).startsWith("a.xml:5:17: ").contains("#nowhere");
    assertThat(heads(run).get(2)).startsWith("b.xml:13:17: ").contains("#nowhere");
  }

  @Test
  void a_few_findings_are_told_by_place() throws IOException {
    letter("a.xml", DANGLING, MISTYPED.repeat(4), DANGLING);
    CommandRun run = validate();
    assertThat(heads(run).stream().map(head -> head.split(":")[1]))
        .containsExactly("5", "6", "7", "8", "9", "10");
    assertThat(run.err()).doesNotContain("more like it");
  }

  @Test
  void what_is_beyond_the_most_is_counted_and_the_sum_stays_true() throws IOException {
    letter("a.xml", MISTYPED.repeat(12), DANGLING);
    CommandRun run = validate("--max", "1");
    assertThat(heads(run)).hasSize(1);
    assertThat(run.err())
        .contains("Not shown: 1 finding of 1 kind; --all shows them")
        .contains("Findings: 13 errors.");
    assertThat(heads(validate("--max", "1", "--all"))).hasSize(2);
    assertThat(validate("--max", "0").status()).isEqualTo(2);
  }

  @Test
  void only_what_is_asked_for_is_told_and_counted() throws IOException {
    letter("a.xml", MISTYPED, DANGLING);
    CommandRun area = validate("--only", "TEI");
    assertThat(heads(area)).singleElement().asString().endsWith("[TEI-003]");
    assertThat(area.err()).contains("Findings: 1 error. Not asked for: 1 finding.");
    assertThat(heads(validate("--only", "tei-003,rng"))).hasSize(2);
    assertThat(validate("--only", "warning").status()).isZero();
    assertThat(validate("--only", "TEI", "--format", "json").out()).doesNotContain("RNG-002");
  }

  @Test
  void a_word_that_selects_nothing_is_a_wrong_call() throws IOException {
    letter("a.xml", MISTYPED);
    CommandRun run = validate("--only", "TEI,RNG-0O2");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("\"RNG-0O2\" selects nothing", "did you mean RNG-002?");
  }
}

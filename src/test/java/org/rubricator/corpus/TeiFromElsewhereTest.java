package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** TEI that others made is taken as it is. */
class TeiFromElsewhereTest {

  private static final String PLAY =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="%s" xml:lang="de">
        <teiHeader><fileDesc>
          <titleStmt><title>%s</title></titleStmt>
          <publicationStmt><publisher xml:id="dracor">Drama</publisher></publicationStmt>
          <sourceDesc><p>Print</p></sourceDesc>
        </fileDesc></teiHeader>
        <text><body><p>Und <ref target="%s">dort</ref></p></body></text>
      </TEI>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void corpus() throws IOException {
    assertThat(CommandRun.in(folder, "init", ".").status()).isZero();
  }

  private void play(String name, String target) throws IOException {
    Files.writeString(folder.resolve("tei").resolve(name + ".xml"), text(name, target));
  }

  private static String text(String name, String target) {
    return PLAY.formatted(name, name, target);
  }

  private CommandRun build() {
    return CommandRun.in(folder, "build-edition");
  }

  @Test
  void ids_that_two_headers_share_leave_no_text_out() throws IOException {
    play("a", "#a");
    play("b", "#b");
    CommandRun run = build();
    assertThat(run.err()).contains("2 texts").contains("[TEI-008]").doesNotContain("[TEI-002]");
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(build().err()).contains("[TEI-008]");
  }

  @Test
  void an_id_that_another_file_points_to_must_be_its_own() throws IOException {
    play("a", "b.xml#dracor");
    play("b", "#b");
    assertThat(build().err()).contains("[TEI-002]").doesNotContain("[TEI-008]");
    play("a", "#a");
    assertThat(build().err()).contains("[TEI-008]").doesNotContain("[TEI-002]");
  }

  @Test
  void a_pointer_that_leads_nowhere_leaves_no_text_out() throws IOException {
    play("a", "#nobody");
    CommandRun run = build();
    assertThat(run.err()).contains("1 text,").contains("[TEI-009]").doesNotContain("[TEI-003]");
    assertThat(run.status()).as(run.printed()).isZero();
  }

  @Test
  void a_build_holds_texts_to_the_schema_that_is_named() throws IOException {
    play("a", "#a");
    Path schema = folder.resolve("any.rnc");
    Files.writeString(
        schema,
        "start = element * { attribute * { text }*, (text | any)* }\n"
            + "any = element * { attribute * { text }*, (text | any)* }\n");
    assertThat(CommandRun.in(folder, "build-edition", "--schema", "any.rnc").status()).isZero();
    Files.writeString(schema, "start = element none { empty }\n");
    CommandRun changed = CommandRun.in(folder, "build-edition", "--schema", "any.rnc");
    assertThat(changed.err()).contains("a is left out").contains("[RNG-002]");
    assertThat(CommandRun.in(folder, "build-edition", "--schema", "no.rng").status()).isEqualTo(2);
  }

  @Test
  void an_id_shared_with_a_file_of_ours_is_an_error() throws IOException {
    play("a", "#a");
    String ours = "<?xml-model href=\"../schemas/rubricator.rng\"?>\n" + text("b", "#b");
    Files.writeString(folder.resolve("tei/b.xml"), ours);
    assertThat(build().err()).contains("[TEI-002]");
  }
}

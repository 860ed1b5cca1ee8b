package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** Entities of a file may hold elements: these are checked, and stand where the reference does. */
class EntitiesWithElementsTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  @TempDir private Path folder;

  private CommandRun run(String command, String entities, String paragraph) throws IOException {
    String good =
        Files.readString(LETTER)
            .replaceFirst("(?s)<body>.*</body>", "<body>" + paragraph + "</body>");
    String typed = good.replaceFirst("<TEI ", "<!DOCTYPE TEI [" + entities + "]>\n<TEI ");
    Files.writeString(folder.resolve("letter.xml"), typed);
    return CommandRun.in(folder, command, "--quiet", "letter.xml");
  }

  private CommandRun check(String entities, String paragraph) throws IOException {
    return run("validate", entities, paragraph);
  }

  @Test
  void what_is_right_in_them_is_right() throws IOException {
    CommandRun run =
        check(
            "<!ENTITY n '<hi xmlns=\"http://www.tei-c.org/ns/1.0\">E &o;</hi>'>"
                + "<!ENTITY o '<lb/>and more'>",
            "<p>By &n;, &n; and <hi>&o;</hi></p>");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void what_is_wrong_in_them_stands_at_the_reference() throws IOException {
    CommandRun run =
        check("<!ENTITY n '<hi zzz=\"1\">E</hi> <persNme>F</persNme>'>", "<p>By &n;</p>");
    assertThat(run.err())
        .contains("hi has no attribute zzz")
        .contains("persNme may not stand here, in p")
        .contains("<p>By &n;</p>")
        .contains("^^^\n");
  }

  @Test
  void the_file_is_not_changed() throws IOException {
    CommandRun run = run("fix", "<!ENTITY n '<persNme>F</persNme>'>", "<p>By &n; <persNme/></p>");
    assertThat(run.out()).isEmpty();
  }
}

package org.rubricator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of many files takes no more memory than a few of them. */
@Tag("slow")
class ManyFilesTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  private static final int FILES = 100;
  private static final int SIZE = 500_000;

  @TempDir private Path folder;

  /** All together are 50 MB of text, which held as trees would be more than a gigabyte. */
  @Test
  void a_hundred_files_of_500_kilobytes_are_checked_in_64_megabytes() throws Exception {
    String good = Files.readString(LETTER);
    String paragraph =
        "<p>She sailed on <date when=\"1914-05-12\">12 May 1914</date> with <hi>many</hi>.</p>\n";
    String body = "<body>" + paragraph.repeat(SIZE / paragraph.length()) + "</body>";
    String text = good.replaceFirst("(?s)<body>.*</body>", body);
    for (int i = 0; i < FILES; i++) {
      write(i, text.replace("xml:id=\"letter\"", "xml:id=\"letter" + i + "\""));
    }
    Forked run = Forked.run(folder, "64m", Duration.ofMinutes(10), "validate", ".");
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(run.printed()).contains("100 files checked. Findings: none.");
  }

  private void write(int number, String text) throws IOException {
    Files.writeString(folder.resolve("letter-" + number + ".xml"), text);
  }
}

package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.SymbolicLinks;

/** What is written stands whole, and a file that exists is never written over as new. */
class SafeFilesTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_new_file_is_not_written_over_one_that_exists() throws IOException {
    Path file = folder.resolve("a.xml");
    Files.writeString(file, "hand made");
    assertThatThrownBy(() -> SafeFiles.writeNew(file, new byte[] {1}, "a.xml"))
        .isInstanceOf(WriteProblem.class);
    assertThat(file).hasContent("hand made");
    assertThat(names()).containsExactly("a.xml");
  }

  @Test
  void of_a_link_the_file_is_written_that_it_leads_to() throws IOException {
    Path real = Files.writeString(folder.resolve("real.xml"), "old");
    Path link = folder.resolve("link.xml");
    SymbolicLinks.make(link, Path.of("real.xml"));
    assertThat(SafeFiles.replace(link, bytes("old"), bytes("new"), "link.xml")).isTrue();
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(real).hasContent("new");
    assertThat(names()).containsExactly("link.xml", "real.xml");
  }

  @Test
  void what_was_not_read_is_not_written_through_a_link() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "mine");
    SymbolicLinks.make(folder.resolve("made.tsv"), real);
    SafeFiles.write(folder.resolve("made.tsv"), bytes("new"), "made.tsv");
    assertThat(real).hasContent("mine");
    assertThat(folder.resolve("made.tsv")).hasContent("new");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void of_many_that_write_one_new_file_at_once_exactly_one_does() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 50; round++) {
        Path file = folder.resolve("n" + round);
        List<Future<Boolean>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          byte[] bytes = {(byte) i};
          runs.add(pool.submit(() -> isWritten(file, bytes)));
        }
        int written = 0;
        for (Future<Boolean> run : runs) {
          written += run.get() ? 1 : 0;
        }
        assertThat(written).isOne();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(names()).hasSize(50);
  }

  private static boolean isWritten(Path file, byte[] bytes) {
    try {
      SafeFiles.writeNew(file, bytes, "n");
      return true;
    } catch (WriteProblem e) {
      return false;
    }
  }
}

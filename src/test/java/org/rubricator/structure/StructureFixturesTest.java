package org.rubricator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rubricator.encode.Encoding;

/**
 * Raw texts of many kinds and the TEI body that each becomes, as pairs {@code LANGUAGE-NAME.txt}
 * and {@code .xml}. {@code -Dgolden.update=true} writes the bodies; read the difference.
 */
class StructureFixturesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "structure");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> a_raw_text_becomes_the_body_beside_it() throws IOException {
    return files(".txt").stream()
        .map(raw -> DynamicTest.dynamicTest(raw.getFileName().toString(), () -> compare(raw)));
  }

  @Test
  void each_body_has_its_raw_text() throws IOException {
    assertThat(files(".xml").stream().map(body -> partner(body, ".txt"))).allMatch(Files::exists);
  }

  private static void compare(Path raw) throws IOException {
    String language = raw.getFileName().toString().split("-", 2)[0];
    String found = Encoding.text(Files.readString(raw), language);
    Path body = partner(raw, ".xml");
    if (UPDATE) {
      Files.writeString(body, found, StandardCharsets.UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(body));
  }

  private static Path partner(Path file, String extension) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension);
  }

  private static List<Path> files(String extension) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(extension)).sorted().toList();
    }
  }
}

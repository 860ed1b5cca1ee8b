package org.rubricator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The raw texts of the structure fixtures lose no character and become valid TEI, cut or whole. */
class StructureHoldsTheLawTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "structure");
  private static final int PIECES = 3;

  private final ConversionLaw law = new ConversionLaw();

  @TestFactory
  Stream<DynamicTest> a_raw_text_keeps_its_characters_and_becomes_valid() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
          .map(raw -> DynamicTest.dynamicTest(raw.getFileName().toString(), () -> hold(raw)));
    }
  }

  /** The whole, its front parts and its back parts. */
  private void hold(Path raw) throws IOException {
    String text = Files.readString(raw);
    for (int piece = 1; piece <= PIECES; piece++) {
      int cut = text.length() * piece / PIECES;
      law.hold(text.substring(0, cut).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      law.hold(
          text.substring(text.length() - cut).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}

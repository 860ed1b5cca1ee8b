package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inputs that the fuzzer found, a folder for each door: each broke a law once. */
class FuzzFixturesTest {

  private static final Path ALL = Path.of("src", "test", "resources", "fuzz");

  @TestFactory
  Stream<DynamicTest> what_the_fuzzer_found_stays_mended() {
    return Arrays.stream(Door.values())
        .flatMap(
            door ->
                inputs(ALL.resolve(door.folder())).stream()
                    .map(
                        file ->
                            dynamicTest(name(file), () -> door.open(Files.readAllBytes(file)))));
  }

  @Test
  void every_folder_of_inputs_belongs_to_a_door() {
    List<String> doors = Arrays.stream(Door.values()).map(Door::folder).toList();
    assertThat(inputs(ALL)).allMatch(folder -> doors.contains(folder.getFileName().toString()));
  }

  private static String name(Path file) {
    return ALL.relativize(file).toString();
  }

  private static List<Path> inputs(Path folder) {
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.rubricator.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of names that the words of a language tell, and input of unusual size. */
class NameCasesTest {

  private static final Path TABLE = Path.of("src/test/resources/annotate/name/names.tsv");

  @TestFactory
  Stream<DynamicTest> each_row_of_the_table_is_read_as_it_says() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(row -> !row.startsWith("#"))
        .map(row -> row.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[1], () -> row(cells)));
  }

  private static void row(String[] cells) {
    String told = String.join("; ", WrittenNames.told(cells[0], cells[1].split(" / ")));
    assertThat(told).isEqualTo(cells[2]);
  }

  @Test
  void long_input_ends_in_seconds() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          String line = "He met Mrs Vale in Smyrna, of the RSPB. ".repeat(60_000);
          assertThat(WrittenNames.found("en", line)).hasSize(180_000);
          String capitals = "Ada ".repeat(200_000).strip();
          assertThat(WrittenNames.found("en", capitals)).isNotEmpty();
          String[] letters = IntStream.range(0, 200_000).mapToObj(i -> "X").toArray(String[]::new);
          assertThat(WrittenNames.found("en", letters)).isEmpty();
        });
  }

  @Test
  void a_list_of_fifty_thousand_names_ends_in_seconds() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          StringBuilder list = new StringBuilder("[L Oban], [L Wick]");
          for (int i = 0; i < 50_000; i++) {
            list.append(", ").append(name(i));
          }
          List<Found> found = WrittenNames.found("en", list + ".");
          assertThat(found).hasSize(50_002);
        });
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("Xwe");
    for (int rest = number + 26; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.toString();
  }
}

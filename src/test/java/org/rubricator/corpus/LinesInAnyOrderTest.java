package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** Whatever lines follow each other, the TEI made of them is valid by our own schema. */
class LinesInAnyOrderTest {

  private static final long SEED = 20240229;
  private static final int TEXTS = 300;
  private static final int MOST_BLOCKS = 9;

  private static final String LONG =
      "She had been at work in the house since the early hours of that day, and nobody in the"
          + " town had seen her come or go.";

  /** Blocks of a text; lines are parted by {@code |}. */
  private static final List<String> BLOCKS =
      List.of(
          "My Title Here",
          "A title here",
          "The Garden",
          "By Anna Smith",
          "By Tom Stone in Paris",
          "A town at war|By Anna Smith|3 May 1920",
          "12 May 1914",
          "Paris, 3 May 1871",
          "• Alpha beta",
          "• Gamma delta",
          "• one|• two|• three",
          "[ad_1]",
          "Top of page",
          "Dear Anna,",
          "Paris, 3 May 1871|Dear Anna,|" + LONG,
          "Yours truly,|Bob",
          "I remain, yours truly, J. Austen",
          "P.S. Come soon.",
          "Tyger Tyger, burning bright,|In the forests of the night;|What immortal hand or"
              + " eye,|Could frame thy fearful symmetry?",
          "ANNA: Go away now.|BOB: I will not.|ANNA: Go.|BOB: No.",
          "ANNA. Come in.",
          "ACT I",
          "SCENE II",
          "CHAPTER 3",
          "PART TWO",
          "IV",
          "In this image: a man.",
          LONG,
          LONG + "|" + LONG,
          "A short line.");

  private static final List<String> KNOWN =
      List.of(
          "Dear Anna,",
          "Chawton, 29 January 1813||Dear Anna,",
          "Dear Anna,||[ad_1]||Yours truly,|Bob",
          "My title||By Anna Smith",
          "A title here||12 May 1914",
          "My title||[ad_1]",
          "My title||In this image: a man.",
          "In this image: a man.",
          "• Alpha beta||• Gamma delta||My Title Here||LONG",
          "By Anna One||By Bob Two||By Cora Three||By Dan Four||My Title Here||LONG");

  @TempDir private Path folder;

  @Test
  void texts_that_were_once_refused_are_valid() throws IOException {
    assertValid(KNOWN.stream().map(text -> text.replace("LONG", LONG)).toList());
  }

  @Test
  void blocks_in_any_order_make_valid_texts() throws IOException {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    while (texts.size() < TEXTS) {
      texts.add("[ad_1]||" + blocks(random) + (random.nextBoolean() ? "||It was so." : ""));
      texts.add(blocks(random) + "||" + blocks(random));
    }
    assertValid(texts);
  }

  private static String blocks(Random random) {
    List<String> blocks = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_BLOCKS);
    while (blocks.size() < count) {
      blocks.add(BLOCKS.get(random.nextInt(BLOCKS.size())));
    }
    return String.join("||", blocks);
  }

  private void assertValid(List<String> texts) throws IOException {
    List<String> call = new ArrayList<>(List.of("convert", "--no-annotate", "--output", "tei"));
    for (int at = 0; at < texts.size(); at++) {
      String name = String.format("t%03d.txt", at);
      Files.writeString(folder.resolve(name), texts.get(at).replace('|', '\n') + "\n");
      call.add(name);
    }
    CommandRun converted = CommandRun.in(folder, call.toArray(String[]::new));
    assertThat(errors(converted)).filteredOn(line -> !line.contains("SRC-0")).isEmpty();
    CommandRun validated = CommandRun.in(folder, "validate", "tei");
    assertThat(errors(validated)).isEmpty();
    assertThat(validated.status()).isZero();
    try (var made = Files.list(folder.resolve("tei"))) {
      assertThat(made).hasSizeGreaterThan(texts.size() * 9 / 10);
    }
  }

  private static List<String> errors(CommandRun run) {
    return run.err().lines().filter(line -> line.contains("error: ")).toList();
  }
}

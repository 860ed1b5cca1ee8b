package org.rubricator.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/** Laws that hold for any text. The seed is the argument, so a failure names it. */
@Tag("slow")
class QuotationPropertiesTest {
  private static final String[] PIECES = {
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "«",
    "»",
    "„",
    "‚",
    "‹",
    "›",
    "「",
    "」",
    "`",
    "``",
    "''",
    " ",
    " ",
    " ",
    ",",
    ".",
    "!",
    "—",
    "…",
    "[ad]",
    "[",
    "(",
    ")",
    "he said",
    "said:",
    "that",
    "Ann",
    "word",
    "wrote",
    "tis",
    "1990s",
    "5",
    "é",
    "\u00A0",
    "\uD83D\uDE00",
    "\uD83D",
    "\u0301",
    "called",
    "語"
  };
  private static final Locale[] LANGUAGES = {
    Locale.ENGLISH,
    Locale.FRENCH,
    Locale.GERMAN,
    Locale.JAPANESE,
    Locale.forLanguageTag("sv"),
    Locale.ROOT
  };

  static LongStream seeds() {
    return LongStream.range(0, 1500);
  }

  private static List<String> text(Random random) {
    List<String> blocks = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      StringBuilder block = new StringBuilder();
      int pieces = random.nextInt(40);
      for (int j = 0; j < pieces; j++) {
        block.append(PIECES[random.nextInt(PIECES.length)]);
      }
      blocks.add(block.toString());
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void passages_lie_in_their_blocks_in_order_and_cross_only_by_nesting(long seed) {
    Random random = new Random(seed);
    List<String> blocks = text(random);
    Locale language = LANGUAGES[random.nextInt(LANGUAGES.length)];
    QuotationScan scan = new QuotationScanner().scan(blocks, language);
    List<Part> parts = new ArrayList<>();
    for (QuotedPassage passage : scan.passages()) {
      assertThat(passage.parts()).isSortedAccordingTo(QuotationPropertiesTest::compare);
      parts.addAll(passage.parts());
    }
    assertThat(parts)
        .allSatisfy(part -> assertThat(part.end()).isLessThanOrEqualTo(length(blocks, part)));
    assertNested(parts);
    assertThat(scan.passages().stream().map(passage -> passage.parts().get(0)).toList())
        .isSortedAccordingTo(QuotationPropertiesTest::compare);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void repairs_say_what_stands_there_and_change_no_other_character(long seed) {
    Random random = new Random(seed);
    List<String> blocks = text(random);
    QuotationScan scan = new QuotationScanner().scan(blocks, Locale.ENGLISH);
    for (MarkRepair repair : scan.repairs()) {
      String there = blocks.get(repair.block()).substring(repair.start(), repair.end());
      assertThat(repair.sic()).isEqualTo(there).isNotEqualTo(repair.corr());
      assertThat(bare(repair.corr())).isEqualTo(bare(repair.sic())).isEmpty();
      assertThat(repair.corr().length()).isLessThanOrEqualTo(repair.sic().length());
    }
    for (MarkFault fault : scan.faults()) {
      String mark = blocks.get(fault.block()).substring(fault.start(), fault.end());
      assertThat(bare(mark)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void speakers_are_names_that_were_given_and_one_a_passage_at_most(long seed) {
    Random random = new Random(seed);
    List<String> blocks = text(random);
    QuotationScan scan = new QuotationScanner().scan(blocks, Locale.ENGLISH);
    List<NameSpan> names = names(blocks);
    List<SpeakerLink> links = new SpeakerFinder().find(blocks, scan, names, Locale.ENGLISH);
    assertThat(links).extracting(SpeakerLink::passage).doesNotHaveDuplicates().isSorted();
    assertThat(links)
        .allSatisfy(link -> assertThat(link.passage()).isBetween(0, scan.passages().size() - 1));
    assertThat(links)
        .allSatisfy(link -> assertThat(link.speaker().key().orElse("Ann")).isEqualTo("Ann"));
  }

  private static List<NameSpan> names(List<String> blocks) {
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int at = blocks.get(i).indexOf("Ann");
      while (at >= 0) {
        names.add(new NameSpan(i, at, at + 3, "Ann"));
        at = blocks.get(i).indexOf("Ann", at + 1);
      }
    }
    return names;
  }

  private static void assertNested(List<Part> parts) {
    for (Part a : parts) {
      for (Part b : parts) {
        boolean crosses =
            a.block() == b.block()
                && a.start() < b.start()
                && b.start() < a.end()
                && a.end() < b.end();
        assertThat(crosses).as("%s crosses %s", a, b).isFalse();
      }
    }
    assertThat(parts).doesNotHaveDuplicates();
  }

  private static int compare(Part a, Part b) {
    return a.block() == b.block()
        ? Integer.compare(a.start(), b.start())
        : Integer.compare(a.block(), b.block());
  }

  private static int length(List<String> blocks, Part part) {
    return blocks.get(part.block()).length();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0“”‘’\"'«»„‚‹›「」`]", "");
  }
}

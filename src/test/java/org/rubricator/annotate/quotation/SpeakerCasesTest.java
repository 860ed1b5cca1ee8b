package org.rubricator.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpeakerCasesTest {

  @TestFactory
  Stream<DynamicTest> every_speaker_is_as_a_reader_named_it() {
    return TableOfCases.rows("/annotate/quotation/speakers.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[1], () -> check(row)));
  }

  private static void check(String[] row) {
    TaggedText text = new TaggedText(row[1]);
    Locale language = Locale.forLanguageTag(row[0]);
    QuotationScan scan = new QuotationScanner().scan(text.blocks(), language);
    List<SpeakerLink> links =
        new SpeakerFinder().find(text.blocks(), scan, names(text.blocks(), row[2]), language);
    String[] speakers = new String[scan.passages().size()];
    Arrays.fill(speakers, "");
    links.forEach(
        link ->
            speakers[link.passage()] =
                link.speaker().key().orElse(link.speaker().words(text.blocks())));
    assertThat(Arrays.asList(speakers))
        .isEqualTo(text.passages().stream().map(TaggedText.Expected::speaker).toList());
    assertThat(links).allSatisfy(link -> assertThat(link.certainty()).isBetween(0.1, 1.0));
  }

  /** Every place of every name; a name within a longer one is left out. */
  private static List<NameSpan> names(List<String> blocks, String list) {
    List<NameSpan> spans = new ArrayList<>();
    List<String> names = Stream.of(list.split(",")).filter(name -> !name.isEmpty()).toList();
    for (int block = 0; block < blocks.size(); block++) {
      for (String name : names) {
        int at = blocks.get(block).indexOf(name);
        while (at >= 0) {
          spans.add(new NameSpan(block, at, at + name.length(), name));
          at = blocks.get(block).indexOf(name, at + 1);
        }
      }
    }
    spans.removeIf(span -> spans.stream().anyMatch(other -> isWithin(span, other)));
    spans.sort(Comparator.comparingInt(NameSpan::block).thenComparingInt(NameSpan::start));
    return spans;
  }

  private static boolean isWithin(NameSpan span, NameSpan other) {
    return span.block() == other.block()
        && span.start() >= other.start()
        && span.end() <= other.end()
        && !span.key().equals(other.key());
  }
}

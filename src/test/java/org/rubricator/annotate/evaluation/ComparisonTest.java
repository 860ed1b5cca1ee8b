package org.rubricator.annotate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** Counts that can be made by hand. */
class ComparisonTest {

  private static final String FILE =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text xml:lang="en"><body>
      <p>%s</p></body></text>
      <standOff><listPerson>%s</listPerson></standOff></TEI>
      """;

  private static MarkedText marked(String words, String persons) {
    byte[] bytes = FILE.formatted(words, persons).getBytes(StandardCharsets.UTF_8);
    TeiDocument document = TeiDocument.read("a.xml", bytes, new Findings()).orElseThrow();
    return TeiMentions.of(document, "a");
  }

  private static TextScores compared(String gold, String found) {
    return Comparison.of(marked(gold, ""), marked(found, ""));
  }

  @Test
  void exact_and_overlapping_marks_are_counted_apart() {
    TextScores scores =
        compared(
            "<persName>Ada Vale</persName> and <persName>Bo</persName>, <persName>Cy</persName>",
            "Ada <persName>Vale</persName> and <persName>Bo</persName>, Cy");
    Score exact = scores.of(Measure.PERSONS);
    assertThat(exact.precision()).isEqualTo(0.5);
    assertThat(exact.recall()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(exact.f1()).isCloseTo(0.4, within(1e-9));
    assertThat(scores.of(Measure.PERSONS_OVERLAP)).isEqualTo(new Score(2, 2, 3, 2));
    assertThat(scores.of(Measure.PLACES).isEmpty()).isTrue();
  }

  @Test
  void white_space_and_old_readings_do_not_move_places() {
    MarkedText gold =
        marked(
            "an  &#x1F600; <choice><sic>olld</sic><corr>old</corr></choice>\n<persName>Bo</persName>",
            "");
    MarkedText found = marked("an &#x1F600;olld <persName>Bo</persName>", "");
    assertThat(gold.characters()).isEqualTo(found.characters());
    assertThat(Comparison.of(gold, found).of(Measure.PERSONS).f1()).isEqualTo(1);
  }

  @Test
  void values_of_dates_are_compared_by_their_first_and_last_day() {
    TextScores scores =
        compared(
            "<date when=\"1914\">1914</date> <date when=\"1915-02\">a</date> <date>b</date>",
            "<date notBefore=\"1914-01-01\" notAfter=\"1914-12-31\">1914</date>"
                + " <date when=\"1915-03\">a</date> <date>b</date>");
    assertThat(scores.of(Measure.DATES).f1()).isEqualTo(1);
    assertThat(scores.of(Measure.DATE_VALUES)).isEqualTo(Score.share(2, 3));
  }

  @Test
  void entries_are_matched_by_the_names_that_lead_to_them() {
    String gold =
        "<persName ref=\"#a\">Vale</persName> <persName ref=\"#a\">Ada</persName>"
            + " <persName ref=\"#b\">Bo</persName> <said who=\"#a\">“Yes”</said>"
            + " <said who=\"#b\">“No”</said> <said who=\"#c\">“Oh”</said>";
    String found =
        "<persName ref=\"#x\">Vale</persName> <persName ref=\"#y\">Ada</persName>"
            + " <persName ref=\"#x\">Bo</persName> <said who=\"#x\">“Yes”</said>"
            + " <said who=\"#x\">“No”</said> <said who=\"#z\">“Oh”</said>";
    TextScores scores =
        Comparison.of(
            marked(gold, "<person xml:id=\"c\"><persName>an old woman</persName></person>"),
            marked(found, "<person xml:id=\"z\"><persName>The old woman</persName></person>"));
    assertThat(scores.of(Measure.LINKS)).isEqualTo(Score.share(1, 3));
    assertThat(scores.of(Measure.SPEAKERS)).isEqualTo(Score.share(2, 3));
  }

  @Test
  void sums_weigh_each_mention_the_same() {
    TextScores one = compared("<persName>A</persName>", "<persName>A</persName>");
    TextScores two =
        compared("<persName>A</persName> <persName>B</persName> C", "A B <persName>C</persName>");
    List<TextScores> sums = TextScores.sums(List.of(one, two));
    assertThat(sums).extracting(TextScores::name).containsExactly("all", "all en");
    assertThat(sums.get(0).of(Measure.PERSONS)).isEqualTo(new Score(2, 1, 3, 1));
  }
}

package org.rubricator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.encode.Encoding;

/** What raw lines become: heads with bylines, letters. Lines are parted by {@code |}. */
class BlockRulesTest {

  private static final String LONG =
      "She had been at work in the house since the early hours of that day.|"
          + "Nobody in the town had seen her come or go, and nobody had asked.";

  /** The body with one element a piece, text in short. */
  private static String body(String raw, String language) {
    return Encoding.body(raw.replace("LONG", LONG).replace("|", "\n"), language)
        .replace(LONG.replace('|', '\n'), "LONG")
        .replace(LONG.replace(".|", ".\n").replace("|", " "), "LONG")
        .replaceAll("\n(?!<p>)", "")
        .replace("\n", "");
  }

  private static DynamicTest becomes(String language, String raw, String tei) {
    return DynamicTest.dynamicTest(
        language + " " + raw, () -> assertThat(body(raw, language)).isEqualTo(tei));
  }

  @TestFactory
  Stream<DynamicTest> a_byline_right_under_the_head_is_a_byline() {
    String head = "<head>%s</head><byline>%s</byline>";
    return Stream.of(
        becomes(
            "en",
            "A town at war|By Anna Smith||LONG",
            head.formatted("A town at war", "By Anna Smith") + "<p>LONG</p>"),
        becomes(
            "en",
            "A town at war|By Anna Smith in Paris|3 May 1920|LONG",
            head.formatted("A town at war", "By Anna Smith in Paris")
                + "<dateline>3 May 1920</dateline><p>LONG</p>"),
        becomes(
            "de",
            "Eine Stadt im Krieg|Von Anna Schmidt und Karl von Berg|LONG",
            head.formatted("Eine Stadt im Krieg", "Von Anna Schmidt und Karl von Berg")
                + "<p>LONG</p>"),
        becomes(
            "fr",
            "Une ville en guerre|Par Anne Dupont||LONG",
            head.formatted("Une ville en guerre", "Par Anne Dupont") + "<p>LONG</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where was the old woman now?|By the time Anna came home|it was dark and cold in there.",
        "The house was sold that year|by Anna Smith and her brother|who had it from their aunt.",
        "This was known to them all.|By Anna Smith it was not."
      })
  void wrapped_prose_is_no_head_with_a_byline(String raw) {
    assertThat(body(raw, "en")).startsWith("<p>").doesNotContain("<byline>");
  }

  @TestFactory
  Stream<DynamicTest> a_letter_has_an_opener_and_a_closer() {
    return Stream.of(
        becomes(
            "en",
            "Chawton, 29 January 1813||Dear Cassandra,||LONG||Yours affectionately, J. Austen",
            "<opener><dateline>Chawton, 29 January 1813</dateline><salute>Dear Cassandra,</salute>"
                + "</opener><p>LONG</p><closer><salute>Yours affectionately,</salute>"
                + "<signed>J. Austen</signed></closer>"),
        becomes(
            "en",
            "Letter 5||Chawton, 29 January 1813|My dear Cassandra,|LONG|I remain,|Yours truly,|"
                + "J. Austen||P.S. LONG",
            "<div><head>Letter 5</head><opener><dateline>Chawton, 29 January 1813</dateline>"
                + "<salute>My dear Cassandra,</salute></opener><p>LONG</p><closer>"
                + "<salute>I remain,</salute><salute>Yours truly,</salute>"
                + "<signed>J. Austen</signed></closer><postscript><p>P.S. LONG</p></postscript>"
                + "</div>"),
        becomes(
            "de",
            "Wien, den 3. Februar 1871||Liebe Anna!||LONG||Mit herzlichen Grüßen|Deine Marie",
            "<opener><dateline>Wien, den 3. Februar 1871</dateline><salute>Liebe Anna!</salute>"
                + "</opener><p>LONG</p><closer><salute>Mit herzlichen Grüßen</salute>"
                + "<signed>Deine Marie</signed></closer>"),
        becomes(
            "fr",
            "Paris, le 3 mars 1871||Ma chère amie,||LONG||Bien à vous,|Jeanne",
            "<opener><dateline>Paris, le 3 mars 1871</dateline><salute>Ma chère amie,</salute>"
                + "</opener><p>LONG</p><closer><salute>Bien à vous,</salute>"
                + "<signed>Jeanne</signed></closer>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The news of the day||LONG||Dear Cassandra,||LONG||Yours truly,|J. Austen",
        "The news of the day||Dear old Tom was a man of the town who, when he was young,|LONG",
        "The news of the day||LONG||Yours truly is the phrase that they hate.||Anna Smith",
        "Dear Tom, come home.||LONG"
      })
  void a_text_that_does_not_begin_with_a_greeting_is_no_letter(String raw) {
    assertThat(body(raw, "en")).doesNotContain("opener").doesNotContain("closer");
  }

  @Test
  void a_dateline_inside_the_first_line_of_news_stays_in_its_paragraph() {
    assertThat(body("A truce||YEREVAN, 8 Oct. (Agency) — The truce broke. LONG", "en"))
        .isEqualTo("<head>A truce</head><p>YEREVAN, 8 Oct. (Agency) — The truce broke.LONG</p>");
  }
}

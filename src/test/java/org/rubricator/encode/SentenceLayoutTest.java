package org.rubricator.encode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inside a block a line a sentence: where lines end, and where they do not. */
class SentenceLayoutTest {

  private static String laidOut(String language, String text) {
    String first = "A line that heads the text\n\n";
    String body = Encoding.body(first + text.replace(" | ", " "), language);
    String inside = body.substring(body.indexOf("<p>\n") + 4, body.indexOf("\n</p>"));
    return inside.replace("\n", " | ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '\0',
      value = {
        "en\tHe read J. R. R. Tolkien at night. | Then he slept.",
        "en\tMr. Brown and Dr. Green met Mrs. White in St. Albans. | They spoke of Vol. II and p. IV of it.",
        "en\t“Wait . . . I hear it,” he said. | She had [...] The rest is lost.",
        "en\tHe waited... Nobody came… Nobody at all. | He left.",
        "en\tYEREVAN, 8 Oct. (Agency) — The truce broke. | Shots were heard.",
        "en\t“Go!” he said. | “No.” | They stayed.",
        "en\tShe left (at last.) | He stayed.",
        "en\tHe lived in the U.S. Senate’s shadow. | Nobody knew him.",
        "de\tAm 3. Februar kam Hr. Meyer, z. B. Am Abend. | Er blieb.",
        "de\tIm 19. Jahrhundert lebte Ludwig XIV. nicht. | Er war tot.",
        "de\tDr. Weiß sah bzw. Frl. Grün sah es, d. h. Sie sah es. | Dann ging sie.",
        "de\t„Nein!“ rief er. | „Doch.“ | Sie schwieg.",
        "de\t»Nein.« | Er ging.",
        "fr\tM. Dupont et Mme. Durand virent J.-P. Sartre. | Ils se turent.",
        "fr\t« Non. » | Il partit. | « Oui ! » dit-elle.",
        "fr\tIl vint av. J.-C. Puis il partit. | Voir chap. IV du livre."
      })
  void a_line_ends_with_its_sentence(String language, String text) {
    assertThat(laidOut(language, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "und"})
  void plain_sentences_still_stand_on_lines_of_their_own(String language) {
    String text =
        "One came in 1914. | Two left! | Three stayed? | “Four.” | Five (or six). | Seven.";
    assertThat(laidOut(language, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "und", "zh"})
  void no_character_is_lost_by_the_layout(String language) {
    String text = ". . . \" \" A. ” B » « C. » ) ( … D.”” E.  F 3. G. » « H";
    String body = Encoding.body("Head\n\n" + text, language);
    String inside = body.substring(body.indexOf("<p>") + 3, body.indexOf("</p>"));
    assertThat(inside.strip().replaceAll("\\s+", " ")).isEqualTo(text.replaceAll("\\s+", " "));
  }
}

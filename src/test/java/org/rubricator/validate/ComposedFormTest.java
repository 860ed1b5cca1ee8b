package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;

/** Characters that the header says are composed. */
class ComposedFormTest {

  private static TeiDocument tei(String declaration, String body) {
    String file =
        ("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><normalization><p>%s</p>"
                + "</normalization></teiHeader><text><body>%s</body></text></TEI>")
            .formatted(declaration, body);
    return TeiDocument.read("a.xml", file.getBytes(StandardCharsets.UTF_8), new Findings())
        .orElseThrow();
  }

  private static List<String> notComposed(TeiDocument document) {
    Findings findings = new Findings();
    CharacterCheck.run(document, findings);
    return findings.sorted().stream()
        .filter(f -> f.code() == Code.NOT_COMPOSED)
        .map(f -> document.text().lines().toList().get(f.place().line() - 1))
        .map(String::strip)
        .toList();
  }

  private static String fixed(TeiDocument document) {
    StringBuilder text = new StringBuilder(document.text());
    List<Edit> edits = ComposedForm.edits(document);
    for (int i = edits.size() - 1; i >= 0; i--) {
      text.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).replacement());
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not normalized to NFC: decomposed (NFD) kept on purpose.",
        "The text is in NFD, never NFC",
        "Nicht nach NFC gebracht.",
        "Le texte n\u2019est pas en NFC.",
        "The form is NFKC.",
        "Characters aren't in Normalization Form C",
        "Nothing is said. Spelling is kept."
      })
  void a_sentence_that_denies_the_form_does_not_declare_it(String sentence) {
    TeiDocument document = tei(sentence, "<p>cafe\u0301</p>");
    assertThat(notComposed(document)).isEmpty();
    assertThat(ComposedFixes.of(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unicode NFC",
        "Spelling is not changed. Characters are in Unicode Normalisation Form C.",
        "Unicode: NFC; no other change."
      })
  void a_sentence_that_names_the_form_declares_it(String sentence) {
    assertThat(notComposed(tei(sentence, "<p>cafe\u0301</p>"))).hasSize(1);
  }

  @Test
  void the_first_place_is_told_that_is_not_composed_and_none_that_only_might_be() {
    String body =
        "<p>x\u0302 is composed</p>\n<p>\u1100 too</p>\n<p>cafe\u0301</p>\n<p>e\u0301</p>";
    assertThat(notComposed(tei("NFC", body))).containsExactly("<p>cafe\u0301</p>");
  }

  @Test
  void the_bracket_of_a_tag_is_not_joined_with_the_words_behind_it() {
    String stroke = "\u0338";
    List<String> markup =
        List.of("<p>", "<hi>a</hi>", "<lb/>", "<!-- c -->", "<?p i?>", "<![CDATA[a]]>");
    String body =
        "<div>" + markup.stream().collect(Collectors.joining(stroke)) + stroke + "</p></div>";
    TeiDocument document = tei("NFC", body);
    assertThat(notComposed(document)).isEmpty();
    assertThat(ComposedFixes.of(document)).isEmpty();
  }

  @Test
  void one_such_bracket_does_not_keep_the_other_letters_apart() {
    assertThat(fixed(tei("NFC", "<p>\u0338a &amp; b >\u0338 c cafe\u0301</p>")))
        .contains("<p>\u0338a &amp; b \u226F c caf\u00e9</p>");
  }
}

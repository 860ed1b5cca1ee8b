package org.rubricator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

/** A form that two entries share is settled by the other texts, whether they are renewed or not. */
class NamesOverTheCorpusTest {

  private static final Authority TWO_VALES =
      Annotating.authority(
          "<listPerson><person xml:id='ada'><persName>Ada Vale</persName><persName>Vale</persName></person>"
              + "<person xml:id='bea'><persName>Bea Vale</persName><persName>Vale</persName></person></listPerson>");

  private final TeiDocument full =
      Annotating.body("<p xml:id=\"t.p1\">Bea Vale has come to the meeting.</p>");
  private final TeiDocument shared = Annotating.body("<p xml:id=\"t.p1\">There Vale sat.</p>");

  private static TextToAnnotate input(TeiDocument document) {
    return new TextToAnnotate(document, Ledger.empty(), "authority/");
  }

  private String second(List<TeiDocument> renewed, List<TeiDocument> others) {
    List<AnnotatedText> all =
        Annotating.annotator(TWO_VALES, new Findings())
            .annotate(renewed.stream().map(NamesOverTheCorpusTest::input).toList(), others)
            .texts();
    return all.get(all.size() - 1).edits().apply().text();
  }

  @Test
  void one_file_alone_gets_what_it_gets_among_all() {
    String among = second(List.of(full, shared), List.of());
    assertThat(among).contains("<persName ref=\"person:bea\"");
    assertThat(second(List.of(shared), List.of(full))).isEqualTo(among);
  }

  @Test
  void a_file_that_is_annotated_already_says_the_same_as_its_bare_words() {
    TeiDocument annotated =
        Annotating.annotator(TWO_VALES, new Findings())
            .annotate(List.of(input(full)), List.of())
            .texts()
            .get(0)
            .edits()
            .apply();
    assertThat(second(List.of(shared), List.of(annotated)))
        .isEqualTo(second(List.of(full, shared), List.of()));
  }

  @Test
  void without_another_text_it_stays_open() {
    assertThat(second(List.of(shared), List.of())).doesNotContain("persName");
  }
}

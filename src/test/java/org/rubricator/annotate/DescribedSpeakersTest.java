package org.rubricator.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubricator.annotate.name.NameModels;
import org.rubricator.annotation.Ledger;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;

class DescribedSpeakersTest {

  private static final TeiDocument TEXT =
      Annotating.body("<p>“Come in,” said an old woman. “Sit.”</p>\n<p>The old woman shut it.</p>");

  @Test
  void one_who_speaks_without_a_name_has_an_entry_of_the_text_with_the_description() {
    AnnotatedTexts made = annotate(Authority.empty());
    assertThat(made.drafts())
        .extracting(Entry::id, Entry::name, Entry::described)
        .containsExactly(tuple("t.an-old-woman", "an old woman", true));
    assertThat(tei(made)).contains("who=\"person:t.an-old-woman\"");
  }

  @Test
  void the_entry_is_found_again_and_its_description_is_no_name() {
    Authority authority =
        Annotating.authority(
            "<listPerson><person xml:id='t.an-old-woman'>"
                + "<persName type='description'>an old woman</persName></person></listPerson>");
    AnnotatedTexts made = annotate(authority);
    assertThat(made.drafts()).isEmpty();
    assertThat(tei(made)).contains("who=\"person:t.an-old-woman\"").doesNotContain("<persName");
  }

  private static AnnotatedTexts annotate(Authority authority) {
    AnnotateOptions options =
        new AnnotateOptions(
            EnumSet.allOf(AnnotateOptions.Layer.class),
            "test",
            NameModels.in(Path.of("no-such-folder")));
    TextToAnnotate text = new TextToAnnotate(TEXT, Ledger.empty(), "authority/");
    return new Annotator(authority, options, new Findings()).annotate(List.of(text), List.of());
  }

  private static String tei(AnnotatedTexts made) {
    return made.texts().get(0).edits().apply().text();
  }
}

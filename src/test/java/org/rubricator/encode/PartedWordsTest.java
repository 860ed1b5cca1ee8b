package org.rubricator.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.diagnostic.Findings;
import org.rubricator.structure.HyphenRule;
import org.rubricator.structure.PartedWord;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** Words parted at a line's end: their source text is the raw text, their reading text is whole. */
class PartedWordsTest {

  @TempDir private Path folder;

  private static String raw(String text) {
    return "A head\n\n" + text.replace("|", "\n");
  }

  private static String reading(String raw, String language) {
    TeiDocument document =
        TeiDocument.read("t.xml", Encoding.file(raw, language), new Findings()).orElseThrow();
    return TextView.of(document, TextLayer.READING).text().substring("A head\n".length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "en\tThis para-|graph is one.\tThis paragraph is one.",
        "en\tThis para- | graph is one.\tThis paragraph is one.",
        "en\tThis para\u00AD|Graph is one.\tThis paraGraph is one.",
        "en\tA self-|made and well-|known man.\tA self-made and well-known man.",
        "en\tA self-|ish man.\tA selfish man.",
        "en\tThe Franco-|German road.\tThe Franco-German road.",
        "en\tA low-key man, a low-|key man.\tA low-key man, a low-key man.",
        "en\tHis mother-in-|law.\tHis mother-in-law.",
        "en\tA selfmade man, a self-|made man.\tA selfmade man, a selfmade man.",
        "de\tDie Ver-|bindung steht.\tDie Verbindung steht.",
        "de\tNord-|und Südkorea und Ost-|West-Fragen.\tNord- und Südkorea und Ost-West-Fragen.",
        "fr\tUn para-|graphe, dit-|elle, peut-|être.\tUn paragraphe, dit-elle, peut-être.",
        "fr\tLa fin-||ale.\tLa fin-",
      })
  void a_parted_word_is_read_whole(String language, String raw, String read) {
    assertThat(reading(raw(raw), language).split("\n")[0]).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "The war of 1914-|1918 ended.\tThe war of 1914- 1918 ended.",
        "He came -|and went --|and came.\tHe came - and went -- and came.",
        "One line|and another.\tOne line and another."
      })
  void other_line_ends_stay_spaces(String raw, String read) {
    assertThat(reading(raw(raw), "en")).isEqualTo(read);
  }

  @Test
  void the_hyphen_stays_in_the_file_before_its_break() {
    assertThat(Encoding.body(raw("This para-|graph is well-|known."), "en"))
        .contains(
            "This para-<lb break=\"no\"/>graph is well<choice><orig>-<lb break=\"no\"/></orig>"
                + "<reg>-</reg></choice>known.");
  }

  @Test
  void the_source_text_of_the_file_is_the_raw_text() throws Exception {
    String raw =
        raw("One para-|graph. A well-|\tknown 𝔘n-|tier & para\u00AD|graph.||Last li-|ne.\n");
    Path file = folder.resolve("t.xml");
    Files.write(file, Encoding.file(raw, "en"));
    Findings findings = new Findings();
    assertThat(SourceTextCheck.holds(Encoding.source(raw), file, "t.txt", findings)).isTrue();
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void a_lost_line_end_is_still_found() throws Exception {
    Path file = folder.resolve("t.xml");
    Files.write(file, Encoding.file("A head\n\nThis paragraph.\n", "en"));
    assertThat(
            SourceTextCheck.holds(
                Encoding.source("A head\n\nThis para-\ngraph."), file, "t.txt", new Findings()))
        .isFalse();
  }

  @Test
  void each_parted_word_has_its_rule() {
    assertThat(
            Encoding.structured(raw("A para-|graph of a well-|known Anglo-|Saxon."), "en")
                .partedWords())
        .extracting(PartedWord::form, PartedWord::rule)
        .containsExactly(
            tuple("paragraph", HyphenRule.HYPHEN_BEFORE_SMALL),
            tuple("well-known", HyphenRule.HYPHEN_OF_COMPOUND),
            tuple("Anglo-Saxon", HyphenRule.HYPHEN_BEFORE_CAPITAL));
  }
}

package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;

/** {@code [concordance]} in {@code corpus.toml}, from the file to the pages. */
class ConcordanceSettingsTest {

  @TempDir private Path corpus;

  @BeforeEach
  void a_corpus_of_two_texts() throws IOException {
    NewCorpus.make(corpus, new Findings());
    Files.writeString(
        corpus.resolve("src/texts/one.txt"), "The ships\n\nThe ships sailed to the sea.\n");
    Files.writeString(corpus.resolve("src/texts/two.txt"), "Ships\n\nThe sea was 5 miles away.\n");
  }

  private Path built(String... settings) throws Exception {
    Files.writeString(
        corpus.resolve("corpus.toml"), "[concordance]\n" + String.join("\n", settings) + "\n");
    new CorpusBuild(new CorpusFolder(corpus), SchemaChoice.none(), new Findings(), what -> {})
        .run();
    return corpus.resolve("dist/concordance");
  }

  private static List<String> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static Settings read(String value, Findings findings) {
    return SettingsReader.parse("[concordance]\n" + value, "corpus.toml", findings);
  }

  @Test
  void every_word_has_lines_where_nothing_is_set() throws Exception {
    assertThat(pages(built("")))
        .containsExactly(
            "frequencies.html",
            "frequencies.tsv",
            "index.html",
            "words-0-9.html",
            "words-a.html",
            "words-m.html",
            "words-s.html",
            "words-t.html",
            "words-w.html");
  }

  @Test
  void a_line_names_the_paragraph_beside_the_text() throws Exception {
    assertThat(built("").resolve("words-s.html"))
        .content()
        .containsPattern("</bdi><span class=\"paragraph\"> · §.{1,6}1</span></span></li>");
  }

  @Test
  void the_list_by_frequency_counts_words_and_texts_and_shares_ranks() throws Exception {
    assertThat(built("").resolve("frequencies.tsv"))
        .hasContent(
            """
            rank	word	count	texts	stop
            1	the	4	2	no
            2	ships	3	2	no
            3	sea	2	2	no
            4	5	1	1	no
            4	away	1	1	no
            4	miles	1	1	no
            4	sailed	1	1	no
            4	to	1	1	no
            4	was	1	1	no
            """);
  }

  @Test
  void stop_words_have_no_lines_and_stay_in_the_list_marked() throws Exception {
    Path folder = built("stop-words = \"en\"");
    assertThat(folder.resolve("words-t.html")).doesNotExist();
    assertThat(folder.resolve("frequencies.tsv")).content().contains("1\tthe\t4\t2\tyes\n");
    assertThat(folder.resolve("frequencies.html"))
        .content()
        .contains("<bdi>the</bdi> <span class=\"stop\">stop word</span>")
        .contains("<a href=\"words-s.html#w-ships\"><bdi>ships</bdi></a>");
    assertThat(folder.resolve("index.html")).content().contains("Stop words (4) have no lines");
  }

  @Test
  void words_below_the_minimum_have_no_lines_and_stay_in_the_list() throws Exception {
    Path folder = built("minimum = 3", "stop-words = [\"THE\"]");
    assertThat(pages(folder))
        .containsExactly("frequencies.html", "frequencies.tsv", "index.html", "words-s.html");
    assertThat(folder.resolve("words-s.html")).content().doesNotContain("id=\"w-sea\"");
    assertThat(folder.resolve("frequencies.html")).content().contains("<bdi>sea</bdi>");
    assertThat(folder.resolve("index.html")).content().contains("fewer than 3 times (7)");
  }

  @Test
  void every_link_of_the_concordance_leads_to_its_paragraph() throws Exception {
    Path folder = built("");
    for (String page : pages(folder)) {
      assertThat(PageLinks.dangling(folder.resolve(page))).isEmpty();
    }
    assertThat(folder.resolve("words-m.html"))
        .content()
        .contains("<a class=\"node\" href=\"../edition/texts/two.html#two.p1\">miles</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop-words = \"klingon\"",
        "stop-words = 7",
        "stop-words = [\"the\", 7]",
        "minimum = 0",
        "minimum = \"two\""
      })
  void a_wrong_value_is_told_and_the_default_holds(String setting) {
    Findings findings = new Findings();
    assertThat(read(setting, findings)).isEqualTo(Settings.defaults());
    assertThat(findings.sorted()).extracting(Diagnostic::code).containsExactly(Code.SETTING_VALUE);
  }

  @Test
  void none_is_the_same_as_an_empty_list() {
    Findings findings = new Findings();
    assertThat(read("stop-words = \"none\"", findings)).isEqualTo(Settings.defaults());
    assertThat(read("stop-words = []", findings)).isEqualTo(Settings.defaults());
    assertThat(findings.sorted()).isEmpty();
  }
}

package org.rubricator.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a page is told of the other texts does not grow with the corpus. */
class CatalogueDataTest {

  private static final List<CatalogueData.Category> CATEGORIES =
      List.of(new CatalogueData.Category("genre.call", "Call & answer"));

  private static CatalogueData catalogue(int texts) {
    List<TextSummary> summaries =
        IntStream.range(0, texts)
            .mapToObj(i -> new TextSummary("t" + i, "T" + i, "", "", "en", 7, 1, Marked.NONE))
            .toList();
    return new CatalogueData(
        "C", "1", "", "en", "", "", "", List.of(), CATEGORIES, "tool", summaries, List.of());
  }

  private static List<String> stems(String xml) {
    return Pattern.compile("<text stem=\"([^\"]{1,20})\"")
        .matcher(xml)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @Test
  void a_page_is_told_of_the_texts_around_it_and_how_many_there_are() {
    String xml = catalogue(1000).toXml(500);
    assertThat(stems(xml)).hasSize(49).startsWith("t476").endsWith("t524");
    assertThat(xml).contains(" texts=\"1000\"").containsOnlyOnce("words=\"7\"");
  }

  @Test
  void a_page_is_told_of_the_categories_of_the_corpus() {
    assertThat(catalogue(2).toXml(0))
        .contains("<category id=\"genre.call\">Call &amp; answer</category>");
  }

  @Test
  void at_the_ends_and_in_a_small_corpus_there_are_fewer() {
    assertThat(stems(catalogue(1000).toXml(0))).hasSize(25).startsWith("t0");
    assertThat(stems(catalogue(1000).toXml(999))).hasSize(25).endsWith("t999");
    assertThat(stems(catalogue(2).toXml(1))).containsExactly("t0", "t1");
  }
}

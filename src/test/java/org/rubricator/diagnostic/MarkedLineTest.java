package org.rubricator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rubricator.source.LineMap;

/** Where the marks stand under a source line, for characters that are not one column wide. */
class MarkedLineTest {

  private static Excerpt excerpt(String line, String marked) {
    int start = line.indexOf(marked);
    assertThat(start).isNotNegative();
    return new LineMap("a.xml", "<TEI>\n" + line + "\n</TEI>\n")
        .place(6 + start, 6 + start + marked.length())
        .excerpt()
        .orElseThrow();
  }

  private static String shown(String line, String marked) {
    return MarkedLine.of(excerpt(line, marked));
  }

  @Test
  void an_accent_that_combines_takes_no_column() {
    assertThat(shown("<p>Cafe\u0301 nai\u0308f <hi>x</hi></p>", "<hi>"))
        .isEqualTo("    <p>Cafe\u0301 nai\u0308f <hi>x</hi></p>\n" + "                 ^^^^\n");
  }

  @Test
  void a_mark_on_an_accent_is_under_its_letter() {
    assertThat(shown("<p>Cafe\u0301</p>", "\u0301"))
        .isEqualTo("    <p>Cafe\u0301</p>\n          ^\n");
    assertThat(excerpt("<p>Cafe\u0301</p>", "\u0301").marked()).isEqualTo("\u0301");
  }

  @Test
  void an_ideograph_takes_two_columns() {
    assertThat(shown("<p>東京 <hi>大阪</hi></p>", "大阪"))
        .isEqualTo("    <p>東京 <hi>大阪</hi></p>\n                ^^^^\n");
  }

  @Test
  void an_emoji_with_its_modifiers_takes_two_columns() {
    assertThat(shown("<p>👩🏽‍🚀🇨🇭☀️x <hi/></p>", "<hi/>"))
        .isEqualTo("    <p>👩🏽‍🚀🇨🇭☀️x <hi/></p>\n               ^^^^^\n");
    assertThat(shown("<p>👩🏽‍🚀</p>", "👩🏽‍🚀")).isEqualTo("    <p>👩🏽‍🚀</p>\n       ^^\n");
  }

  @Test
  void a_tab_stays_a_tab() {
    assertThat(shown("\t<p>\t<hi/></p>", "<hi/>"))
        .isEqualTo("    \t<p>\t<hi/></p>\n    \t   \t^^^^^\n");
  }

  @Test
  void words_from_right_to_left_are_repeated_in_their_own_line() {
    assertThat(shown("<p>שלום <persName>דוד</persName></p>", "דוד"))
        .isEqualTo(
            "    \u2068<p>שלום <persName>דוד</persName></p>\u2069\n    marked: \u2068דוד\u2069\n");
    assertThat(shown("<p>قال <hi reff=\"x\">نعم</hi></p>", "reff=\"x\""))
        .endsWith("    marked: \u2068reff=\"x\"\u2069\n");
  }

  @Test
  void a_point_in_a_line_from_right_to_left_is_told_by_what_follows() {
    Excerpt point = new Excerpt("שלוֹם", 3, 3, Excerpt.Cut.NOWHERE);
    assertThat(MarkedLine.of(point)).endsWith("    marked: \u2068וֹ\u2069\n");
    Excerpt end = new Excerpt("שלום", 4, 4, Excerpt.Cut.NOWHERE);
    assertThat(MarkedLine.of(end)).endsWith("    marked: \u2068(end of the line)\u2069\n");
  }

  @Test
  void a_character_that_turns_the_order_of_words_does_not_reach_the_terminal() {
    assertThat(shown("<p>\u202Eevil\u202C <hi/></p>", "<hi/>"))
        .isEqualTo("    <p>\uFFFDevil\uFFFD <hi/></p>\n              ^^^^^\n");
    assertThat(OneLine.of("\u2066a\u2069\u2028b")).isEqualTo("\uFFFDa\uFFFD\uFFFDb");
  }

  @Test
  void a_long_line_is_cut_on_both_sides_of_the_mark() {
    String long100 = "word ".repeat(20);
    assertThat(shown(long100 + "<hi/>" + long100, "<hi/>"))
        .isEqualTo(
            "    …"
                + "word ".repeat(12)
                + "<hi/>"
                + "word ".repeat(12)
                + "…\n"
                + " ".repeat(65)
                + "^^^^^\n");
  }

  @Test
  void a_long_line_is_not_cut_within_a_character() {
    String family = "👨‍👩‍👧‍👦".repeat(20);
    Excerpt cut = excerpt(family + "<hi/>" + family, "<hi/>");
    assertThat(cut.cut()).isEqualTo(Excerpt.Cut.BOTH);
    assertThat(Graphemes.of(cut.text().replace("<hi/>", ""))).containsOnly("👨‍👩‍👧‍👦");
  }

  @Test
  void a_long_mark_is_cut_where_it_is_shown_no_further() {
    String tag = "<persName ref=\"" + "#x ".repeat(60) + "\">";
    assertThat(shown("<p>" + tag, tag))
        .contains("\n       " + "^".repeat(60) + "\n")
        .contains("…\n");
  }
}

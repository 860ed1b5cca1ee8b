package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** One mistake in a file is one finding of the grammar, at the right characters. */
class GrammarFindingsTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  @TempDir private Path folder;

  private String good = "";

  @BeforeEach
  void read() throws IOException {
    good = Files.readString(LETTER);
  }

  private CommandRun check(String file) throws IOException {
    Files.writeString(folder.resolve("letter.xml"), file);
    return CommandRun.in(folder, "validate", "--quiet", "letter.xml");
  }

  /** Findings without their place, for a body with these words in it. */
  private List<String> told(String body) throws IOException {
    return messages(check(withBody(body)));
  }

  private String withBody(String body) {
    return good.replaceFirst("(?s)<body>.*</body>", "<body>" + body + "</body>");
  }

  private static List<String> messages(CommandRun run) {
    return run.err()
        .lines()
        .filter(line -> line.startsWith("letter.xml"))
        .map(line -> line.replaceFirst("^.*?: (?=error|warning)", ""))
        .toList();
  }

  private static String marked(CommandRun run) {
    List<String> lines = run.err().lines().toList();
    int at = lines.indexOf(lines.stream().filter(l -> l.strip().startsWith("^")).findFirst().get());
    int from = lines.get(at).indexOf('^');
    return lines.get(at - 1).substring(from, lines.get(at).lastIndexOf('^') + 1);
  }

  @Test
  void an_unknown_element_is_told_once_for_all_that_is_right_in_it() throws IOException {
    assertThat(
            told(
                "<p>By <personName ref=\"https://example.org\" kind=\"y\">A <hi>B</hi> and"
                    + " <date when=\"1914\">then</date> C</personName> and <lb/> more</p><p>D</p>"))
        .containsExactly(
            "error: personName may not stand here, in p: did you mean persName? [RNG-002]");
  }

  @Test
  void a_misplaced_element_hides_no_mistake_in_it() throws IOException {
    assertThat(
            told(
                    "<div><p/></div><p>Two <persNme>x</persNme> <placeNam>y</placeNam>"
                        + " <hi zzz=\"1\">z</hi></p>")
                .stream()
                .filter(m -> !m.contains("zzz")))
        .containsExactly(
            "error: p may not stand here, in body: it stands before div, or inside one [RNG-002]",
            "error: persNme may not stand here, in p: did you mean persName? [RNG-002]",
            "error: placeNam may not stand here, in p: did you mean placeName? [RNG-002]");
  }

  @Test
  void an_attribute_of_xml_itself_is_told_where_its_prefix_is_missing() throws IOException {
    assertThat(told("<p id=\"a\">x</p>").get(0)).endsWith("did you mean xml:id? [RNG-004]");
    assertThat(told("<p lang=\"fr\">x</p>").get(0)).endsWith("did you mean xml:lang? [RNG-004]");
  }

  @Test
  void a_name_of_another_case_is_told_and_short_names_are_not_guessed() throws IOException {
    assertThat(told("<div><p/></div><P>x</P>").get(0)).endsWith("did you mean p? [RNG-002]");
    assertThat(told("<p><bb>x</bb></p>").get(0)).contains("in p: here may stand words, ");
  }

  @Test
  void what_has_to_come_first_is_told_so() throws IOException {
    assertThat(told("<p>x</p><head>H</head>").get(0))
        .endsWith("head may not stand here, in body: it stands before p [RNG-002]");
  }

  @Test
  void an_element_that_only_tei_has_is_told_as_one() throws IOException {
    assertThat(told("<entry><form>word</form></entry>").get(0))
        .contains("TEI has it, but rubricator.rng has not; name a schema that has it");
  }

  @Test
  void an_empty_pointer_is_told_in_our_words() throws IOException {
    assertThat(told("<p><ref target=\"\">x</ref></p>"))
        .anyMatch(m -> m.contains("it is empty; expected an address such as #ada"))
        .noneMatch(m -> m.contains("token"));
  }

  @Test
  void what_an_include_puts_in_a_wrong_place_is_told_with_it() throws IOException {
    Files.writeString(
        folder.resolve("people.xml"),
        "<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\"><person xml:id=\"ada\"><persName>A"
            + "</persName></person></listPerson>");
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\" xpointer=\"ada\"/>";
    CommandRun run = check(withBody("<p>A</p>" + include.formatted("people.xml")));
    assertThat(run.err())
        .containsPattern("person may not stand here, in body: the include at letter.xml:\\d+ puts");
  }

  @Test
  void what_a_fallback_gives_stands_where_the_include_does() throws IOException {
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"none.xml\"><xi:fallback>"
            + "<p>x</p></xi:fallback></xi:include>";
    assertThat(told("<div><p/></div>" + include).get(0)).contains("p may not stand here, in body:");
  }

  @Test
  void the_tool_says_from_where_on_it_did_not_count() throws IOException {
    assertThat(check(withBody("<p>" + "<persNme>x</persNme>\n".repeat(2002) + "</p>")).err())
        .contains("letter.xml:2024:")
        .contains("are counted up to 2000: from here on the file was not checked [RNG-016]");
  }

  @Test
  void a_second_mistake_after_a_turned_away_element_is_told() throws IOException {
    assertThat(
            told(
                "<p>By <personName>A</personName> on <date whenn=\"1914\" when=\"1914\">then</date>"
                    + "</p><p>And <placName>B</placName></p>"))
        .containsExactly(
            "error: personName may not stand here, in p: did you mean persName? [RNG-002]",
            "error: date has no attribute whenn: did you mean when? [RNG-004]",
            "error: placName may not stand here, in p: did you mean placeName? [RNG-002]");
  }

  @Test
  void each_of_two_unknown_neighbours_is_told() throws IOException {
    assertThat(told("<p><personName>A</personName><personName>B</personName></p>")).hasSize(2);
  }

  @Test
  void a_misspelt_element_is_not_missing_too() throws IOException {
    assertThat(messages(check(good.replace("<body>", "<bodi>").replace("</body>", "</bodi>"))))
        .containsExactly("error: bodi may not stand here, in text: did you mean body? [RNG-002]");
  }

  @Test
  void an_element_that_is_missing_beside_an_unknown_one_is_told() throws IOException {
    String without = good.replaceFirst("(?s)<sourceDesc>.*</sourceDesc>", "<xyz/>");
    assertThat(messages(check(without)))
        .anyMatch(m -> m.startsWith("error: xyz may not stand here"))
        .anyMatch(m -> m.startsWith("error: fileDesc is not complete: sourceDesc is missing"));
  }

  @Test
  void a_known_element_is_told_where_it_stands_and_the_likely_ones_are_shown() throws IOException {
    assertThat(told("<p>By <titleStmt><title>T</title></titleStmt></p>"))
        .containsExactly(
            "error: titleStmt may not stand here, in p: it may stand in fileDesc; here may stand words,"
                + " persName, placeName, orgName, date, said, quote and 167 more [RNG-002]");
    assertThat(told("<p>By <hi zzzz=\"1\">x</hi></p>").get(0))
        .contains("it may have n, cert, resp");
  }

  @Test
  void the_name_in_the_start_tag_is_marked() throws IOException {
    CommandRun run = check(withBody("<p>By <personName ref=\"x\">A <hi>B</hi></personName></p>"));
    assertThat(marked(run)).isEqualTo("personName");
  }

  @Test
  void words_that_may_not_stand_are_marked_and_their_element_named() throws IOException {
    CommandRun run = check(withBody("Dear Sir <p>A</p>"));
    assertThat(messages(run)).hasSize(1).first().asString().contains("directly in body;");
    assertThat(marked(run)).isEqualTo("Dear Sir");
  }

  @Test
  void an_include_that_cannot_be_read_is_not_passed_over() throws IOException {
    String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"a.xml\"/>";
    assertThat(told("<p>A</p>" + include).get(0))
        .startsWith("error: the include of a.xml cannot be followed: it is not there");
  }

  @Test
  void words_are_offered_only_where_they_may_stand() throws IOException {
    assertThat(messages(check(good.replace("<langUsage>", "<xyz/><langUsage>"))).get(0))
        .doesNotContain("words,")
        .doesNotContain("nothing");
    assertThat(told("<p>A <xyz/></p>").get(0)).contains("here may stand words, ");
  }

  @Test
  void an_element_without_a_namespace_is_told_so_with_the_cure() throws IOException {
    assertThat(told("<p>x</p><p xmlns=\"\">y</p>"))
        .containsExactly(
            "error: p may not stand here, in body: it has no namespace; take xmlns=\"\" out of it, or"
                + " of what is around it, or write xmlns=\"http://www.tei-c.org/ns/1.0\" for it"
                + " [RNG-002]");
  }

  @Test
  void what_may_stand_beside_an_element_of_another_namespace_is_told_by_name() throws IOException {
    assertThat(told("<p>A <foo xmlns=\"http://example.org/f\"/></p>").get(0))
        .startsWith(
            "error: foo may not stand here, in p: it is of http://example.org/f; here may stand"
                + " words, persName, placeName")
        .doesNotContain("ns1:")
        .doesNotContain("tei-c.org");
  }

  private static final String IDS =
      "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\" ns=\"http://www.tei-c.org/ns/1.0\""
          + " datatypeLibrary=\"http://www.w3.org/2001/XMLSchema-datatypes\"><start>"
          + "<element name=\"TEI\"><zeroOrMore><choice>"
          + "<element name=\"r\"><attribute name=\"ref\"><data type=\"IDREF\"/></attribute></element>"
          + "<element name=\"i\"><attribute name=\"%s\"><data type=\"ID\"/></attribute></element>"
          + "<element name=\"x\"><attribute name=\"xml:id\"><data type=\"ID\"/></attribute></element>"
          + "%s</choice></zeroOrMore></element></start></grammar>";

  private static final String WITH_IDS =
      "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<r ref=\"none\"/>\n<i id=\"z\"/>\n<i id=\"z\"/>\n"
          + "<x xml:id=\"k\"/>\n<r ref=\"k\"/>\n<x xml:id=\"k\"/>\n</TEI>";

  private List<String> errorsOfIds(String schema) throws IOException {
    Files.writeString(folder.resolve("s.rng"), schema);
    Files.writeString(folder.resolve("a.xml"), WITH_IDS);
    return CommandRun.in(folder, "validate", "--quiet", "--schema=s.rng", "a.xml")
        .err()
        .lines()
        .filter(line -> line.startsWith("a.xml:") && line.contains(": error:"))
        .toList();
  }

  @Test
  void ids_and_pointers_of_the_grammars_own_types_are_checked() throws IOException {
    assertThat(errorsOfIds(IDS.formatted("id", "")))
        .containsExactly(
            "a.xml:2:4: error: r: ref=\"none\" points to an ID that no element has [RNG-001]",
            "a.xml:4:4: error: i: id=\"z\" is an ID that another element has [RNG-001]",
            "a.xml:7:4: error: the xml:id k stands twice in this file, first in line 5 [TEI-001]");
  }

  @Test
  void a_double_id_is_told_once_though_another_attribute_has_its_value() throws IOException {
    assertThat(told("<p xml:id=\"a1\" n=\"a1\">x</p><p xml:id=\"a1\" n=\"a1\">x</p>"))
        .filteredOn(m -> m.contains(": error:") || m.startsWith("error:"))
        .singleElement()
        .asString()
        .contains("TEI-001");
  }

  @Test
  void a_grammar_whose_types_of_ids_conflict_is_used_without_that_check() throws IOException {
    String conflict =
        "<element name=\"i\"><attribute name=\"id\"><data type=\"token\"/></attribute></element>";
    assertThat(errorsOfIds(IDS.formatted("id", conflict)))
        .noneMatch(line -> line.contains("RNG-001") || line.contains("RNG-009"));
  }

  @Test
  void elements_of_html_and_docbook_are_told_what_they_are_in_tei() throws IOException {
    assertThat(told("<p><b>x</b></p>").get(0)).endsWith("did you mean hi? [RNG-002]");
    assertThat(told("<p><em>x</em></p>").get(0)).endsWith("did you mean emph? [RNG-002]");
    assertThat(told("<para>x</para>").get(0)).endsWith("did you mean p? [RNG-002]");
    assertThat(told("<p><pers>x</pers></p>").get(0)).endsWith("did you mean persName? [RNG-002]");
  }

  @Test
  void a_time_is_asked_for_as_a_time() throws IOException {
    assertThat(told("<p><time when=\"25:00\">x</time></p>"))
        .anyMatch(m -> m.contains("expected a time such as 18:30:00"));
    assertThat(told("<p><date when=\"soon\">x</date></p>"))
        .anyMatch(m -> m.contains("expected a date such as 1914"));
  }

  @Test
  void a_very_long_name_is_told_by_its_beginning() throws IOException {
    String name = "n".repeat(2000);
    assertThat(told("<p><" + name + ">x</" + name + "></p>").get(0))
        .contains("error: " + "n".repeat(80) + "\u2026 may not stand here");
  }
}

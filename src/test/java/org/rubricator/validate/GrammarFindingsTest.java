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
  void an_unknown_element_is_told_once_whatever_it_holds() throws IOException {
    assertThat(
            told(
                "<p>By <personName ref=\"x\" kind=\"y\">A <hi kind=\"i\">B</hi> and"
                    + " <date when=\"1914\">then</date> C</personName> and <lb/> more</p><p>D</p>"))
        .containsExactly(
            "error: personName may not stand here, in p: did you mean persName? [RNG-002]");
  }

  @Test
  void a_misplaced_element_is_told_once_whatever_it_holds() throws IOException {
    assertThat(told("<p>By <div kind=\"y\"><head>A</head> <hi>B</hi> and <p>C</p></div> more</p>"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("error: div may not stand here, in p");
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
    assertThat(told("<p>By <titleStmt/></p>"))
        .containsExactly(
            "error: titleStmt may not stand here, in p: it stands in fileDesc; here may stand text,"
                + " persName, placeName, orgName, date, said, quote and 105 more [RNG-002]");
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
        .startsWith("warning: the include of a.xml cannot be followed: it is not there");
  }

  @Test
  void text_is_offered_only_where_text_may_stand() throws IOException {
    assertThat(messages(check(good.replace("<langUsage>", "<xyz/><langUsage>"))).get(0))
        .doesNotContain("text,")
        .doesNotContain("nothing");
    assertThat(told("<p>A <xyz/></p>").get(0)).contains("here may stand text, ");
  }
}

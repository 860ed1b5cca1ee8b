package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** A file is checked with what it includes; a finding points to the file that it stands in. */
class IncludesTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  private static final String INCLUDE =
      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\"%s>%s</xi:include>";

  private static final String TEI = " xmlns=\"http://www.tei-c.org/ns/1.0\"";

  @TempDir private Path folder;

  private String letter = "";

  @BeforeEach
  void read() throws IOException {
    letter = Files.readString(LETTER);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void body(String name, String body) throws IOException {
    write(name, letter.replaceFirst("(?s)<body>.*</body>", "<body>" + body + "</body>"));
  }

  private static String include(String href) {
    return INCLUDE.formatted(href, "", "");
  }

  private List<String> told(String... paths) {
    String[] arguments = new String[paths.length + 2];
    arguments[0] = "validate";
    arguments[1] = "--quiet";
    System.arraycopy(paths, 0, arguments, 2, paths.length);
    CommandRun run = CommandRun.in(folder, arguments);
    assertThat(run.showsStackTrace()).as(run.printed()).isFalse();
    return run.findings("[A-Z]{3}");
  }

  @Test
  void a_mistake_in_a_part_is_told_there() throws IOException {
    body("letter.xml", "<p>One <ref target=\"#b\">two</ref></p>" + include("parts/b.xml"));
    write("parts/b.xml", "<p" + TEI + " xml:id=\"b\">\n  <personName>Ada</personName></p>");
    assertThat(told("letter.xml"))
        .containsExactly(
            "parts/b.xml:2:4: error: personName may not stand here, in p: did you mean persName?"
                + " [RNG-002]");
  }

  @Test
  void rules_are_checked_on_the_whole_and_told_at_the_part() throws IOException {
    body("letter.xml", "<p>One</p>" + include("b.xml") + "<p>Three</p>");
    write(
        "b.xml",
        "<p"
            + TEI
            + ">\n  <date from=\"1914\" notAfter=\"1913\">then</date>\n  <date>x</date></p>");
    assertThat(told("letter.xml"))
        .anyMatch(l -> l.startsWith("b.xml:3:3: warning: date \"x\" has"));
  }

  @Test
  void what_a_part_includes_belongs_to_the_whole() throws IOException {
    body("letter.xml", include("a/b.xml"));
    write("a/b.xml", "<div" + TEI + "><p>One</p>" + include("c.xml") + "</div>");
    write("a/c.xml", "<p" + TEI + "><ref target=\"#no\">x</ref></p>");
    assertThat(told("letter.xml"))
        .containsExactly(
            "a/c.xml:1:53: warning: #no leads nowhere: no xml:id \"no\" in this file [TEI-009]");
  }

  @Test
  void a_folder_is_checked_with_its_parts_once() throws IOException {
    body("letter.xml", include("b.xml"));
    write("b.xml", "<p" + TEI + "><hii>x</hii></p>");
    assertThat(told(".")).singleElement().asString().startsWith("b.xml:1:41: error: hii");
  }

  @Test
  void an_element_is_included_by_its_id() throws IOException {
    body("letter.xml", INCLUDE.formatted("b.xml", " xpointer=\"p2\"", ""));
    write("b.xml", "<x" + TEI + "><p xml:id=\"p1\"><no/></p><p xml:id=\"p2\">Two</p></x>");
    assertThat(told("letter.xml")).isEmpty();
  }

  @Test
  void a_fallback_stands_for_what_is_not_there() throws IOException {
    body("letter.xml", INCLUDE.formatted("b.xml", "", "<xi:fallback><p>Two</p></xi:fallback>"));
    assertThat(told("letter.xml")).isEmpty();
  }

  @Test
  void words_of_another_file_are_words_of_this_one() throws IOException {
    body("letter.xml", "<p>One " + text("words.txt", "") + "</p>" + text("words.txt", ""));
    write("words.txt", "some words & <signs>\n");
    assertThat(told("letter.xml"))
        .singleElement()
        .asString()
        .contains("no text may stand directly in body")
        .endsWith("[RNG-007]");
  }

  @Test
  void pointers_into_other_files_are_followed_from_a_file_with_an_include() throws IOException {
    body("letter.xml", include("b.xml") + "<p><persName ref=\"people.xml#bob\">Bob</persName></p>");
    write("b.xml", "<p" + TEI + ">Two</p>");
    body("people.xml", "<listPerson><person xml:id=\"ann\"><p>A</p></person></listPerson>");
    assertThat(told("letter.xml"))
        .anyMatch(l -> l.contains("people.xml#bob leads nowhere: no xml:id \"bob\" in people.xml"));
    assertThat(told("."))
        .anyMatch(l -> l.contains("people.xml#bob leads nowhere: no xml:id \"bob\" in people.xml"));
  }

  @Test
  void rules_see_words_of_another_file_also_below_a_document_type() throws IOException {
    body("letter.xml", "<p>" + text("words.txt", "") + "</p>");
    String letter = Files.readString(folder.resolve("letter.xml"));
    write(
        "letter.xml",
        letter
            .replaceAll("<\\?xml-model.*\\?>", "")
            .replaceFirst("<TEI", "<!DOCTYPE TEI [<!ENTITY nbsp \"&#160;\">]>\n<TEI"));
    write("words.txt", "some words");
    write(
        "rules.sch",
        """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
        <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
        <pattern><rule context="t:body/t:p"><assert test="normalize-space()">an empty paragraph
        </assert></rule></pattern></schema>
        """);
    assertThat(told("--schema", "rules.sch", "letter.xml")).noneMatch(l -> l.contains("SCH-001"));
    write("words.txt", " ");
    assertThat(told("--schema", "rules.sch", "letter.xml")).anyMatch(l -> l.contains("SCH-001"));
  }

  @Test
  void words_that_cannot_be_read_are_told() throws IOException {
    String latin = text("latin.txt", "");
    String known = text("latin.txt", " encoding=\"ISO-8859-1\"");
    String unknown = text("latin.txt", " encoding=\"klingon\"");
    String control = text("control.txt", "");
    body(
        "in/letter.xml",
        "<p>" + latin + known + unknown + control + text("../out.txt", "") + "</p>");
    Files.write(folder.resolve("in/latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    write("in/control.txt", "a\0b");
    write("out.txt", "words");
    CommandRun run = CommandRun.in(folder.resolve("in"), "validate", "--quiet", "letter.xml");
    assertThat(run.findings("[A-Z]{3}"))
        .hasSize(4)
        .anyMatch(l -> l.contains("latin.txt") && l.contains("it is not in UTF-8"))
        .anyMatch(l -> l.contains("latin.txt") && l.contains("klingon is not known"))
        .anyMatch(l -> l.contains("control.txt") && l.contains("a character that XML"))
        .anyMatch(l -> l.contains("../out.txt") && l.contains("only files near this one"))
        .filteredOn(l -> l.endsWith("[XML-012]"))
        .hasSize(3);
  }

  private static String text(String href, String more) {
    return INCLUDE.formatted(href, " parse=\"text\"" + more, "");
  }

  @Test
  void circles_and_files_elsewhere_are_not_followed() throws IOException {
    body("in/letter.xml", "<p>One</p>" + include("../out.xml") + include("b.xml"));
    write(
        "in/b.xml",
        "<div" + TEI + "><p>x</p>" + include("b.xml") + include("http://x.test/y") + "</div>");
    write("out.xml", "<p" + TEI + "><no/></p>");
    CommandRun run = CommandRun.in(folder.resolve("in"), "validate", "--quiet", "letter.xml");
    assertThat(run.findings("[A-Z]{3}"))
        .hasSize(3)
        .anyMatch(l -> l.contains("it includes this file in turn [XML-012]"))
        .filteredOn(l -> l.endsWith("[XML-006]"))
        .hasSize(2);
  }

  @Test
  void files_that_include_each_other_are_checked_once() throws IOException {
    body("a.xml", "<p><no/></p>" + include("b.xml"));
    body("b.xml", "<p><no/></p>" + include("a.xml"));
    write("c.xml", "<div" + TEI + "><p><no/></p>" + include("d.xml") + "</div>");
    write("d.xml", "<div" + TEI + "><p><no/></p>" + include("c.xml") + "</div>");
    List<String> told = told(".");
    assertThat(told).filteredOn(l -> l.contains("it includes this file in turn")).hasSize(2);
    assertThat(told).anyMatch(l -> l.startsWith("a.xml") && l.contains("no may not stand"));
    assertThat(told).anyMatch(l -> l.startsWith("b.xml") && l.contains("no may not stand"));
    assertThat(told).anyMatch(l -> l.startsWith("c.xml"));
  }

  @Test
  @Timeout(60)
  void what_doubles_at_each_step_is_cut() throws IOException {
    for (int i = 0; i < 28; i++) {
      String next = include("f" + (i + 1) + ".xml");
      write("f" + i + ".xml", "<div" + TEI + ">" + next + next + "</div>");
    }
    write("f28.xml", "<div" + TEI + "><p>x</p></div>");
    body("letter.xml", include("f0.xml"));
    assertThat(told(".")).anyMatch(l -> l.contains("it stands for more than"));
  }

  @Test
  void files_that_share_a_part_share_no_ids() throws IOException {
    write("common.xml", "<p" + TEI + " xml:id=\"c\">x</p>");
    body("a.xml", "<p xml:id=\"one\"><ref target=\"#c\">x</ref></p>" + include("common.xml"));
    body("b.xml", "<p><ref target=\"#one\">x</ref></p>" + include("common.xml"));
    assertThat(told("."))
        .filteredOn(l -> l.contains("leads nowhere"))
        .singleElement()
        .asString()
        .startsWith("b.xml");
  }

  @Test
  void an_id_that_a_part_has_too_is_told() throws IOException {
    body("a.xml", "<p xml:id=\"one\">x</p>" + include("b.xml"));
    write("b.xml", "<p" + TEI + " xml:id=\"one\">x</p>");
    assertThat(told("a.xml")).singleElement().asString().contains("b.xml:1", "one", "a.xml");
  }

  @Test
  void an_element_of_the_same_file_may_be_included() throws IOException {
    String same = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" xpointer=\"one\"/>";
    body("a.xml", "<div><p xml:id=\"one\">x</p></div><div>" + same + "</div>");
    assertThat(told("a.xml")).isEmpty();
  }

  @Test
  void the_sign_of_a_comment_in_an_instruction_is_none() throws IOException {
    write("a.xml", letter + "<?foo <!-- ?><!-- a --><?foo <!-- ?>");
    assertThat(told("a.xml")).isEmpty();
  }

  @Test
  void elements_of_xinclude_that_are_misspelt_or_out_of_place_are_told() throws IOException {
    String misspelt = include("b.xml").replace("xi:include", "xi:inclde");
    String stray = "<xi:fallback xmlns:xi=\"http://www.w3.org/2001/XInclude\"><no/></xi:fallback>";
    body("a.xml", "<p>x</p>" + misspelt + stray);
    assertThat(told("a.xml"))
        .hasSize(2)
        .allMatch(l -> l.endsWith("[XML-011]"))
        .anyMatch(l -> l.contains("xi:inclde is no element of XInclude: did you mean include?"))
        .anyMatch(l -> l.contains("xi:fallback may stand only in an include"));
  }

  @Test
  void a_fallback_that_is_not_used_is_not_checked() throws IOException {
    String fallback =
        "<xi:fallback><p xml:id=\"b\"><date when=\"1914-02-31\">x</date><no/>"
            + "<ref target=\"#nowhere\">x</ref>"
            + include("missing.xml")
            + "</p></xi:fallback>";
    body("a.xml", INCLUDE.formatted("b.xml", "", fallback));
    write("b.xml", "<p" + TEI + " xml:id=\"b\">x</p>");
    assertThat(told("a.xml")).isEmpty();
    Files.delete(folder.resolve("b.xml"));
    assertThat(told("a.xml"))
        .anyMatch(l -> l.contains("RNG-002"))
        .anyMatch(l -> l.contains("missing.xml"))
        .anyMatch(l -> l.contains("#nowhere"));
  }

  @Test
  void ids_that_are_included_twice_are_told() throws IOException {
    write("b.xml", "<div" + TEI + "><p xml:id=\"one\">x</p><p xml:id=\"two\">x</p></div>");
    body("a.xml", include("b.xml") + include("b.xml"));
    assertThat(told("a.xml"))
        .singleElement()
        .asString()
        .startsWith("a.xml:")
        .contains("the xml:id one stands in b.xml already");
    body("a.xml", include("b.xml") + "<div>" + xpointer("b.xml", "two") + "</div>");
    assertThat(told("a.xml")).singleElement().asString().contains("the xml:id two");
    body("a.xml", "<div>" + xpointer("b.xml", "one") + xpointer("b.xml", "two") + "</div>");
    assertThat(told("a.xml")).isEmpty();
    body("a.xml", "<div><p xml:id=\"one\">x</p>" + xpointer("b.xml", "two") + "</div>");
    assertThat(told("a.xml")).isEmpty();
    body("a.xml", "<div><p xml:id=\"two\">x</p>" + xpointer("b.xml", "two") + "</div>");
    assertThat(told("a.xml"))
        .singleElement()
        .asString()
        .startsWith("b.xml:")
        .contains("the xml:id two stands in a.xml already");
  }

  private static String xpointer(String href, String pointer) {
    return INCLUDE.formatted(href, " xpointer=\"" + pointer + "\"", "");
  }

  @Test
  void an_element_is_included_by_its_number() throws IOException {
    write("b.xml", "<x" + TEI + "><p><no/></p><div xml:id=\"d\"><p>x</p><p>Two</p></div></x>");
    for (String pointer : List.of("element(/1/2/2)", "element(d/1)", "element(/1/2)")) {
      body("a.xml", "<div>" + xpointer("b.xml", pointer) + "</div>");
      assertThat(told("a.xml")).as(pointer).isEmpty();
    }
    body("a.xml", "<div>" + xpointer("b.xml", "element(/1/1)") + "</div>");
    assertThat(told("a.xml")).singleElement().asString().contains("no may not stand");
    body("a.xml", "<div><p>x</p>" + xpointer("b.xml", "element(d/3)") + "</div>");
    assertThat(told("a.xml")).singleElement().asString().contains("there is no such element");
  }

  @Test
  void an_include_leads_from_the_base_around_it() throws IOException {
    write("in/parts/b.xml", "<p" + TEI + "><no/></p>");
    body(
        "a.xml",
        "<div xml:base=\"in/\"><div xml:base=\"parts/x\">" + include("b.xml") + "</div></div>");
    assertThat(told("a.xml")).singleElement().asString().startsWith("in/parts/b.xml");
  }

  @Test
  void what_xinclude_forbids_is_told_also_with_a_fallback() throws IOException {
    write("b.xml", "<p" + TEI + " xml:id=\"b\">x</p>");
    String fallback = "<xi:fallback><p>x</p></xi:fallback>";
    body(
        "a.xml",
        INCLUDE.formatted("b.xml#b", "", fallback)
            + INCLUDE.formatted("b.xml", " parse=\"foo\"", fallback));
    assertThat(told("a.xml"))
        .hasSize(2)
        .anyMatch(l -> l.contains("an id does not stand in href, but in xpointer"))
        .anyMatch(l -> l.contains("parse=\"foo\" is neither xml nor text"));
  }
}

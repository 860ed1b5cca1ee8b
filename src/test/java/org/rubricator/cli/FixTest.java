package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fix} makes the corrections that can be made in one way only, and touches nothing else. */
@Tag("slow")
class FixTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  @TempDir private Path folder;

  private String letter = "";

  @BeforeEach
  void read() throws IOException {
    letter = Files.readString(LETTER);
  }

  private String file(String body) {
    return letter.replaceFirst("(?s)<body>.*</body>", "<body>\n" + body + "\n</body>");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private record Case(String name, String before, String after) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              "an element and its end tag",
              "<p>By <personName\n  ref='#x' >A</personName ></p>",
              "<p>By <persName\n  ref='#x' >A</persName ></p>"),
          new Case(
              "an attribute",
              "<p>On <date whenn='1914' >x</date></p>",
              "<p>On <date when='1914' >x</date></p>"),
          new Case(
              "names inside a name",
              "<p><personName reff=\"https://example.org/x\"><forname>A</forname></personName></p>",
              "<p><persName ref=\"https://example.org/x\"><forename>A</forename></persName></p>"),
          new Case(
              "a pointer without its sign",
              "<p xml:id=\"a1\">See <ref target=\"#a1  a1\">it</ref></p>",
              "<p xml:id=\"a1\">See <ref target=\"#a1  #a1\">it</ref></p>"),
          new Case(
              "a date in words",
              "<p><date when=\"12 May 1914\">x</date></p>",
              "<p><date when=\"1914-05-12\">x</date></p>"),
          new Case(
              "a date in German",
              "<p xml:lang=\"en\"><date xml:lang=\"de\" from=\"1. M\u00e4rz 1914\" to=\"3.4.1914\">x</date></p>",
              "<p xml:lang=\"en\"><date xml:lang=\"de\" from=\"1914-03-01\" to=\"1914-04-03\">x</date></p>"),
          new Case(
              "a year and a day with too few digits",
              "<p><date from=\"476\" to=\"1914-5-2\">from 476</date></p>",
              "<p><date from=\"0476\" to=\"1914-05-02\">from 476</date></p>"),
          new Case(
              "a month with one digit that the words name",
              "<p><date when=\"1914-5\">May 1914</date></p>",
              "<p><date when=\"1914-05\">May 1914</date></p>"),
          new Case(
              "an id that is no name, and what points to it",
              "<p xml:id=\"1 a\">See</p>\n<p xml:id=\"2b\">See <ref target=\"#2b\">it</ref></p>",
              "<p xml:id=\"id-1-a\">See</p>\n<p xml:id=\"id-2b\">See <ref target=\"#id-2b\">it</ref></p>"),
          new Case(
              "a language tag",
              "<p>A <foreign xml:lang=\"en_gb\">b</foreign></p>",
              "<p>A <foreign xml:lang=\"en-GB\">b</foreign></p>"),
          new Case(
              "a language tag with a script",
              "<p>A <foreign xml:lang=\"sr_Latn_RS\">b</foreign></p>",
              "<p>A <foreign xml:lang=\"sr-Latn-RS\">b</foreign></p>"),
          new Case(
              "a date in words with an ordinal number",
              "<p><date when=\"the 2nd of May, 1914\">x</date></p>",
              "<p><date when=\"1914-05-02\">x</date></p>"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<date when='2457.5.12' xml:lang='th'>x</date>",
        "<date when='1332/5/12' xml:lang='ar'>x</date>",
        "<time when='930'>half past nine</time>",
        "<date when='191'>191-</date>",
        "<date when='1914-5'>winter 1914-15</date>",
        "<date when='1911-2'>1911/12</date>",
        "<date when='800'>800 BC</date>",
        "<date when='753' xml:lang='en'>753 v. Chr.</date>",
        "<date when='914'>914 A.H.</date>",
        "<note id='n1'>a</note><note id='n1'>b</note>",
        "<loc>Bonn</loc>",
        "<soc>friend</soc>",
        "<date calendar='#julian' when='12 May 1914'>x</date>",
        "<date when='5 Oct 1066'>x</date>",
        "<date when='26 September 1914'>26 September 1914 O.S.</date>",
        "<foreign xml:lang='fr_la'>x</foreign>"
      })
  void what_may_mean_two_things_is_left_alone(String body) throws IOException {
    write("a.xml", file("<p>" + body + "</p>"));
    assertThat(CommandRun.in(folder, "fix", "a.xml").err())
        .contains("nothing that could be corrected");
  }

  @Test
  void an_id_that_something_else_names_keeps_its_form() throws IOException {
    write(
        "a.xml",
        file(
            "<p xml:id=\"2b\">x</p><p><formula><math xmlns=\"http://www.w3.org/1998/Math/MathML\">"
                + "<ci xref=\"2b\">z</ci></math></formula></p>"));
    assertThat(CommandRun.in(folder, "fix", "a.xml").out()).doesNotContain("id-2b");
  }

  @Test
  void pointers_from_files_with_any_name_go_with_their_id() throws IOException {
    Path people = write("a#b/people.xml", file("<p xml:id=\"1a\">x</p>"));
    Path one = write("a#b/[1] 100%25.xml", file("<p><ref target=\"people.xml#1a\">x</ref></p>"));
    CommandRun.in(folder, "fix", "--write", "a#b");
    assertThat(people).content().contains("xml:id=\"id-1a\"");
    assertThat(one).content().contains("people.xml#id-1a");
  }

  @TestFactory
  Stream<DynamicTest> what_is_wrong_in_one_way_is_put_right() {
    return CASES.stream().map(each -> DynamicTest.dynamicTest(each.name, () -> check(each)));
  }

  private void check(Case each) throws IOException {
    String before = file(each.before).replace("\n", "\r\n");
    Path path = write("a.xml", before);
    CommandRun shown = CommandRun.in(folder, "fix", "a.xml");
    assertThat(shown.out()).contains("--- a/a.xml", "+++ b/a.xml");
    assertThat(path).content().isEqualTo(before);
    CommandRun run = CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(run.out()).isEqualTo("a.xml\n");
    assertThat(path).content().isEqualTo(file(each.after).replace("\n", "\r\n"));
    assertThat(CommandRun.in(folder, "fix", "--write", "a.xml").err())
        .contains("nothing that could be corrected");
  }

  private static final List<String> LEFT_ALONE =
      List.of(
          "<p>On <date when=\"5/6/1914\">x</date></p>",
          "<p>On <date when=\"3 to 7 May 1914\">x</date></p>",
          "<p>On <date when=\"1914-02-30\">x</date></p>",
          "<p>In <date when=\"1911/12\">x</date></p>",
          "<p>In <date when=\"1907/08\">x</date></p>",
          "<p>In <date when=\"98\">x</date></p>",
          "<p>In <date when=\"circa May 1914\">x</date></p>",
          "<p xml:lang=\"de\"><date when=\"vor 12. Mai 1914\">x</date></p>",
          "<p><date when=\"12 May 1914 BC\">x</date></p>",
          "<p><foreign xml:lang=\"de en\">x</foreign></p>",
          "<p><foreign xml:lang=\"la grc\">x</foreign></p>",
          "<p><foreign xml:lang=\"la_grc\">x</foreign></p>",
          "<p><foreign xml:lang=\"de_en\">x</foreign></p>",
          "<p>By <xyz>A</xyz></p>",
          "<listPerson><persona><p>A part</p></persona></listPerson>",
          "<p><choice><org>A</org><corr>B</corr></choice></p>",
          "<div1><p>A</p></div1><div><p>B</p></div>",
          "<p>By <ref target=\"b1\">A</ref></p>",
          "<p xml:id=\"a1\"><p xml:id=\"a1\"/></p>");

  @TestFactory
  Stream<DynamicTest> what_could_be_meant_in_two_ways_is_left_alone() {
    return LEFT_ALONE.stream()
        .map(
            body ->
                DynamicTest.dynamicTest(
                    body,
                    () -> {
                      Path path = write("a.xml", file(body));
                      CommandRun run = CommandRun.in(folder, "fix", "--write", "a.xml");
                      assertThat(run.out()).isEmpty();
                      assertThat(path).content().isEqualTo(file(body));
                    }));
  }

  @Test
  void a_name_that_tei_has_is_right_where_no_schema_is_chosen() throws IOException {
    String text =
        file("<p>A <persName><persona>B</persona></persName> <mentined>C</mentined></p>")
            .replaceAll("<\\?xml-model.*?\\?>\n", "");
    Path path = write("a.xml", text);
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path).content().isEqualTo(text.replace("mentined", "mentioned"));
  }

  @Test
  void ids_are_given_to_what_has_none_and_none_is_changed() throws IOException {
    Path path =
        write(
            "a.xml",
            file(
                "<head>H</head><p xml:id=\"letter.p1\">One</p><p>Two <q>x</q></p>"
                    + "<p xml:id=\"letter.p2\">Three</p><p >Four</p><p xml:id=\"own\">Five</p>"));
    CommandRun.in(folder, "fix", "--ids", "--write", "a.xml");
    assertThat(path)
        .content()
        .isEqualTo(
            file(
                "<head xml:id=\"letter.h1\">H</head><p xml:id=\"letter.p1\">One</p>"
                    + "<p xml:id=\"letter.p1a\">Two <q xml:id=\"letter.q1\">x</q></p>"
                    + "<p xml:id=\"letter.p2\">Three</p><p xml:id=\"letter.p3\" >Four</p>"
                    + "<p xml:id=\"own\">Five</p>"));
  }

  @Test
  void letters_are_composed_where_the_header_says_that_they_are() throws IOException {
    String declared =
        "</fileDesc><encodingDesc><editorialDecl><normalization><p>Unicode NFC.</p>"
            + "</normalization></editorialDecl></encodingDesc>";
    String text = file("<p>cafe\u0301 e\u0301</p>");
    Path path = write("a.xml", text);
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path).content().isEqualTo(text);
    Files.writeString(path, text.replace("</fileDesc>", declared));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path)
        .content()
        .isEqualTo(file("<p>caf\u00e9 \u00e9</p>").replace("</fileDesc>", declared));
  }

  @Test
  void a_date_with_the_wrong_day_of_the_week_is_left_to_a_person() throws IOException {
    String dates = "<p><date when=\"%s\">x</date><date when=\"%s\">x</date></p>";
    Path path = write("a.xml", file(dates.formatted("Thursday 12 May 1914", "Tue 12 May 1914")));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path)
        .content()
        .isEqualTo(file(dates.formatted("Thursday 12 May 1914", "1914-05-12")));
  }

  @Test
  void one_mark_behind_a_tag_does_not_keep_other_letters_apart() throws IOException {
    String declared =
        "</fileDesc><encodingDesc><editorialDecl><normalization><p>NFC</p>"
            + "</normalization></editorialDecl></encodingDesc>";
    String text = "<p>\u0338a <hi>b</hi>\u0338 %s</p>";
    Path path = write("a.xml", file(text.formatted("e\u0301")).replace("</fileDesc>", declared));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path)
        .content()
        .isEqualTo(file(text.formatted("\u00e9")).replace("</fileDesc>", declared));
  }

  @Test
  void a_file_in_another_charset_keeps_its_bytes() throws IOException {
    String text =
        file("<p>\u00e9t\u00e9 <personName>A</personName></p>").replace("UTF-8", "ISO-8859-1");
    Path path = folder.resolve("a.xml");
    Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
        .isEqualTo(text.replace("personName", "persName"));
  }

  @Test
  void an_element_of_tei_in_a_misspelt_one_keeps_its_name() throws IOException {
    Path file =
        write("letter.xml", file("<p><dat><p>x</p></dat> <plaeName><l>y</l></plaeName></p>"));
    CommandRun.in(folder, "fix", "--write", "letter.xml");
    assertThat(Files.readString(file)).contains("<p>x</p>", "<placeName><l>y</l></placeName>");
  }

  @Test
  void a_corpus_is_corrected_as_a_whole() throws IOException {
    CommandRun.in(folder, "init", "c");
    write("c/src/texts/b.txt", "Head\n\nWords of Jane Doe.\n");
    CommandRun.in(folder, "convert", "--corpus", "c");
    Path people = folder.resolve("c/tei/authority/people.xml");
    Path text = folder.resolve("c/tei/b.xml");
    Files.writeString(
        people, Files.readString(people).replace("xml:id=\"doe-jane\"", "xml:id=\"1doe\""));
    Files.writeString(text, Files.readString(text).replace("person:doe-jane", "person:1doe"));
    assertThat(CommandRun.in(folder, "validate", "--corpus", "c").status()).isEqualTo(1);
    CommandRun run = CommandRun.in(folder, "fix", "--write", "--corpus", "c");
    assertThat(run.err()).contains("xml:id=\"1doe\" becomes \"id-1doe\"", "texts included: 1");
    assertThat(text).content().contains("ref=\"person:id-1doe\"");
    assertThat(folder.resolve("c/tei/corpus.xml"))
        .content()
        .contains("<xi:include href=\"b.xml\"/>");
    assertThat(CommandRun.in(folder, "validate", "--corpus", "c").err()).contains("Findings: none");
    assertThat(CommandRun.in(folder, "fix", "--write", "--corpus", "c").out()).isEmpty();
  }

  @Test
  void a_pointer_to_the_authority_gets_its_prefix() throws IOException {
    CommandRun.in(folder, "init", "c");
    write("c/src/texts/b.txt", "Head\n\nWords of Jane Doe.\n");
    CommandRun.in(folder, "convert", "--corpus", "c");
    Path text = folder.resolve("c/tei/b.xml");
    Files.writeString(text, Files.readString(text).replace("person:doe-jane", "doe-jane"));
    CommandRun.in(folder, "fix", "--write", "--corpus", "c", "c/tei/b.xml");
    assertThat(text).content().contains("ref=\"person:doe-jane\"");
  }

  @Test
  void an_id_that_is_not_composed_stays_as_others_may_write_it() throws IOException {
    String text =
        file("<p xml:id=\"e\u0301\">e\u0301</p>")
            .replace(
                "</fileDesc>",
                "</fileDesc><encodingDesc><editorialDecl><normalization><p>Unicode NFC.</p>"
                    + "</normalization></editorialDecl></encodingDesc>");
    Path path = write("a.xml", text);
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path).content().isEqualTo(text);
  }

  private static String pointing(String pointer) {
    return "<p>See <ref target=\"" + pointer + "\">it</ref></p>";
  }

  @Test
  void an_id_is_renamed_only_with_all_that_points_to_it() throws IOException {
    Path people = write("pers.xml", file("<p xml:id=\"12\">A</p>"));
    Path text = write("let.xml", file(pointing("pers.xml#12")));
    CommandRun.in(folder, "fix", "--write", "pers.xml");
    assertThat(people).content().contains("xml:id=\"12\"");
    CommandRun.in(folder, "fix", "--write", "pers.xml", "let.xml");
    assertThat(people).content().contains("xml:id=\"id-12\"");
    assertThat(text).content().contains("pers.xml#id-12");
  }

  @Test
  void an_id_is_renamed_with_what_includes_it_and_what_is_no_tei() throws IOException {
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"b.xml\" xpointer=\"%s\"/>";
    String music = "<slur xmlns=\"http://www.music-encoding.org/ns/mei\" startid=\"#%s\"/>";
    String both = "<p xml:id=\"%s\">x</p><p><notatedMusic>" + music + "</notatedMusic></p>";
    Path whole = write("a.xml", file(include.formatted("element(12)")));
    Path part = write("b.xml", file(both.formatted("12", "12")));
    CommandRun run = CommandRun.in(folder, "fix", "--write", "a.xml", "b.xml");
    assertThat(whole)
        .as(run.printed())
        .content()
        .isEqualTo(file(include.formatted("element(id-12)")));
    assertThat(part).content().isEqualTo(file(both.formatted("id-12", "id-12")));
  }

  @Test
  void an_id_that_is_named_in_another_way_is_left() throws IOException {
    String drawing =
        "<figure><svg xmlns=\"http://www.w3.org/2000/svg\"><g fill=\"url(#12)\"/></svg></figure>";
    Path path = write("a.xml", file("<p xml:id=\"12\">x</p><p>" + drawing + "</p>"));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path).content().contains("xml:id=\"12\"");
  }

  @Test
  @Timeout(60)
  void hundreds_of_corrections_are_made_at_once() throws IOException {
    String many =
        "<p><date when=\"12 May 1914\">x</date> <foreign xml:lang=\"en_GB\">x</foreign></p>\n";
    String inner =
        "<p><personName reff=\"https://x.test/a\"><forname>A</forname></personName></p>\n";
    Path path = write("a.xml", file(many.repeat(500) + inner.repeat(300)));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    String right =
        many.replace("12 May 1914", "1914-05-12").replace("en_GB", "en-GB").repeat(500)
            + inner
                .replace("personName", "persName")
                .replace("reff", "ref")
                .replace("forname", "forename")
                .repeat(300);
    assertThat(path).content().startsWith(file(right).replaceFirst("(?s)\n</body>.*", ""));
  }

  @Test
  void more_faults_than_a_check_counts_are_corrected() throws IOException {
    String day = "<p>On <date when=\"12 May 1914\">that day</date></p>\n";
    Path path = write("a.xml", file(day.repeat(2100)));
    assertThat(CommandRun.in(folder, "fix", "a.xml").err()).contains("2,100 corrections");
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path).content().doesNotContain("12 May 1914");
  }

  @Test
  void a_file_of_wrong_names_alone_is_given_up_by_the_work_it_makes() throws IOException {
    String body =
        IntStream.range(0, 900)
            .mapToObj(i -> "<p><quots>x</quots><nam" + (char) ('a' + i % 26) + "e/></p>\n")
            .collect(Collectors.joining());
    write("a.xml", file(body));
    assertThat(CommandRun.in(folder, "fix", "a.xml").err())
        .contains("more")
        .contains("run fix again");
  }

  @Test
  void an_id_that_stays_for_a_pointer_elsewhere_is_told() throws IOException {
    write("a.xml", file("<p xml:id=\"1843-letter\">x</p>"));
    write("b.xml", file("<p><ref target=\"a.xml#1843-letter\">x</ref></p>"));
    assertThat(CommandRun.in(folder, "fix", "a.xml").err())
        .contains("xml:id=\"1843-letter\" can be corrected together with b.xml");
    assertThat(CommandRun.in(folder, "fix", ".").err()).contains("becomes \"id-1843-letter\"");
  }

  @Test
  void an_id_is_renamed_with_its_pointers_wherever_one_stands() throws IOException {
    Path project = Files.createDirectories(folder.resolve("project/texts"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    String file =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body>%s</body></text></TEI>";
    Files.writeString(
        project.resolve("a.xml"), file.formatted("<p><ref target=\"b.xml#1x\"/></p>"));
    Files.writeString(project.resolve("b.xml"), file.formatted("<p xml:id=\"1x\"/>"));
    CommandRun.in(elsewhere, "fix", "--write", project.toString());
    assertThat(project.resolve("b.xml")).content().contains("xml:id=\"id-1x\"");
    assertThat(project.resolve("a.xml")).content().contains("target=\"b.xml#id-1x\"");
    Files.writeString(
        project.resolve("a.xml"), file.formatted("<p><ref target=\"b.xml#2x\"/></p>"));
    assertThat(CommandRun.in(elsewhere, "validate", project.toString()).err())
        .contains("b.xml#2x leads nowhere");
  }

  @Test
  void an_id_with_a_space_and_a_pointer_to_it_are_left_to_a_person() throws IOException {
    Path file = folder.resolve("spaced.xml");
    String text =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><p xml:id=\"a b\"/>"
            + "<p><ref target=\"#a b\"/></p></body></text></TEI>";
    Files.writeString(file, text);
    CommandRun.in(folder, "fix", "--write", "spaced.xml");
    assertThat(file).hasContent(text);
  }

  @Test
  void ids_are_given_by_the_name_of_the_file_where_the_text_has_none() throws IOException {
    String text =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><p>a</p>"
            + "<p xml:id=\"my\">b</p><p>c</p></body></text></TEI>";
    Files.writeString(folder.resolve("one.xml"), text);
    Files.writeString(folder.resolve("2.xml"), text);
    CommandRun.in(folder, "fix", "--ids", "--write", "one.xml", "2.xml");
    assertThat(folder.resolve("one.xml")).content().contains("\"one.p1\"", "\"one.p2\"");
    assertThat(folder.resolve("2.xml")).content().contains("\"t-2.p1\"");
  }

  @Test
  void a_broken_file_is_told_and_the_others_are_corrected() throws IOException {
    write("t/a.xml", "<TEI");
    Path path = write("t/b.xml", file("<p>By <personName>A</personName></p>"));
    CommandRun run = CommandRun.in(folder, "fix", "--write", "t");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("t/a.xml:1:4: error");
    assertThat(path).content().contains("<persName>A</persName>");
  }

  @Test
  void a_name_keeps_its_prefix() throws IOException {
    String prefixed =
        file("<p>By <personName>A</personName></p>")
            .replaceAll("<(/?)(?=\\w)", "<$1t:")
            .replace("xmlns=", "xmlns:t=");
    Path written = write("a.xml", prefixed);
    CommandRun.in(folder, "fix", "a.xml", "--write");
    assertThat(Files.readString(written)).isEqualTo(prefixed.replace("personName", "persName"));
  }

  @Test
  void an_id_that_a_scheme_names_is_left() throws IOException {
    for (String pointer : List.of("#range(12,b)", "#match(12,'x')", "#xpath1(id('12'))")) {
      String text =
          "<p xml:id=\"12\">x</p><p corresp=\"#12\" xml:id=\"b\">x</p>" + pointing(pointer);
      Path path = write("a.xml", file(text));
      CommandRun.in(folder, "fix", "--write", "a.xml");
      assertThat(path).as(pointer).content().contains("xml:id=\"12\"");
    }
  }

  @Test
  void an_id_is_left_that_another_folder_of_the_project_points_to() throws IOException {
    Path people = write("lists/pers.xml", file("<p xml:id=\"12\">A</p>"));
    write("let.xml", file(pointing("lists/pers.xml#12")));
    CommandRun.in(folder, "fix", "--write", "lists/pers.xml");
    assertThat(people).content().contains("xml:id=\"12\"");
  }

  @Test
  void a_correction_that_helps_nothing_is_not_made_with_others_that_do() throws IOException {
    String lines =
        "<p xml:lang=\"ger\">x</p>\n<p><date when=\"12 May 1914\">12 May 1914</date>"
            + "<date when=\"May 1914\">x</date></p>\n<p xml:lang=\"en_GB\">x</p>";
    Path path = write("a.xml", file(lines));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path)
        .content()
        .contains("xml:lang=\"ger\"", "when=\"1914-05-12\"", "when=\"1914-05\"", "en-GB");
  }

  @Test
  void what_cannot_be_edited_is_not_told_as_corrected() throws IOException {
    String text = file("&x;<p><persNme>b</persNme></p>");
    String whole = text.replaceFirst("<TEI", "<!DOCTYPE TEI [<!ENTITY x \"<p>e</p>\">]>\n<TEI");
    write("a.xml", whole);
    assertThat(CommandRun.in(folder, "fix", "a.xml").printed())
        .contains("ANN-005")
        .doesNotContain("1 correction");
  }

  @Test
  void letters_that_changed_places_are_one_mistake() throws IOException {
    Path path = write("a.xml", file("<p><persName tpye=\"x\">A</persName></p>"));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path).content().contains("<persName type=\"x\">");
  }

  @Test
  void a_document_for_programs_stands_alone() throws IOException {
    write("a.xml", file("<p>By <personName>A</personName></p>"));
    CommandRun run = CommandRun.in(folder, "fix", "--format", "json", "a.xml");
    assertThat(run.out()).startsWith("{").doesNotContain("@@");
    assertThat(run.err()).contains("@@", "+<p>By <persName>A</persName></p>");
  }

  @Test
  void a_part_is_corrected_by_the_schema_of_the_file_that_includes_it() throws IOException {
    String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\"/>";
    write("whole.xml", file(include.formatted("parts/b.xml")));
    String tei = " xmlns=\"http://www.tei-c.org/ns/1.0\"";
    write(
        "parts/b.xml",
        "<div"
            + tei
            + ">\n"
            + include.formatted("c.xml")
            + "\n<p><persNme>A</persNme></p>\n</div>\n");
    String inner =
        "<p%s>\n<persNme>B</persNme> wrote on\n<date when=\"12 May 1914\">12 May 1914</date>."
            + "\n<zzzz>C</zzzz></p>";
    Path part = write("parts/c.xml", inner.formatted(tei));
    CommandRun.in(folder, "fix", "--write", "parts/c.xml");
    String right =
        inner.replace("persNme", "persName").replace("=\"12 May 1914\"", "=\"1914-05-12\"");
    assertThat(part).content().isEqualTo(right.formatted(tei));
    assertThat(CommandRun.in(folder, "fix", "--write", ".").printed())
        .contains("parts/b.xml: persNme becomes persName");
  }

  @Test
  void a_date_in_a_language_whose_tag_is_corrected_is_corrected_with_it() throws IOException {
    Path path =
        write("a.xml", file("<p xml:lang=\"fr_CA\">x\n<date when=\"12 mai 1914\">y</date></p>"));
    CommandRun.in(folder, "fix", "--write", "a.xml");
    assertThat(path).content().contains("xml:lang=\"fr-CA\"", "when=\"1914-05-12\"");
  }
}

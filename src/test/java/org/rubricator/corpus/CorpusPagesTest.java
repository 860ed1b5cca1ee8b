package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;

/** The indexes and the pages of persons, places and organisations, over texts of every kind. */
class CorpusPagesTest {

  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader><fileDesc>
          <titleStmt><title>%s</title></titleStmt>
          <publicationStmt><publisher>A press</publisher>
            <availability><p>Free.</p></availability></publicationStmt>
          <sourceDesc><p>Found in a drawer.</p></sourceDesc>
        </fileDesc><profileDesc><particDesc><listPerson>
          <person xml:id="king"><persName>King of %1$s</persName></person>
        </listPerson></particDesc></profileDesc></teiHeader>
        <text><body>%s</body></text>
      </TEI>
      """;

  private static final String NEWS =
      """
      <p xml:id="a.p1">On <date when="2020-10-09" cert="high" evidence="internal">Friday</date>
        <persName ref="#king">the king</persName> said: <said xml:id="a.q1" next="#a.q2"
        who="#king">“Come,”</said> in <placeName ref="Erewhon">Erewhon</placeName>, <said
        xml:id="a.q2" prev="#a.q1" who="#king">“and stay.”</said></p>
      <p>The <soCalled>“peace”</soCalled> of <placeName ref="erewhon">Erewhon</placeName> held at
        <time when="12:05:00">noon</time> on <date>some day</date>. <persName>Nobody</persName>
        asked <orgName key="../../x &quot;&lt;b&gt;">The Office</orgName>.</p>
      """;

  private static final String LETTER =
      """
      <p><persName ref="#king">The king</persName> wrote in <date when="-0043">43 BC</date> to
        <persName ref="https://example.org/A/b">Anna</persName> and <persName>ذهب</persName>:
        <quote>“stop.”</quote></p>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void two_texts_from_elsewhere() throws Exception {
    text("a", "Aldmouth", NEWS);
    text("b", "Ellery", LETTER);
    build();
  }

  private void text(String stem, String title, String body) throws IOException {
    Files.writeString(folder.resolve(stem + ".xml"), TEI.formatted(title, body));
  }

  private void build() throws Exception {
    Findings findings = new Findings();
    new CorpusBuild(new CorpusFolder(folder), SchemaChoice.none(), findings, doing -> {}).run();
    assertThat(findings.sorted()).extracting(Diagnostic::code).asString().doesNotContain("EDT-002");
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("dist/edition").resolve(name))
        .replaceAll("\\s{1,80}", " ");
  }

  private static String words(String html) {
    return html.replace("&nbsp;", " ").replaceAll("<[^>]{0,400}>", "").replaceAll("\\s{1,80}", " ");
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("dist"))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private List<String> names(String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("dist/edition").resolve(kind))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void every_link_leads_somewhere_and_no_id_is_there_twice() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      wrong.addAll(PageLinks.dangling(page));
      List<String> ids = new ArrayList<>();
      Matcher id = Pattern.compile("\\sid=\"([^\"]*)\"").matcher(Files.readString(page));
      id.results().map(r -> r.group(1)).forEach(ids::add);
      assertThat(ids).as(page.toString()).doesNotHaveDuplicates();
    }
    assertThat(wrong).isEmpty();
    assertThat(pages()).hasSizeGreaterThan(15);
  }

  @Test
  void every_page_says_what_may_be_loaded_and_has_no_code_of_its_own() throws IOException {
    for (Path page : pages()) {
      String html = Files.readString(page);
      Matcher script =
          Pattern.compile("<script defer=\"\" src=\"(script/[a-z]+\\.js)\">").matcher(html);
      script.results().forEach(s -> assertThat(page.resolveSibling(s.group(1))).isNotEmptyFile());
      assertThat(script.replaceAll(""))
          .contains("http-equiv=\"Content-Security-Policy\"", "<footer class=\"foot\">")
          .doesNotContain("<script", "<style", " style=\"", " onclick=");
    }
  }

  @Test
  void counts_of_the_indexes_are_those_of_the_texts() throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve("dist/text/texts.tsv"));
    List<String> head = List.of(rows.get(0).split("\t", -1));
    assertThat(words(page("people.html"))).contains(sum(rows, head, "persons") + " mentions");
    assertThat(words(page("places.html"))).contains(sum(rows, head, "places") + " mentions");
    assertThat(words(page("organisations.html")))
        .contains(sum(rows, head, "organisations") + " mention");
    assertThat(words(page("dates.html"))).contains(sum(rows, head, "dates") + " dates");
    assertThat(words(page("quotations.html"))).contains(sum(rows, head, "quotations") + " quot");
  }

  private static int sum(List<String> rows, List<String> head, String column) {
    return rows.stream()
        .skip(1)
        .mapToInt(r -> Integer.parseInt(r.split("\t", -1)[head.indexOf(column)]))
        .sum();
  }

  @Test
  void the_table_of_texts_counts_by_the_rule_of_the_indexes() throws Exception {
    text(
        "c",
        "Cove",
        """
        <p><rs type="person" ref="#king">He</rs> saw <name type="place">the Cove</name>, <geogName>the
        Mount</geogName> and <placeName><settlement>Ely</settlement></placeName>, where <persName>Jo of
        <placeName>Ely</placeName></persName> and <rs>somebody</rs> came at <time
        when="12:00:00">noon</time>. <surplus><persName ref="#king">He</persName> <date>then</date>
        <q>“no”</q></surplus></p>
        """);
    build();
    List<String> rows = Files.readAllLines(folder.resolve("dist/text/texts.tsv"));
    assertThat(rows.get(3)).startsWith("c\tCove\t").endsWith("\t1\t2\t3\t0\t1\t0");
    counts_of_the_indexes_are_those_of_the_texts();
    assertThat(words(page("about.html"))).contains("7 mentions of people", "The indexes and the");
  }

  @Test
  void a_quotation_in_parts_is_one_with_its_speaker_and_its_day() throws IOException {
    assertThat(words(page("quotations.html")))
        .contains("3 quotations", "“Come,” in Erewhon, “and stay.”")
        .contains("Speech · § 1 · in its sentence: 9 October 2020");
  }

  @Test
  void the_day_that_an_editor_inferred_goes_before_the_dates_of_the_sentence() throws Exception {
    Path file = folder.resolve("a.xml");
    String event =
        "<standOff><listEvent><event from=\"2020-10-03\" to=\"2020-10-04\" cert=\"low\""
            + " corresp=\"#a.q9 #a.q1\"><desc>As <title>B</title> has it.</desc></event>"
            + "</listEvent></standOff><text>";
    Files.writeString(file, Files.readString(file).replace("<text>", event));
    build();
    assertThat(words(page("quotations.html")))
        .contains("Speech · § 1 · said: 3–4 October 2020, doubtful As B has it.")
        .doesNotContain("in its sentence: 9 October 2020");
  }

  @Test
  void speech_that_nothing_dates_says_so_and_written_words_do_not() throws Exception {
    text("a", "Aldmouth", "<p>He said: <said>“no.”</said></p>");
    build();
    String page = words(page("quotations.html"));
    assertThat(page).contains("“no.”Speech · § 1 · day not told");
    assertThat(page.substring(page.indexOf("“stop.”"))).doesNotContain("day not told");
  }

  @Test
  void words_at_arms_length_stand_apart() throws IOException {
    String page = words(page("quotations.html"));
    assertThat(page.substring(page.lastIndexOf("Held at arm’s length")))
        .contains("The “peace” of Erewhon held")
        .doesNotContain("stop.");
  }

  @Test
  void a_king_of_one_text_is_not_the_king_of_another() throws IOException {
    assertThat(names("people")).contains("text_a_35_king.html", "text_b_35_king.html").hasSize(5);
    assertThat(words(page("people/text_a_35_king.html")))
        .contains("King of Aldmouth", "1 mention · 1 text · 1 quotation", "Everything King of")
        .doesNotContain("Ellery");
  }

  @Test
  void names_of_files_are_safe_and_differ_without_case() throws IOException {
    List<String> places = names("places");
    assertThat(places).hasSize(2).allMatch(n -> n.matches("[\\p{Lo}a-z0-9._~-]+"));
    assertThat(places.stream().map(n -> n.toLowerCase(Locale.ROOT)).distinct()).hasSize(2);
    assertThat(names("organisations")).singleElement().asString().doesNotContain("/", "<");
  }

  @Test
  void dates_stand_in_order_of_time_and_those_without_a_year_at_the_end() throws IOException {
    String page = words(page("dates.html"));
    String list = page.substring(page.lastIndexOf("4 dates"));
    assertThat(list).containsSubsequence("43 BC", "9 October 2020", "Without a year", "12:05");
    assertThat(list).contains("almost certain · inferred from the text", "no value given");
  }

  @Test
  void one_who_is_named_too_often_is_told_of_in_part() throws Exception {
    text("c", "Many", "<p><persName ref=\"#king\">He</persName> went.</p>".repeat(620));
    build();
    assertThat(words(page("people/text_c_35_king.html")))
        .contains("620 mentions", "120 more are not shown here");
  }

  @Test
  void a_corpus_without_names_has_its_pages_all_the_same() throws Exception {
    Files.delete(folder.resolve("b.xml"));
    text("a", "Bare", "<p>Nothing.</p>");
    build();
    assertThat(words(page("people.html"))).contains("none that are marked");
    assertThat(words(page("about.html"))).contains("Found in a drawer.", "Free.");
    every_link_leads_somewhere();
  }

  private void every_link_leads_somewhere() throws IOException {
    for (Path page : pages()) {
      assertThat(PageLinks.dangling(page)).as(page.toString()).isEmpty();
    }
  }

  @Test
  void a_name_changed_in_one_text_changes_the_indexes_as_a_clean_build_does() throws Exception {
    text("b", "Ellery", LETTER.replace(">Anna<", ">Berta<"));
    build();
    String incremental = page("people.html");
    PathUtils.deleteDirectory(folder.resolve("dist"));
    build();
    assertThat(page("people.html")).isEqualTo(incremental).contains("Berta");
  }
}

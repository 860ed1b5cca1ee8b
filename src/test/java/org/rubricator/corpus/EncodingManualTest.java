package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;

/** The manual that is made of an ODD and the files of a corpus. */
class EncodingManualTest {

  private static final String OWN_ODD =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
      <title>Letters of the coast</title></titleStmt></fileDesc></teiHeader>
      <text><body><div><head>Blocks</head><p>A <gi>p</gi> is a paragraph.</p><schemaSpec ident="own">
      <elementSpec ident="p" mode="change"><desc>What a sailor wrote.</desc></elementSpec>
      <elementSpec ident="lighthouse" mode="add"><gloss>a light</gloss></elementSpec>
      </schemaSpec></div></body></text></TEI>
      """;

  /** A grammar that takes every file. */
  private static final String ANYTHING =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start>
      <define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute>
      <text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>
      """;

  @TempDir private Path corpus;
  private final Findings findings = new Findings();

  @BeforeEach
  void a_corpus_of_a_letter() throws IOException {
    NewCorpus.make(corpus, new Findings());
    Files.writeString(
        corpus.resolve("src/texts/one.txt"),
        "The ships\n\nShe said: “Fish & chips < bread.”\n\nOn 9 October 2020 they came.\n");
  }

  private String manual() throws Exception {
    new CorpusBuild(new CorpusFolder(corpus), SchemaChoice.none(), findings, what -> {}).run();
    return Files.readString(corpus.resolve("dist/edition/manual.html"));
  }

  private void ownOdd(String text) throws IOException {
    Path schemas = Files.createDirectories(corpus.resolve("schemas"));
    Files.writeString(schemas.resolve("coast.odd"), text);
  }

  /** The part of the manual that is about an element. */
  private static String about(String element, String manual) {
    int start = manual.indexOf("<article class=\"element\" id=\"element:" + element + "\"");
    assertThat(start).as("the manual is about " + element).isPositive();
    return manual.substring(start, manual.indexOf("</article>", start));
  }

  @Test
  void every_page_leads_to_the_manual_and_it_says_which_version_of_the_corpus_it_is_of()
      throws Exception {
    String manual = manual();
    assertThat(manual)
        .contains("<a href=\"../edition/manual.html\" aria-current=\"page\">Encoding</a>")
        .containsPattern("<footer class=\"foot\">.{1,200}, version 0");
    try (Stream<Path> files = Files.walk(corpus.resolve("dist"))) {
      List<Path> pages = files.filter(f -> f.toString().endsWith(".html")).toList();
      assertThat(pages).hasSizeGreaterThan(8);
      assertThat(pages).allMatch(EncodingManualTest::hasManualInItsBar);
    }
    assertThat(about()).contains("<a href=\"manual.html\">Encoding manual</a>");
  }

  private static boolean hasManualInItsBar(Path page) {
    try {
      return Files.readString(page).contains("edition/manual.html\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void an_element_in_use_has_its_meaning_count_attributes_and_rules() throws Exception {
    String date = about("date", manual());
    assertThat(date)
        .contains("<span class=\"gloss\">date</span>")
        .contains("<code>when</code>")
        .contains("<code dir=\"auto\">2020-10-09</code>")
        .contains("<ul class=\"element-rules\">");
  }

  @Test
  void names_dates_and_quotations_come_before_the_header() throws Exception {
    assertThat(manual())
        .containsSubsequence(
            "<h2 id=\"chapter:names\"",
            "<h2 id=\"chapter:dates\"",
            "<h2 id=\"chapter:quotations\"",
            "<h2 id=\"chapter:structure\"",
            "<h2 id=\"chapter:header\"");
  }

  @Test
  void chapters_of_an_odd_stand_in_the_order_of_their_numbers_then_as_in_the_file()
      throws Exception {
    ownOdd(
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
        <div><head>Last</head><elementSpec ident="date"/></div>
        <div n="10"><head>Second</head><elementSpec ident="said"/></div>
        <div n="2"><head>First</head><elementSpec ident="p"/></div>
        <div n="end"><head>Very last</head><elementSpec ident="title"/></div>
        </body></text></TEI>
        """);
    assertThat(manual().replaceAll("<h2[^>]{0,100}>", "<h2>"))
        .containsSubsequence("<h2>First<", "<h2>Second<", "<h2>Last<", "<h2>Very last<");
  }

  @Test
  void counts_are_those_of_the_files() throws Exception {
    String manual = manual();
    String tei = Files.readString(corpus.resolve("tei/one.xml"));
    int quotations = tei.split("<said[ >]", -1).length - 1;
    assertThat(quotations).isPositive();
    assertThat(about("said", manual)).contains("<span class=\"count\">" + quotations + " time");
  }

  @Test
  void an_example_is_escaped_and_leads_to_its_paragraph() throws Exception {
    String said = about("said", manual());
    assertThat(said).contains("“Fish &amp;amp; chips &amp;lt; bread.”&lt;/said&gt;");
    assertThat(said)
        .contains("<a href=\"texts/one.html#one.p1\"><bdi>The ships</bdi>, §&nbsp;1</a>");
  }

  @Test
  void every_link_of_the_manual_leads_somewhere() throws Exception {
    manual();
    assertThat(PageLinks.dangling(corpus.resolve("dist/edition/manual.html"))).isEmpty();
  }

  @Test
  void elements_that_nobody_uses_stand_in_the_short_list() throws Exception {
    String manual = manual();
    Matcher unused = Pattern.compile("<dl class=\"unused\">.*?</dl>").matcher(manual);
    assertThat(unused.find()).isTrue();
    assertThat(unused.group()).contains("<code>castList</code>").doesNotContain("<code>p</code>");
    assertThat(manual).doesNotContain("id=\"element:castList\"");
  }

  /** Puts rules into the header of the corpus, in place of the comment that has none. */
  private void declare(String rules) throws IOException {
    Path file = corpus.resolve("tei/corpus.xml");
    String header = Files.readString(file);
    Files.writeString(
        file,
        header.replaceFirst(
            "<profileDesc>",
            Matcher.quoteReplacement(
                "<encodingDesc><editorialDecl>"
                    + rules
                    + "</editorialDecl></encodingDesc><profileDesc>")));
  }

  private String about() throws IOException {
    return Files.readString(corpus.resolve("dist/edition/about.html"));
  }

  @Test
  void the_rules_of_the_corpus_stand_in_the_manual_and_in_short_on_the_page_about_it()
      throws Exception {
    declare(
        """
        <interpretation><p>Ships are named.</p><p>Two rules: <list rend="numbered"><head>Names</head>
        <item>A <gi>name</gi> has a <att>type</att>: <code>&lt;name&gt;Argo&lt;/name&gt;</code>.</item>
        </list></p></interpretation>
        """);
    assertThat(manual())
        .contains("<h2 id=\"page:how-read\">How the texts were read</h2><h3>Interpretation</h3>")
        .contains("<p>Two rules: </p><h4>Names</h4><ol><li>A <code>name</code> has a")
        .contains("<code>@type</code>: <code>&lt;name&gt;Argo&lt;/name&gt;</code>.</li>");
    assertThat(about())
        .contains("How the texts were read", "Ships are named.", "Two rules: ")
        .contains("<a href=\"manual.html#page:how-read\">")
        .doesNotContain("Argo");
    assertThat(PageLinks.dangling(corpus.resolve("dist/edition/about.html"))).isEmpty();
  }

  @Test
  void a_corpus_without_rules_has_no_section_of_them() throws Exception {
    assertThat(manual()).doesNotContain("how-read");
    assertThat(about()).doesNotContain("how-read");
  }

  @Test
  void another_rule_is_another_manual() throws Exception {
    declare("<correction><p>Nothing is corrected.</p></correction>");
    assertThat(manual()).contains("<p>Nothing is corrected.</p>");
    Path file = corpus.resolve("tei/corpus.xml");
    Files.writeString(file, Files.readString(file).replace("Nothing is", "Slips are"));
    assertThat(manual()).contains("<p>Slips are corrected.</p>");
    assertThat(about()).contains("Slips are corrected.");
  }

  @Test
  void markup_that_an_example_shows_is_shown_as_code_and_not_counted() throws Exception {
    declare(
        """
        <p>So: <egXML xmlns="http://www.tei-c.org/ns/Examples"><ship n="1">Argo &amp; crew</ship>
        </egXML></p>
        """);
    Path file = corpus.resolve("tei/corpus.xml");
    Files.writeString(file, Files.readString(file).replace("rubricator.rng", "any.rng"));
    Files.writeString(corpus.resolve("schemas/any.rng"), ANYTHING);
    assertThat(manual())
        .contains("<code dir=\"auto\">&lt;ship n=\"1\"&gt;Argo &amp;amp; crew&lt;/ship&gt;</code>")
        .doesNotContain("element:ship", "xi:include");
  }

  @Test
  void the_odd_of_the_corpus_comes_before_ours() throws Exception {
    ownOdd(OWN_ODD);
    String manual = manual();
    assertThat(about("p", manual)).contains("What a sailor wrote.");
    assertThat(manual)
        .contains("Letters of the coast")
        .contains("A <code>p</code> is a paragraph.")
        .contains("<dt><code>lighthouse</code></dt><dd>a light</dd>");
    assertThat(about("teiHeader", manual)).doesNotContain("class=\"desc\"");
  }

  @Test
  void another_odd_is_another_manual() throws Exception {
    assertThat(manual()).doesNotContain("What a sailor wrote.");
    ownOdd(OWN_ODD);
    assertThat(manual()).contains("What a sailor wrote.");
  }

  @Test
  void an_odd_that_cannot_be_read_is_told_and_ours_is_taken() throws Exception {
    ownOdd("<TEI><broken");
    assertThat(about("said", manual())).contains("class=\"desc\"");
    assertThat(findings.sorted()).extracting(Diagnostic::code).contains(Code.SCHEMA_BROKEN);
  }
}

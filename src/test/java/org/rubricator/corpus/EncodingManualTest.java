package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  void an_element_in_use_has_its_meaning_count_attributes_and_rules() throws Exception {
    String date = about("date", manual());
    assertThat(date)
        .contains("<span class=\"gloss\">date</span>")
        .contains("<code>when</code>")
        .contains("<code dir=\"auto\">2020-10-09</code>")
        .contains("<ul class=\"element-rules\">");
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

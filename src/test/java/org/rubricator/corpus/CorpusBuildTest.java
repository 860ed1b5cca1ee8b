package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.SymbolicLinks;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.xml.StylesheetFault;

/** The main job on a small corpus: what it makes, again, and after a change. */
@Tag("slow")
class CorpusBuildTest {

  private static final List<String> PRODUCTS = List.of("edition", "concordance", "text");

  @TempDir private Path folder;
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void a_corpus_of_two_letters() throws IOException {
    NewCorpus.make(folder.resolve("one"), new Findings());
    raw(
        "one",
        "first.txt",
        "First letter\n\nJane Doe wrote on 9 October 2020: “Come to Erewhon.”\n");
    raw("one", "second.txt", "Second letter\n\nNobody came to Erewhon in 1921.\n");
  }

  private void raw(String corpus, String name, String text) throws IOException {
    Path file = folder.resolve(corpus).resolve("src/texts").resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private BuildOutcome build(String corpus) throws Exception {
    return build(corpus, new Findings());
  }

  private BuildOutcome build(String corpus, Findings findings) throws Exception {
    return new CorpusBuild(
            new CorpusFolder(folder.resolve(corpus)), SchemaChoice.none(), findings, heard::add)
        .run();
  }

  private Map<String, String> made(String corpus) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (String part : List.of("dist/edition", "dist/concordance", "dist/text", "tei")) {
      Path root = folder.resolve(corpus);
      try (Stream<Path> files = Files.walk(root.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          digests.put(root.relativize(file).toString().replace('\\', '/'), Digest.of(file));
        }
      }
    }
    return digests;
  }

  @Test
  void puts_the_tei_beside_the_pages_byte_for_byte_as_it_is_laid_out() throws Exception {
    build("one");
    Path tei = folder.resolve("one/tei");
    Path copies = folder.resolve("one/dist/edition/tei");
    for (String file : List.of("first.xml", "second.xml", "corpus.xml", "authority/places.xml")) {
      assertThat(copies.resolve(file)).hasSameBinaryContentAs(tei.resolve(file));
    }
    assertThat(copies.resolve("ledger")).doesNotExist();
    assertThat(Files.readString(folder.resolve("one/dist/edition/texts/first.html")))
        .contains("<a href=\"../tei/first.xml\">TEI/XML</a>");
  }

  @Test
  void puts_the_schemas_that_the_tei_names_where_its_copies_look_for_them() throws Exception {
    build("one");
    Path schemas = folder.resolve("one/schemas");
    Path copies = folder.resolve("one/dist/edition/schemas");
    assertThat(Files.readString(folder.resolve("one/dist/edition/tei/first.xml")))
        .contains("href=\"../schemas/rubricator.rng\"");
    for (String file : List.of("rubricator.rng", "rubricator.sch")) {
      assertThat(copies.resolve(file)).hasSameBinaryContentAs(schemas.resolve(file));
    }
    assertThat(copies.resolve("rubricator.odd")).doesNotExist();
    Files.writeString(
        schemas.resolve("rubricator.sch"), "<!-- changed -->\n", StandardOpenOption.APPEND);
    build("one");
    assertThat(copies.resolve("rubricator.sch"))
        .hasSameBinaryContentAs(schemas.resolve("rubricator.sch"));
  }

  @Test
  void leaves_the_corpus_file_out_where_it_includes_a_text_that_is_left_out() throws Exception {
    build("one");
    Files.writeString(folder.resolve("one/tei/second.xml"), "<TEI>");
    build("one");
    assertThat(folder.resolve("one/dist/edition/tei/first.xml")).exists();
    assertThat(folder.resolve("one/dist/edition/tei/second.xml")).doesNotExist();
    assertThat(folder.resolve("one/dist/edition/tei/corpus.xml")).doesNotExist();
  }

  @Test
  void makes_pages_words_in_context_and_both_texts() throws Exception {
    BuildOutcome outcome = build("one");
    assertThat(outcome.texts()).extracting(t -> t.stem()).containsExactly("first", "second");
    assertThat(outcome.converted()).containsExactly("tei/first.xml", "tei/second.xml");
    assertThat(made("one"))
        .containsKeys(
            "dist/edition/index.html",
            "dist/edition/edition.css",
            "dist/edition/texts/first.html",
            "dist/concordance/index.html",
            "dist/text/first.txt",
            "dist/text/source/second.txt",
            "dist/text/texts.tsv",
            "tei/ledger/first.tsv");
    assertThat(folder.resolve("one/dist/text/first.txt"))
        .hasContent("First letter\n\nJane Doe wrote on 9 October 2020: “Come to Erewhon.”\n");
  }

  @Test
  void a_second_build_has_nothing_to_do_and_tells_the_same() throws Exception {
    Findings first = new Findings();
    BuildOutcome before = build("one", first);
    Findings second = new Findings();
    BuildOutcome after = build("one", second);
    assertThat(after.isUnchanged()).isTrue();
    assertThat(after.texts()).isEqualTo(before.texts());
    assertThat(after.pages()).isEqualTo(before.pages());
    List<Code> told = second.sorted().stream().map(Diagnostic::code).toList();
    assertThat(told).isEqualTo(first.sorted().stream().map(Diagnostic::code).toList()).isNotEmpty();
  }

  @Test
  void one_text_changed_gives_the_bytes_of_a_clean_build() throws Exception {
    BuildOutcome whole = build("one");
    Path tei = folder.resolve("one/tei/second.xml");
    Files.writeString(tei, Files.readString(tei).replace("Nobody", "Somebody"));
    BuildOutcome again = build("one");
    assertThat(again.isUnchanged()).isFalse();
    Map<String, String> incremental = made("one");
    PathUtils.deleteDirectory(folder.resolve("one/dist"));
    BuildOutcome clean = build("one");
    assertThat(made("one")).isEqualTo(incremental);
    assertThat(again.steps()).isLessThan(clean.steps());
    assertThat(clean.steps()).isEqualTo(whole.steps());
  }

  private void anotherTitleOnEachPage() throws IOException {
    Path own = Files.createDirectories(folder.resolve("one/xslt"));
    Files.writeString(
        own.resolve("edition.xsl"),
        "<xsl:stylesheet version=\"3.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\""
            + " xmlns:tei=\"http://www.tei-c.org/ns/1.0\">"
            + "<xsl:import href=\"builtin:/xslt/edition/main.xsl\"/>"
            + "<xsl:template match=\"tei:date\" mode=\"#all\"><b class=\"own\">day</b>"
            + "</xsl:template></xsl:stylesheet>");
  }

  private void fewerLayers() throws IOException {
    Files.writeString(
        folder.resolve("one/corpus.toml"), "[concordance]\nlines = 7\n", StandardCharsets.UTF_8);
  }

  private void oneNotValid() throws IOException {
    Path tei = folder.resolve("one/tei/second.xml");
    Files.writeString(tei, Files.readString(tei).replace("<body>", "<body><nonsense/>"));
  }

  private void oneMore() throws IOException {
    raw("one", "third.txt", "Third letter\n\nHe said: “We went to Erewhon.”\n");
  }

  private void oneLess() throws IOException {
    Files.delete(folder.resolve("one/tei/first.xml"));
    Files.delete(folder.resolve("one/src/texts/first.txt"));
  }

  /** A change between two builds. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> after_each_change_a_build_is_as_a_clean_one() {
    Map<String, Change> changes = new TreeMap<>();
    changes.put("a stylesheet of its own", this::anotherTitleOnEachPage);
    changes.put("a setting", this::fewerLayers);
    changes.put("a text no longer valid", this::oneNotValid);
    changes.put("a text more", this::oneMore);
    changes.put("a text less", this::oneLess);
    return changes.entrySet().stream()
        .map(c -> DynamicTest.dynamicTest(c.getKey(), () -> isAsClean(c.getValue())));
  }

  private void isAsClean(Change change) throws Exception {
    PathUtils.deleteDirectory(folder.resolve("one"));
    a_corpus_of_two_letters();
    build("one");
    Map<String, String> before = made("one");
    change.make();
    Findings findings = new Findings();
    assertThat(build("one", findings).isUnchanged()).isFalse();
    Map<String, String> incremental = made("one");
    assertThat(incremental).isNotEqualTo(before);
    PathUtils.deleteDirectory(folder.resolve("one/dist"));
    Findings clean = new Findings();
    build("one", clean);
    assertThat(made("one")).isEqualTo(incremental);
    assertThat(clean.sorted().stream().filter(d -> !isOfConversion(d)).toList())
        .isEqualTo(findings.sorted().stream().filter(d -> !isOfConversion(d)).toList());
  }

  /** A text is converted once: a later build has nothing to tell of it. */
  private static boolean isOfConversion(Diagnostic finding) {
    return finding.code().id().startsWith("SRC-");
  }

  @Test
  void a_page_that_failed_is_made_when_its_cause_has_gone() throws Exception {
    build("one");
    Path own = Files.createDirectories(folder.resolve("one/xslt"));
    Files.writeString(
        own.resolve("edition.xsl"),
        "<xsl:stylesheet version=\"3.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\""
            + " xmlns:tei=\"http://www.tei-c.org/ns/1.0\">"
            + "<xsl:import href=\"builtin:/xslt/edition/main.xsl\"/>"
            + "<xsl:template match=\"tei:p\" mode=\"text\">"
            + "<xsl:sequence select=\"error((), 'own stop')\"/></xsl:template></xsl:stylesheet>");
    Findings findings = new Findings();
    build("one", findings);
    assertThat(findings.sorted()).extracting(Diagnostic::code).contains(Code.PAGE_FAILED);
    assertThat(folder.resolve("one/dist/edition/texts/first.html")).doesNotExist();
    PathUtils.deleteDirectory(folder.resolve("one/xslt"));
    assertThat(build("one").isUnchanged()).isFalse();
    assertThat(folder.resolve("one/dist/edition/texts/first.html")).exists();
  }

  @Test
  void a_stylesheet_that_does_not_compile_is_told_by_its_name() throws Exception {
    Path own = Files.createDirectories(folder.resolve("one/xslt/edition"));
    Files.writeString(
        own.resolve("paragraphs.xsl"),
        "<xsl:stylesheet version=\"3.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\""
            + " xmlns:tei=\"http://www.tei-c.org/ns/1.0\"><xsl:template match=\"tei:p\" mode=\"#all\"/>"
            + "</xsl:stylesheet>");
    assertThatThrownBy(() -> build("one"))
        .isInstanceOf(StylesheetFault.class)
        .hasMessageContaining("edition.xsl");
  }

  @Test
  void an_output_that_was_touched_is_made_again() throws Exception {
    build("one");
    Map<String, String> before = made("one");
    Files.writeString(folder.resolve("one/dist/edition/texts/first.html"), "spoilt");
    assertThat(build("one").isUnchanged()).isFalse();
    assertThat(made("one")).isEqualTo(before);
  }

  @Test
  void another_folder_locale_and_time_zone_give_the_same_bytes() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Path other = folder.resolve("a folder é/one");
    Files.createDirectories(other.getParent());
    PathUtils.copyDirectory(folder.resolve("one"), other);
    build("one");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      new CorpusBuild(new CorpusFolder(other), SchemaChoice.none(), new Findings(), heard::add)
          .run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(made("a folder é/one")).isEqualTo(made("one"));
  }

  @Test
  void a_text_that_is_not_valid_is_left_out_and_named() throws Exception {
    build("one");
    Path tei = folder.resolve("one/tei/second.xml");
    Files.writeString(tei, Files.readString(tei).replace("<body>", "<body><nonsense/>"));
    Findings findings = new Findings();
    BuildOutcome outcome = build("one", findings);
    assertThat(outcome.leftOut()).containsExactly("second");
    assertThat(findings.sorted())
        .extracting(Diagnostic::code)
        .contains(Code.ELEMENT_NOT_ALLOWED, Code.TEXT_LEFT_OUT);
    assertThat(folder.resolve("one/dist/edition/texts/second.html")).doesNotExist();
    assertThat(folder.resolve("one/dist/edition/texts/first.html")).exists();
    assertThat(Files.readString(folder.resolve("one/dist/edition/index.html"))).contains("second");
  }

  @Test
  void with_nothing_left_the_last_good_build_stands() throws Exception {
    build("one");
    Map<String, String> before = made("one");
    for (String name : List.of("first", "second")) {
      Files.writeString(folder.resolve("one/tei/" + name + ".xml"), "<broken");
    }
    assertThat(build("one").texts()).isEmpty();
    before.keySet().removeIf(k -> !k.startsWith("dist/"));
    assertThat(made("one")).containsAllEntriesOf(before);
  }

  @Test
  void tei_that_exists_is_never_written_to() throws Exception {
    build("one");
    Path tei = folder.resolve("one/tei/first.xml");
    String edited =
        Files.readString(tei).replace("<persName ref=\"person:doe-jane\">", "<persName>");
    Files.writeString(tei, edited);
    raw("one", "first.txt", "Another text altogether\n\nIt has other words.\n");
    build("one");
    assertThat(Files.readString(tei)).isEqualTo(edited).contains("<persName>Jane Doe");
  }

  @Test
  void what_a_run_that_died_left_is_cleared_and_what_it_moved_comes_back() throws Exception {
    build("one");
    Map<String, String> before = made("one");
    Path dist = folder.resolve("one/dist");
    Files.createDirectories(dist.resolve(".state/past"));
    Files.createDirectories(dist.resolve(".state/new/edition"));
    Files.writeString(dist.resolve(".state/new/edition/half.html"), "<html");
    Files.move(dist.resolve("edition"), dist.resolve(".state/past/edition"));
    build("one");
    assertThat(made("one")).isEqualTo(before);
    assertThat(dist.resolve(".state/new/edition/half.html")).doesNotExist();
  }

  @Test
  void every_link_of_every_page_leads_somewhere() throws Exception {
    build("one");
    Path dist = folder.resolve("one/dist");
    List<String> dangling = new ArrayList<>();
    for (String product : PRODUCTS) {
      try (Stream<Path> pages = Files.walk(dist.resolve(product))) {
        for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
          dangling.addAll(PageLinks.dangling(page));
        }
      }
    }
    assertThat(dangling).isEmpty();
  }

  @Test
  void a_text_moved_into_a_folder_is_not_converted_again() throws Exception {
    build("one");
    Files.createDirectories(folder.resolve("one/tei/letters"));
    Files.move(folder.resolve("one/tei/first.xml"), folder.resolve("one/tei/letters/first.xml"));
    BuildOutcome outcome = build("one");
    assertThat(outcome.converted()).isEmpty();
    assertThat(folder.resolve("one/tei/first.xml")).doesNotExist();
  }

  @Test
  void a_check_that_was_cut_off_is_made_again() throws Exception {
    build("one");
    Path tei = folder.resolve("one/tei/second.xml");
    Files.writeString(tei, Files.readString(tei).replace("<body>", "<body><nonsense/>"));
    build("one");
    try (Stream<Path> checks = Files.list(folder.resolve("one/dist/.state/checks"))) {
      for (Path check : checks.toList()) {
        Files.write(check, new byte[0]);
      }
    }
    Files.delete(folder.resolve("one/dist/.state/last.csv"));
    assertThat(build("one").leftOut()).containsExactly("second");
  }

  @Test
  void a_schema_that_changed_is_read_again() throws Exception {
    build("one");
    Path schema = folder.resolve("one/schemas/rubricator.rng");
    Files.writeString(schema, Files.readString(schema).replace("<ref name=\"e.TEI\"/>", ""));
    assertThat(build("one").isUnchanged()).isFalse();
  }

  @Test
  void a_name_changed_in_the_authority_changes_the_pages() throws Exception {
    build("one");
    Path people = folder.resolve("one/tei/authority/people.xml");
    Files.writeString(people, Files.readString(people).replace("A woman", "A traveller"));
    build("one");
    Map<String, String> incremental = made("one");
    PathUtils.deleteDirectory(folder.resolve("one/dist"));
    build("one");
    assertThat(made("one")).isEqualTo(incremental);
    assertThat(Files.readString(folder.resolve("one/dist/edition/texts/first.html")))
        .contains("A traveller");
  }

  @Test
  void a_link_out_of_the_corpus_is_never_written_through() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside/new"));
    Files.writeString(outside.resolve("mine.txt"), "mine");
    Files.createDirectories(folder.resolve("one/dist"));
    SymbolicLinks.make(folder.resolve("one/dist/.state"), folder.resolve("outside"));
    assertThatThrownBy(() -> build("one")).isInstanceOf(WriteProblem.class);
    assertThat(outside.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void a_folder_of_tei_from_elsewhere_builds_as_it_is() throws Exception {
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(
        foreign.resolve("play.xml"),
        "<?xml-model href=\"https://example.org/play.rng\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"
            + "<teiHeader><fileDesc><titleStmt><title>A play</title>"
            + "<author><persName>Ada Reed</persName><idno>Q17</idno></author></titleStmt><publicationStmt><p/>"
            + "</publicationStmt><sourceDesc><biblStruct/></sourceDesc></fileDesc></teiHeader>"
            + "<text><body><sp who=\"#nobody\"><speaker>ADA.</speaker><p>I go.</p></sp></body></text></TEI>");
    Findings findings = new Findings();
    BuildOutcome outcome = build("foreign", findings);
    assertThat(outcome.texts()).extracting(t -> t.title()).containsExactly("A play");
    assertThat(folder.resolve("foreign/dist/edition/index.html"))
        .content(StandardCharsets.UTF_8)
        .contains("Ada Reed")
        .doesNotContain("Q17", ">und<");
    assertThat(findings.sorted()).extracting(Diagnostic::code).contains(Code.NOT_HELD_TO_OURS);
    assertThat(folder.resolve("foreign/dist/text/play.txt")).hasContent("ADA.\n\nI go.\n");
  }
}

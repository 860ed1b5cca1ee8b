package org.rubricator.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubricator.diagnostic.Findings;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.Stylesheet;
import org.rubricator.xml.Stylesheets;
import org.rubricator.xml.XmlTree;

/** The Java reader and the stylesheet give the same two texts of a file. */
@Tag("slow")
class TwoTextsTest {

  private static final Path GOOD = Path.of("src", "test", "resources", "schema", "good");
  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
  private static final long SEED = 1_450;
  private static final int COUNT = 1_000;

  private static final Stylesheet PLAIN =
      new Stylesheets(ResourceFolder.withCorpus(Path.of(""))).get("xslt/plaintext.xsl");

  /**
   * A text body and what is read of it.
   *
   * @param source the lines of the source text, parted by {@code |}
   * @param reading the lines of the reading text
   */
  private record Case(String name, String body, String source, String reading) {

    static Case same(String name, String body, String text) {
      return new Case(name, body, text, text);
    }

    String lines(TextLayer layer) {
      return layer == TextLayer.SOURCE ? source : reading;
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(
              "a choice between an error and its correction",
              "<p>a <choice> <sic>teh</sic> <corr>the</corr> </choice> b</p>",
              "a teh b",
              "a the b"),
          new Case(
              "a choice whose correction is empty",
              "<p>a<choice><sic> and</sic><corr/></choice> b</p>",
              "a and b",
              "a b"),
          new Case(
              "a choice with the reading first",
              "<p><choice><expan>Doctor</expan><abbr>Dr.</abbr></choice> X</p>",
              "Dr. X",
              "Doctor X"),
          Case.same(
              "a choice of neither kind",
              "<p><choice><seg>one</seg><seg>two</seg></choice></p>",
              "one"),
          Case.same("a choice without a child", "<p>a <choice>b</choice> c</p>", "a b c"),
          new Case(
              "a choice in a choice",
              "<p><choice><orig><choice><sic>x</sic><corr>y</corr></choice></orig>"
                  + "<reg>z</reg></choice></p>",
              "x",
              "z"),
          Case.same("corrections outside a choice", "<p><sic>a</sic> <corr>b</corr></p>", "a b"),
          new Case(
              "an abbreviation with its marks",
              "<p>M<am>.</am><ex>ister</ex> X</p>",
              "M. X",
              "Mister X"),
          new Case(
              "words too many", "<p>the <surplus>the </surplus>end</p>", "the the end", "the end"),
          new Case("a deletion", "<p>a <del>b</del> c</p>", "a b c", "a c"),
          Case.same(
              "an apparatus with a lemma",
              "<p>a <app> <rdg>x</rdg> <lem>y</lem> </app> b</p>",
              "a y b"),
          Case.same(
              "an apparatus without a lemma",
              "<p>a <app><rdg>x</rdg><rdg>y</rdg></app> b</p>",
              "a x b"),
          Case.same("an apparatus of other parts", "<p><app><note>n</note></app></p>", "n"),
          Case.same("a note in a word", "<p>wo<note>a <hi>note</hi></note>rd</p>", "wo|a note|rd"),
          Case.same(
              "a note in a note",
              "<p>a<note>b<note><p>c</p><p>d</p></note>e</note>f</p>",
              "a|b|c|d|e|f"),
          new Case(
              "a hyphen at a line's end", "<p>to-<lb break=\"no\"/>day</p>", "to-day", "today"),
          new Case(
              "white space around a break in a word",
              "<p>to- \n <lb break=\"no\"/> \n day</p>",
              "to-day",
              "today"),
          new Case("two hyphens at a break", "<p>a--<lb break=\"no\"/>b</p>", "a--b", "a-b"),
          new Case(
              "two breaks after two hyphens",
              "<p>a-\u2010<pb break=\"no\"/> <lb break=\"no\"/>b</p>",
              "a-\u2010b",
              "ab"),
          new Case(
              "a hyphen in one element and the break in another",
              "<p><hi>to-</hi><seg><lb break=\"no\"/></seg> <hi>day</hi></p>",
              "to-day",
              "today"),
          new Case(
              "a soft hyphen at a break",
              "<p>to&#xAD;<lb break=\"no\"/>day</p>",
              "to\u00ADday",
              "today"),
          Case.same("a dash at a break", "<p>to\u2013<lb break=\"no\"/>day</p>", "to\u2013day"),
          Case.same("a hyphen at a break between words", "<p>to-<lb/>day</p>", "to- day"),
          Case.same("a break without a hyphen", "<p>to<lb break=\"no\"/>day</p>", "today"),
          new Case(
              "a hyphen on its own before two breaks",
              "<p>a -<lb break=\"no\"/><lb break=\"no\"/>b</p>",
              "a -b",
              "a b"),
          new Case("a hyphen on its own at the end", "<p>a -<lb break=\"no\"/></p>", "a -", "a"),
          Case.same("a break in a word at the start", "<p>-</p><p><lb break=\"no\"/>a</p>", "-|a"),
          new Case("a break at the end", "<p>a-<lb break=\"no\"/></p><p>b</p>", "a-|b", "a|b"),
          new Case(
              "nothing but a hyphen", "<p>a</p><p>-<lb break=\"no\"/></p><p>b</p>", "a|-|b", "a|b"),
          new Case(
              "a hyphen after words taken out",
              "<p>a-<surplus>b</surplus><lb break=\"no\"/>c</p>",
              "a-bc",
              "ac"),
          Case.same("a new page between words", "<p>one<pb n=\"2\"/>two</p>", "one two"),
          Case.same("a new page between blocks", "<p>one</p><pb n=\"2\"/><p>two</p>", "one|two"),
          new Case(
              "the furniture of a page in a word",
              "<p>to-<pb break=\"no\"/><fw>12</fw>day</p>",
              "to-|12|day",
              "today"),
          Case.same("a CDATA section", "<p>a<![CDATA[ <b> & ]]>c</p>", "a <b> & c"),
          Case.same("entities", "<p>&lt;a&gt; &amp;&quot;&apos; &#65;&#x42;</p>", "<a> &\"' AB"),
          Case.same("an escaped space", "<p> a&#32;&#x20;b&#9;</p>", "a b"),
          Case.same("an escaped line end", "<p>a&#13;&#10;b&#13;</p>", "a b"),
          Case.same("an entity of its own", "<p>at &place; now</p>", "at Port Ellery now"),
          Case.same("no-break spaces", "<p>\u00A0 a \u00A0 b\u00A0</p>", "\u00A0 a \u00A0 b\u00A0"),
          Case.same("other spaces", "<p>a\u2003\u2028\u0085b</p>", "a\u2003\u2028\u0085b"),
          Case.same("characters beyond the first plane", "<p>&#x1F600; \uD835\uDC00</p>", "😀 𝐀"),
          Case.same("marks that join", "<p>e\u0301<hi>\u0302</hi></p>", "e\u0301\u0302"),
          Case.same("space at the edges of elements", "<p> a <hi> b </hi> c </p>", "a b c"),
          Case.same("a comment in a word", "<p>wo<!-- no -->rd<?no no?>s</p>", "words"),
          Case.same("blocks without words", "<p/><p> </p><p>a</p><p><lb/> </p><ab>\n</ab>", "a"),
          Case.same("words between blocks", "a<p>b</p> c <p>d</p>", "a|b|c|d"),
          Case.same(
              "a list with labels",
              "<list><head>h</head><label>a</label><item>b</item></list>",
              "h|a|b"),
          Case.same("a label elsewhere", "<p>a <label>b</label> c</p>", "a b c"),
          Case.same("a table", "<table><row><cell>a</cell><cell>b</cell></row></table>", "a|b"),
          Case.same(
              "books in a list and in a sentence",
              "<listBibl><bibl>a</bibl><bibl>b</bibl></listBibl><p>c <bibl>d</bibl></p>",
              "a|b|c d"),
          Case.same("a quotation in a sentence", "<p>a <quote>b</quote> c</p>", "a b c"),
          Case.same("a quotation around paragraphs", "<quote><p>a</p><p>b</p></quote>", "a|b"),
          Case.same(
              "a quotation with words beside a paragraph",
              "<p>x <said>a<p>b</p>c</said> y</p>",
              "x|a|b|c|y"),
          Case.same(
              "a quotation with its source",
              "<p>x <cit><quote>a</quote> <bibl>b</bibl></cit> y</p>",
              "x a b y"),
          Case.same("a play", "<sp><speaker>A.</speaker><l>b</l><stage>c</stage></sp>", "A.|b|c"),
          Case.same(
              "a figure",
              "<figure><head>h</head><graphic url=\"a\"/><figDesc>no</figDesc></figure>",
              "h"),
          new Case("a gap", "<p>a <gap><desc>no</desc></gap> b</p>", "a b", "a […] b"),
          new Case("a gap in a word", "<p>a<gap/>b</p>", "ab", "a[…]b"),
          new Case("a gap alone", "<p><gap reason=\"lost\"/></p>", "", "[…]"),
          Case.same(
              "a control character",
              "<p>a<gap reason=\"control-character\" n=\"U+000C\"/>b</p>",
              "ab"),
          Case.same(
              "a text in a text",
              "<floatingText><body><p>a</p></body></floatingText><p>b</p>",
              "a|b"),
          Case.same(
              "elements of another namespace",
              "<p>a <x:p xmlns:x=\"urn:x\">b<x:lb/>c</x:p> d</p>",
              "a bc d"),
          Case.same(
              "names of ours in another namespace",
              "<p>a<x:choice xmlns:x=\"urn:x\"><x:sic>b</x:sic><x:gap>c</x:gap></x:choice></p>",
              "abc"),
          Case.same("nothing", "<p/>", ""));

  @TestFactory
  Stream<DynamicTest> odd_cases_have_the_lines_that_a_reader_expects() {
    return Stream.of(TextLayer.values())
        .flatMap(layer -> CASES.stream().map(each -> test(each, layer)));
  }

  private static DynamicTest test(Case each, TextLayer layer) {
    return dynamicTest(name(each.name(), layer), () -> check(each, layer));
  }

  private static void check(Case each, TextLayer layer) {
    String document = document(each.body());
    String lines = each.lines(layer);
    String expected = lines.isEmpty() ? "" : lines.replace("|", "\n\n") + "\n";
    assertThat(byJava(document, layer)).as("by the reader").isEqualTo(expected);
    assertThat(byStylesheet(document, layer)).as("by the stylesheet").isEqualTo(expected);
  }

  @TestFactory
  Stream<DynamicTest> the_reader_and_the_stylesheet_agree_on_good_files() throws IOException {
    return agree(GOOD);
  }

  @TestFactory
  Stream<DynamicTest> the_reader_and_the_stylesheet_agree_on_published_corpora()
      throws IOException {
    String corpora = System.getProperty("rubricator.corpora", "");
    assumeTrue(!corpora.isBlank(), "-Drubricator.corpora names no folder of TEI");
    return agree(Path.of(corpora));
  }

  @ParameterizedTest
  @EnumSource(TextLayer.class)
  void the_reader_and_the_stylesheet_agree_on_made_up_texts(TextLayer layer) {
    RandomBody bodies = new RandomBody(new Random(SEED));
    for (int i = 0; i < COUNT; i++) {
      String document = document(bodies.next());
      assertThat(byJava(document, layer))
          .as("seed %d, text %d:%n%s", SEED, i, document)
          .isEqualTo(byStylesheet(document, layer));
    }
  }

  /** A view's offsets tell where its characters lie in the file. */
  @Test
  void each_character_of_a_view_lies_where_it_says() {
    RandomBody bodies = new RandomBody(new Random(SEED));
    for (int i = 0; i < COUNT; i++) {
      TeiDocument document = read(document(bodies.next()));
      TextView view = TextView.of(document, TextLayer.SOURCE);
      for (int at = 0; at < view.text().length(); at++) {
        checkPlace(view, at);
      }
    }
  }

  private static void checkPlace(TextView view, int at) {
    String file = view.document().text();
    String written = file.substring(view.sourceStart(at), view.sourceEnd(at));
    char c = view.text().charAt(at);
    boolean itself = written.replaceFirst("^<!\\[CDATA\\[", "").startsWith(String.valueOf(c));
    boolean escaped = written.startsWith("&") && written.endsWith(";");
    boolean space = c == ' ' && written.matches("(?s)[\\s<&].*");
    boolean lineEnd = c == '\n' && written.isEmpty();
    assertThat(itself || escaped || space || lineEnd)
        .as("seed %d: <%s> at %d is written <%s> in%n%s", SEED, c, at, written, file)
        .isTrue();
  }

  private static Stream<DynamicTest> agree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
      assertThat(found).as("files in " + folder).isNotEmpty();
      return found.stream().map(file -> dynamicTest(file.toString(), () -> agreeOn(file)));
    }
  }

  private static void agreeOn(Path file) throws IOException {
    TeiDocument document = read(Files.readAllBytes(file));
    XdmNode tree = XmlTree.parse(document.text(), file.toString());
    for (TextLayer layer : TextLayer.values()) {
      String java = TextView.of(document, layer).plain();
      assertThat(java.lines()).as("%s", layer).containsExactlyElementsOf(lines(tree, layer));
      assertThat(java).as("%s", layer).isEqualTo(byStylesheet(tree, layer));
    }
  }

  /** Compared first, so that the message shows a line and not a book. */
  private static List<String> lines(XdmNode tree, TextLayer layer) {
    return byStylesheet(tree, layer).lines().toList();
  }

  private static String byJava(String document, TextLayer layer) {
    return TextView.of(read(document), layer).plain();
  }

  private static String byStylesheet(String document, TextLayer layer) {
    return byStylesheet(XmlTree.parse(document, "case.xml"), layer);
  }

  private static String byStylesheet(XdmNode tree, TextLayer layer) {
    XdmAtomicValue name = new XdmAtomicValue(layer.name().toLowerCase(Locale.ROOT));
    byte[] made = PLAIN.run(tree, "", Map.of("layer", name)).bytes();
    return new String(made, StandardCharsets.UTF_8);
  }

  private static TeiDocument read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static TeiDocument read(byte[] bytes) {
    Findings findings = new Findings();
    return TeiDocument.read("case.xml", bytes, findings)
        .orElseThrow(() -> new AssertionError(findings.sorted()));
  }

  private static String document(String body) {
    return "<!DOCTYPE TEI [<!ENTITY place \"Port Ellery\">]>\n<TEI xmlns=\""
        + NAMESPACE
        + "\"><teiHeader>no</teiHeader><text><body>"
        + body
        + "</body></text></TEI>";
  }

  private static String name(String name, TextLayer layer) {
    return name + " (" + layer.name().toLowerCase(Locale.ROOT) + ")";
  }

  /** Bodies in which anything may stand in anything: only well-formed. */
  private static final class RandomBody {

    private static final String[] ELEMENTS = {
      "p",
      "hi",
      "choice",
      "sic",
      "corr",
      "orig",
      "reg",
      "abbr",
      "expan",
      "am",
      "ex",
      "surplus",
      "del",
      "app",
      "lem",
      "rdg",
      "note",
      "fw",
      "list",
      "item",
      "label",
      "quote",
      "said",
      "q",
      "cit",
      "l",
      "lg",
      "head",
      "bibl",
      "listBibl",
      "gap",
      "figure",
      "figDesc",
      "text",
      "x:p",
      "seg"
    };

    private static final String[] LEAVES = {
      "<lb/>",
      "<lb break=\"no\"/>",
      "<pb break=\"no\"/>",
      "<pb/>",
      "<cb break=\"maybe\"/>",
      "<gap/>",
      "<!-- c -->",
      "<?p i?>",
      "<![CDATA[ < ]]>",
      "<![CDATA[-]]>",
      "&amp;",
      "&#32;",
      "&#xAD;",
      "&place;",
      "-",
      "--",
      "\u2010",
      " ",
      "\n  ",
      "\u00A0",
      "\uD83D\uDE00",
      "e\u0301",
      "a",
      "b-",
      " c ",
      "word",
      "-d"
    };

    private final Random random;

    RandomBody(Random random) {
      this.random = random;
    }

    String next() {
      StringBuilder out = new StringBuilder();
      content(out, 0);
      return out.toString();
    }

    private void content(StringBuilder out, int depth) {
      int parts = random.nextInt(depth == 0 ? 8 : 6);
      for (int i = 0; i < parts; i++) {
        if (random.nextInt(10) < 4 && depth < 6) {
          element(out, depth);
        } else {
          out.append(any(LEAVES));
        }
      }
    }

    private void element(StringBuilder out, int depth) {
      String name = any(ELEMENTS);
      out.append('<').append(name).append(name.startsWith("x:") ? " xmlns:x=\"urn:x\">" : ">");
      content(out, depth + 1);
      out.append("</").append(name).append('>');
    }

    private String any(String[] values) {
      return values[random.nextInt(values.length)];
    }
  }
}

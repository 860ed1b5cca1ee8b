package org.rubricator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.xml.RelaxNgSchema;
import org.rubricator.xml.ResourceFolder;
import org.rubricator.xml.SchemaProblem;
import org.rubricator.xml.SchematronRules;
import org.rubricator.xml.Stylesheets;
import org.rubricator.xml.XmlTree;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The schemas are what the ODD says, and take what they should. */
class SchemaTest {

  private static final int SECONDS = 60;

  static final Path GRAMMAR = Path.of("schemas", "rubricator.rng");

  private static final Path ODD = Path.of("schemas", "rubricator.odd");
  private static final Path RULES = Path.of("schemas", "rubricator.sch");
  private static final Path GOOD = Path.of("src", "test", "resources", "schema", "good");
  private static final Path BAD = Path.of("src", "test", "resources", "schema", "bad");
  private static final Path TEI = Path.of("tei");

  /** Matches {@code <sch:assert id="date-order"}; not an id of another element. */
  private static final Pattern RULE =
      Pattern.compile("<sch:(?:assert|report)\\s[^<>]{0,2000}?\\bid=\"([^\"]{1,200})\"");

  /** They put the texts in place of a corpus file's includes, without a mark of where from. */
  private static final SAXParserFactory PARSERS = includingParsers();

  /** What is checked of one file, by its name. */
  private interface Check {
    void of(Path file) throws Exception;
  }

  @ParameterizedTest
  @CsvSource({
    "xslt/odd-to-rng.xsl, schemas/rubricator.rng",
    "xslt/odd-to-sch.xsl, schemas/rubricator.sch"
  })
  void the_schema_in_the_repository_is_what_the_odd_gives(String stylesheet, Path schema)
      throws IOException {
    Stylesheets stylesheets = new Stylesheets(ResourceFolder.withCorpus(Path.of("")));
    byte[] made =
        stylesheets
            .get(stylesheet)
            .run(XmlTree.parse(Files.readString(ODD), ODD.toString()), "", Map.of())
            .bytes();
    assertThat(made).asString().isEqualTo(Files.readString(schema));
    assertThat(made).isEqualTo(Files.readAllBytes(schema));
  }

  @TestFactory
  Stream<DynamicTest> a_good_file_is_valid_and_breaks_no_rule() throws Exception {
    RelaxNgSchema grammar = grammar(GRAMMAR);
    SchematronRules rules = rules();
    return each(
        files(GOOD),
        file -> {
          assertThat(errors(grammar, file)).isEmpty();
          assertThat(broken(rules, file)).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> a_bad_file_is_valid_and_breaks_the_rule_it_is_named_after() throws Exception {
    RelaxNgSchema grammar = grammar(GRAMMAR);
    SchematronRules rules = rules();
    return each(
        files(BAD),
        file -> {
          assertThat(errors(grammar, file)).isEmpty();
          assertThat(broken(rules, file)).containsExactly(stem(file));
        });
  }

  /** The names are read off the schema's text, so that a new rule without its file is told. */
  @Test
  void every_rule_has_a_bad_file() throws IOException {
    List<String> ids = new ArrayList<>();
    var rule =
        java.util.regex.Pattern.compile(
            "<sch:(?:assert|report)\\s[^>]{0,4000}?\\bid=\"([^\"]{1,200})\"");
    var found = rule.matcher(Files.readString(RULES));
    while (found.find()) {
      ids.add(found.group(1));
    }
    assertThat(files(BAD).stream().map(SchemaTest::stem)).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void the_grammar_refuses_what_it_does_not_know() throws Exception {
    String letter = Files.readString(GOOD.resolve("letter.xml"));
    RelaxNgSchema grammar = grammar(GRAMMAR);
    assertThat(errors(grammar, letter.replaceFirst("<body>", "<body><unheardOf/>"))).isNotEmpty();
    assertThat(errors(grammar, letter.replaceFirst("<body>", "<body wrong=\"1\">"))).isNotEmpty();
    assertThat(errors(grammar, letter.replaceFirst("<titleStmt>.{0,900}?</titleStmt>", "")))
        .isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> a_file_of_the_sample_corpus_is_valid_and_breaks_no_rule() throws Exception {
    RelaxNgSchema grammar = grammar(GRAMMAR);
    SchematronRules rules = rules();
    return each(
        sampleCorpus(),
        file -> {
          assertThat(errors(grammar, file)).isEmpty();
          assertThat(broken(rules, file)).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> what_is_valid_by_ours_is_valid_by_tei_all() throws Exception {
    RelaxNgSchema teiAll = grammar(teiAll());
    List<Path> files = new ArrayList<>(files(GOOD));
    files.addAll(files(BAD));
    files.addAll(sampleCorpus());
    return each(files, file -> assertThat(errors(teiAll, file)).isEmpty());
  }

  private static List<Path> sampleCorpus() throws IOException {
    List<Path> files = new ArrayList<>(files(TEI));
    files.addAll(files(TEI.resolve("authority")));
    return files;
  }

  /** The TEI Consortium's grammar; a test that needs it is skipped where it is not at hand. */
  static Path teiAll() {
    String folder = System.getProperty("rubricator.schemas", "");
    assumeTrue(!folder.isBlank(), "-Drubricator.schemas names no folder with tei_all.rng");
    Path teiAll = Path.of(folder, "tei_all.rng");
    assertThat(teiAll).isRegularFile();
    return teiAll;
  }

  static RelaxNgSchema grammar(Path file) throws IOException, SchemaProblem {
    return RelaxNgSchema.compile(Files.readString(file), file.toUri(), SchemaTest::noParts);
  }

  private static String noParts(URI part) {
    throw new IllegalArgumentException("the grammar is one file, without " + part);
  }

  private static SchematronRules rules() throws IOException, SchemaProblem {
    return SchematronRules.compile(
        Files.readString(RULES), RULES.toUri(), "rubricator.sch", "", SchemaTest::noParts);
  }

  /** The ids of the rules that a file breaks. */
  private static List<String> broken(SchematronRules rules, Path file) throws IOException {
    return rules.check(XmlTree.parse(Files.readString(file), file.toString()), SECONDS).stream()
        .map(SchematronRules.Failure::id)
        .toList();
  }

  private static List<String> errors(RelaxNgSchema grammar, Path file) {
    return errors(grammar, new InputSource(file.toUri().toString()));
  }

  /** What a grammar says against a document. */
  static List<String> errors(RelaxNgSchema grammar, String document) {
    return errors(grammar, new InputSource(new StringReader(document)));
  }

  private static List<String> errors(RelaxNgSchema grammar, InputSource document) {
    List<String> errors = new ArrayList<>();
    grammar.validate(handler -> parse(document, handler), SECONDS, told(errors::add));
    return errors;
  }

  private static void parse(InputSource document, ContentHandler handler) throws SAXException {
    try {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.parse(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SAXParserFactory includingParsers() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(true);
      factory.setFeature("http://apache.org/xml/features/xinclude/fixup-base-uris", false);
      factory.setFeature("http://apache.org/xml/features/xinclude/fixup-language", false);
      return factory;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static XMLReader reader() throws SAXException {
    synchronized (PARSERS) {
      try {
        return PARSERS.newSAXParser().getXMLReader();
      } catch (ParserConfigurationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static ErrorHandler told(Consumer<String> told) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {}

      @Override
      public void error(SAXParseException e) {
        told.accept(String.valueOf(e.getMessage()));
      }

      @Override
      public void fatalError(SAXParseException e) {
        error(e);
      }
    };
  }

  private static Stream<DynamicTest> each(List<Path> files, Check check) {
    return files.stream().map(file -> dynamicTest(file.toString(), () -> check.of(file)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
      assertThat(found).as("files in " + folder).isNotEmpty();
      return found;
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.xml$", "");
  }
}

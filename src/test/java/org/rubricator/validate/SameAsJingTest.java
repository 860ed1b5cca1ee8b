package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;
import org.rubricator.diagnostic.Code;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * What {@code validate} says of the grammar is what Jing says, error for error at the same
 * elements. Elements are counted in the order of their start tags, from 1.
 */
@Tag("slow")
class SameAsJingTest {

  private static final Map<Path, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private static final String IDS =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
          datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
        <start><element name="TEI"><zeroOrMore><choice>
          <element name="r"><attribute name="ref"><data type="IDREF"/></attribute></element>
          <element name="i"><attribute name="id"><data type="ID"/></attribute></element>
          <element name="x"><attribute name="xml:id"><data type="ID"/></attribute></element>
        </choice></zeroOrMore></element></start>
      </grammar>
      """;

  private static final String WITH_IDS =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <r ref="none"/><i id="z"/><x xml:id="z"/><i
          id="z"/>
        <x xml:id="k"/><x xml:id="k"/><r ref="k"/><r ref="l"/>
      </TEI>
      """;

  /** Jing follows no includes; the files that some name are not there. */
  private static final String NOT_JINGS = Code.INCLUDE_BROKEN.id();

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> a_published_file_gets_the_errors_that_tei_all_gives_it() throws IOException {
    return tests(texts(given("rubricator.corpora")), teiAll());
  }

  @TestFactory
  Stream<DynamicTest> a_novel_gets_the_errors_that_its_own_schema_gives_it() throws IOException {
    Path novels = given("rubricator.corpora").resolve("eltec-eng");
    return tests(texts(novels), novels.resolve("eltec-1.rng"));
  }

  @TestFactory
  Stream<DynamicTest> a_spoilt_file_gets_the_errors_that_jing_gives_it() throws IOException {
    Map<String, String> texts = texts(given("rubricator.corpora").resolve("schnitzler-tagebuch"));
    int seed = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      text.setValue(Spoiling.of(text.getValue(), seed++));
    }
    return tests(texts, teiAll());
  }

  private static Path teiAll() {
    return given("rubricator.schemas").resolve("tei_all.rng");
  }

  /** Files by name, each without its own choice of schema. */
  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('/', '_');
      texts.put(name, withoutModels(Files.readString(file)));
    }
    return texts;
  }

  private static Path given(String property) {
    String named = System.getProperty(property, "");
    assumeTrue(!named.isBlank(), "-D" + property + " names no folder");
    return Path.of(named);
  }

  @TestFactory
  Stream<DynamicTest> ids_and_pointers_of_a_grammars_own_types_are_told_as_jing_tells_them()
      throws IOException {
    Path schema = Files.writeString(folder.resolve("ids.rng"), IDS);
    return tests(Map.of("ids.xml", WITH_IDS), schema);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
  }

  /** All are checked in one run. */
  private Stream<DynamicTest> tests(Map<String, String> texts, Path schema) throws IOException {
    Path files = Files.createTempDirectory(folder, "files");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(files.resolve(text.getKey()), text.getValue());
    }
    CommandRun run =
        CommandRun.in(
            files,
            "validate",
            "--quiet",
            "--format=json",
            "--only=RNG,XML,TEI-001",
            "--schema=" + schema,
            "--schema-root=" + schema.getParent(),
            files.toString());
    JsonNode findings = new ObjectMapper().readTree(run.out()).get("findings");
    return texts.entrySet().stream()
        .map(text -> dynamicTest(text.getKey(), () -> same(text, schema, findings)));
  }

  private static void same(Map.Entry<String, String> text, Path schema, JsonNode findings)
      throws Exception {
    assertThat(ours(text.getKey(), text.getValue(), findings))
        .isEqualTo(jing(text.getValue(), schema));
  }

  /** The file's own choice of schema goes before the one given; its place stays blank. */
  private static String withoutModels(String text) {
    return Pattern.compile("<\\?xml-model.*?\\?>", Pattern.DOTALL)
        .matcher(text.replace("\r\n", "\n"))
        .replaceAll(model -> model.group().replaceAll("[^\n]", " "));
  }

  /** Elements with errors, by the findings; one that has two comes twice. */
  private static List<Integer> ours(String name, String text, JsonNode findings) {
    TreeMap<Integer, Integer> tags = tags(text);
    List<Integer> lines = lineStarts(text);
    List<Integer> elements = new ArrayList<>();
    for (JsonNode finding : findings) {
      if (finding.get("path").asText().equals(name)
          && finding.get("severity").asText().equals("error")
          && !finding.get("code").asText().equals(NOT_JINGS)) {
        int line = lines.get(finding.get("line").asInt() - 1);
        int at = text.offsetByCodePoints(line, finding.get("column").asInt() - 1);
        elements.add(tags.floorEntry(at).getValue());
        assertThat(isInTag(text, tags.floorKey(at)))
            .as("%s stands in a tag", finding)
            .isNotEqualTo(finding.get("code").asText().equals("RNG-007"));
      }
    }
    Collections.sort(elements);
    return elements;
  }

  /** The places of {@link #tags} are the starts and the ends of tags. */
  private static boolean isInTag(String text, int place) {
    return text.startsWith("<", place)
        && !text.startsWith("<!", place)
        && !text.startsWith("<?", place);
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    return starts;
  }

  /** From each offset on, the element whose tag or words stand there. */
  private static TreeMap<Integer, Integer> tags(String text) {
    TreeMap<Integer, Integer> tags = new TreeMap<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    int count = 0;
    Matcher tag =
        Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|<(/?)[^<>]+?(/?)>")
            .matcher(text);
    while (tag.find()) {
      if (tag.group(1) == null) {
        continue;
      }
      boolean end = !tag.group(1).isEmpty();
      if (!end) {
        open.push(++count);
      }
      tags.put(tag.start(), open.getFirst());
      if (end || !tag.group(2).isEmpty()) {
        open.pop();
      }
      tags.put(tag.end(), open.getFirst());
    }
    return tags;
  }

  /** Elements with errors, by Jing behind a parser of the JDK. */
  private static List<Integer> jing(String text, Path schema) throws Exception {
    JingPlace place = new JingPlace();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, place);
    Validator validator =
        SCHEMAS
            .computeIfAbsent(schema, SameAsJingTest::read)
            .createValidator(properties.toPropertyMap());
    place.setParent(parser());
    place.judge = validator.getContentHandler();
    place.setContentHandler(place.judge);
    place.parse(new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    Collections.sort(place.errors);
    return place.errors;
  }

  private static Schema read(Path schema) {
    try {
      return SAXSchemaReader.getInstance()
          .createSchema(new InputSource(schema.toUri().toString()), withIds().toPropertyMap());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** As Jing's users start it. */
  private static PropertyMapBuilder withIds() {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    RngProperty.CHECK_ID_IDREF.add(properties);
    return properties;
  }

  private static XMLReader parser() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newSAXParser().getXMLReader();
  }

  /** Knows at which element Jing is. Jing judges words at the next tag. */
  private static final class JingPlace extends XMLFilterImpl implements ErrorHandler {
    private final List<Integer> errors = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>(List.of(0));
    private int count;
    private int words;
    private ContentHandler judge;
    private Locator locator = new LocatorImpl();
    private final Map<String, Integer> starts = new HashMap<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      open.push(++count);
      starts.put(place(locator), count);
      if (!isInclude(uri)) {
        super.startElement(uri, name, qualified, attributes);
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      if (!isInclude(uri)) {
        super.endElement(uri, name, qualified);
      }
      open.pop();
    }

    /** An include stands for its file; one that cannot be read is told in a warning. */
    private static boolean isInclude(String uri) {
      return uri.equals("http://www.w3.org/2001/XInclude");
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
      if (!new String(chars, start, length).isBlank()) {
        words = open.getFirst();
      }
      super.characters(chars, start, length);
    }

    @Override
    public void setDocumentLocator(Locator given) {
      locator = given;
      super.setDocumentLocator(given);
    }

    private static String place(Locator at) {
      return at.getLineNumber() + ":" + at.getColumnNumber();
    }

    private static String place(SAXParseException e) {
      return e.getLineNumber() + ":" + e.getColumnNumber();
    }

    /** The first of two ids is part of what is said of the second; forms of ids are said twice. */
    private static boolean isSaidBefore(String message) {
      return message.startsWith("first occurrence of ID")
          || message.startsWith("value of attribute of type ID");
    }

    @Override
    public void error(SAXParseException e) {
      if (isSaidBefore(e.getMessage())) {
        return;
      }
      if (e.getMessage().startsWith("IDREF ")) {
        errors.add(starts.get(place(e)));
        return;
      }
      boolean ofWords = e.getMessage().startsWith("text not allowed");
      errors.add(ofWords ? words : open.getFirst());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}

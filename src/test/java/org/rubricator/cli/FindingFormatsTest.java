package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.diagnostic.Code;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Findings in the forms that other programs read. */
class FindingFormatsTest {

  private static final String FILE = "Bände/an 50%,a.xml";

  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title>
      </titleStmt><publicationStmt><p>No.</p></publicationStmt><sourceDesc><p>No.</p></sourceDesc>
      </fileDesc><profileDesc><langUsage><language ident="en"/></langUsage></profileDesc></teiHeader><text><body>
      <p>🚢 sails on <personName>Ada, 100%: «Vale»</personName></p>
      <p ref="x">👩🏽‍🚀</p>
      </body></text></TEI>
      """;

  @TempDir private Path folder;

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String checked(String form) throws IOException {
    write(FILE, LETTER);
    CommandRun run = run("validate", FILE, "--format", form);
    assertThat(run.status()).as(run.printed()).isEqualTo(1);
    return run.out();
  }

  private JsonNode sarif() throws IOException {
    return new ObjectMapper().readTree(checked("sarif")).at("/runs/0");
  }

  private static JsonNode result(JsonNode run, Code code) {
    for (JsonNode each : run.get("results")) {
      if (each.get("ruleId").asText().equals(code.id())) {
        return each;
      }
    }
    throw new AssertionError("no " + code.id() + " in " + run.get("results"));
  }

  private static Path schemas() {
    String named = System.getProperty("rubricator.schemas", "");
    assumeTrue(!named.isBlank(), "-Drubricator.schemas names no folder");
    return Path.of(named);
  }

  @Test
  void sarif_is_valid_by_its_schema() throws IOException {
    Path schema = schemas().resolve("sarif-2.1.0.schema.json");
    assumeTrue(Files.exists(schema), "there is no " + schema);
    var sarif =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
            .getSchema(Files.readString(schema));
    assertThat(sarif.validate(checked("sarif"), InputFormat.JSON)).isEmpty();
    assertThat(sarif.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void sarif_tells_the_place_in_code_points_and_the_marked_words() throws IOException {
    JsonNode run = sarif();
    assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
    JsonNode region =
        result(run, Code.ELEMENT_NOT_ALLOWED).at("/locations/0/physicalLocation/region");
    assertThat(region.get("startLine").asInt()).isEqualTo(4);
    assertThat(region.get("startColumn").asInt()).isEqualTo(16);
    assertThat(region.get("endColumn").asInt()).isEqualTo(26);
    assertThat(region.at("/snippet/text").asText()).isEqualTo("personName");
  }

  @Test
  void sarif_names_files_as_relative_uris() throws IOException {
    JsonNode place = result(sarif(), Code.ELEMENT_NOT_ALLOWED).at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("B%C3%A4nde/an%2050%25%2Ca.xml");
    assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("SRCROOT");
  }

  @Test
  void sarif_has_a_rule_for_each_code_to_which_results_point() throws IOException {
    JsonNode run = sarif();
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSameSizeAs(Code.values());
    for (JsonNode rule : rules) {
      assertThat(rule.at("/help/text").asText()).isNotBlank().doesNotContain("{0}");
      assertThat(rule.at("/fullDescription/text").asText()).isNotBlank();
    }
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.get("level"));
    }
  }

  private static List<String> fingerprints(String sarif) throws IOException {
    List<String> found = new ArrayList<>();
    new ObjectMapper()
        .readTree(sarif)
        .at("/runs/0/results")
        .forEach(each -> found.add(each.get("partialFingerprints").toString()));
    return found;
  }

  @Test
  void a_finding_keeps_its_fingerprint_when_its_line_moves() throws IOException {
    String twice = LETTER.replace("</body>", "<p><personName/></p>\n</body>");
    write("a.xml", twice);
    List<String> before = fingerprints(run("validate", "a.xml", "--format", "sarif").out());
    write("a.xml", twice.replace("<body>", "<body>\n\n<p>New.</p>"));
    List<String> after = fingerprints(run("validate", "a.xml", "--format", "sarif").out());
    assertThat(after).isEqualTo(before).doesNotHaveDuplicates().hasSizeGreaterThan(2);
  }

  /**
   * A workflow command by the published rules: the command's name, its properties, its message.
   *
   * @see <a href="https://docs.github.com/actions/reference/workflow-commands">Workflow
   *     commands</a>
   */
  private record Command(String name, Map<String, String> properties, String message) {

    private static final Pattern LINE = Pattern.compile("::(\\w+) ([^:\\r\\n]*)::([^\\r\\n]*)");

    static Command parse(String line) {
      Matcher m = LINE.matcher(line);
      assertThat(m.matches()).as(line).isTrue();
      Map<String, String> properties = new TreeMap<>();
      for (String each : m.group(2).split(",")) {
        String[] parts = each.split("=", 2);
        properties.put(parts[0], data(parts[1].replace("%3A", ":").replace("%2C", ",")));
      }
      return new Command(m.group(1), properties, data(m.group(3)));
    }

    private static String data(String escaped) {
      assertThat(escaped.replaceAll("%(?:25|0A|0D)", "")).doesNotContain("%");
      return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }

  @Test
  void github_commands_can_be_read_back() throws IOException {
    List<Command> commands = checked("github").lines().map(Command::parse).toList();
    assertThat(commands)
        .contains(
            new Command(
                "error",
                Map.of(
                    "file", FILE, "line", "4", "col", "16", "endColumn", "26", "title", "RNG-002"),
                "personName may not stand here, in p: did you mean persName?\n"
                    + "Correct the name, or move the element to where it may stand."));
    assertThat(commands).anyMatch(each -> each.name().equals("notice"));
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static long failures(Element suite) {
    return suite.getElementsByTagName("failure").getLength();
  }

  @Test
  void junit_has_a_suite_for_each_file_and_a_case_for_each_finding() throws Exception {
    write("good.xml", LETTER.replace("personName", "persName").replace(" ref=\"x\"", ""));
    write("a.xml", LETTER);
    NodeList suites =
        xml(run("validate", "a.xml", "good.xml", "--format", "junit").out())
            .getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(2);
    Element bad = (Element) suites.item(0);
    assertThat(bad.getAttribute("name")).isEqualTo("a.xml");
    assertThat(bad.getElementsByTagName("testcase").getLength())
        .isEqualTo(Integer.parseInt(bad.getAttribute("tests")));
    assertThat(failures(bad)).isEqualTo(Long.parseLong(bad.getAttribute("failures"))).isEqualTo(2);
    assertThat(failures((Element) suites.item(1))).isZero();
    assertThat(bad.getElementsByTagName("failure").item(0).getTextContent())
        .contains("<personName>")
        .contains("^^^^^^^^^^");
    assertThat(bad.getElementsByTagName("system-out").item(0).getTextContent())
        .contains("[RNG-010]");
  }

  @Test
  void a_file_without_findings_is_a_case_that_passes() throws Exception {
    write("good.xml", LETTER.replace("personName", "persName").replace(" ref=\"x\"", ""));
    String ours = Path.of("schemas", "rubricator.rng").toAbsolutePath().toString();
    CommandRun run = run("validate", "good.xml", "--schema", ours, "--format", "junit");
    assertThat(run.out()).contains("<testcase classname=\"good.xml\" name=\"no findings\"");
    assertThat(xml(run.out()).getElementsByTagName("failure").getLength()).isZero();
  }

  @Test
  void where_warnings_count_as_errors_they_fail() throws Exception {
    write("a.xml", LETTER.replace("<TEI", "<TEI xml:lang=\"fr\""));
    long fail =
        failures(xml(run("validate", "a.xml", "--format", "junit").out()).getDocumentElement());
    String strict = run("validate", "a.xml", "--format", "junit", "--strict").out();
    assertThat(failures(xml(strict).getDocumentElement())).isGreaterThan(fail);
  }

  @Test
  void junit_is_valid_by_the_schemas_that_are_at_hand() throws Exception {
    String report = checked("junit");
    List<Path> found;
    try (Stream<Path> files = Files.list(schemas())) {
      found = files.filter(f -> f.getFileName().toString().matches("(?i)junit.*\\.xsd")).toList();
    }
    assumeTrue(!found.isEmpty(), "-Drubricator.schemas has no junit*.xsd");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    for (Path each : found) {
      factory
          .newSchema(each.toFile())
          .newValidator()
          .validate(new StreamSource(new StringReader(report)));
    }
  }

  @Test
  void the_findings_of_other_commands_are_documents_of_their_own_too() throws Exception {
    for (String form : List.of("json", "sarif")) {
      write("letter.txt", "A letter\n\nThe ship sailed.\n");
      CommandRun run = run("convert", "letter.txt", "--output", form, "--format", form);
      assertThat(new ObjectMapper().readTree(run.out()).isObject()).isTrue();
      assertThat(run.err()).contains(form + "/letter.xml");
    }
  }

  @Test
  void programs_are_told_paths_from_the_folder_that_the_command_runs_in() throws IOException {
    write("letters/tei/a.xml", LETTER);
    assertThat(run("validate", "--corpus", "letters", "--format", "github").out())
        .contains("file=letters/tei/a.xml,")
        .doesNotContain("file=tei/");
    assertThat(run("validate", "--corpus", "letters", "--format", "sarif").out())
        .contains("\"letters/tei/a.xml\"");
  }
}

package org.rubricator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files made to use up time and memory: each is answered with a code, within 256 MB. */
@Tag("slow")
class HostileLoadTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  /**
   * Ten seconds of the processor are promised. Twice that is let pass: a machine that shares its
   * cores counts up to half as much again for the same work, and some have slower ones.
   */
  private static final Duration WORK = Duration.ofSeconds(20);

  /** By the clock: a test machine may do four other things meanwhile. */
  private static final Duration LIMIT = Duration.ofSeconds(100);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> hostile_input_is_answered_with_a_code() throws IOException {
    Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    cases.put("a line of 50 MB", body("<p>" + "word ".repeat(10_000_000) + "</p>"));
    cases.put("20,000 levels", body("<hi>".repeat(20_000) + "</hi>".repeat(20_000)));
    cases.put("100,000 attributes", body("<p" + attributes() + "/>"));
    cases.put("a name of 2,000 characters", body("<" + "n".repeat(2000) + "/>"));
    cases.put("100,000 unknown elements", body("<p><xyz a=\"b\"/></p>\n".repeat(100_000)));
    cases.put("an include bomb", bomb());
    cases.put(
        "parameter entities",
        typed("<!ENTITY % e '<!--" + "a".repeat(100_000) + "-->'>" + "%e;\n".repeat(20_000)));
    cases.put("100,000 namespaces", body(numbered("<p xmlns:a@='u@'/>", 100_000)));
    cases.put("100,000 equal ids", body("<p xml:id='a'>b</p>\n".repeat(100_000)));
    cases.put(
        "100,000 pointers to nothing",
        body(numbered("<p><ref target='#a@'>b</ref></p>\n", 100_000)));
    cases.put(
        "80,000 pointers in one tag",
        body("<p><ref target='" + numbered("#a@ ", 80_000) + "'>b</ref></p>"));
    cases.put("20,000 long names", body(numbered("<n@" + "n".repeat(500) + "/>", 20_000)));
    cases.put(
        "a language tag without end", body("<p xml:lang='" + "a-".repeat(450_000) + "'>b</p>"));
    cases.put("a comment of 20 MB", body("<!--" + "- ".repeat(10_000_000) + "-->"));
    cases.put(
        "rules that loop", ruled("sum(for $i in 1 to 999999999, $j in 1 to 9 return $i mod 3)"));
    cases.put("a pattern that blows up", ruled("matches('" + "a".repeat(60) + "!', '^(a|aa)+$')"));
    cases.put("a chain of catalogues", catalogues());
    cases.put("a grammar that includes twice, forty times", grammars());
    return cases.entrySet().stream()
        .map(one -> dynamicTest(one.getKey(), () -> answered(one.getKey(), one.getValue())));
  }

  /** They take longer than is promised: memory that is used up slows all work down. */
  @Test
  void rules_that_use_up_memory_are_told_by_a_code() throws Exception {
    String expression = "count(distinct-values((1 to 200000000) ! string(.)))";
    Forked run = run("rules that use up memory", ruled(expression));
    assertThat(run.showsStackTrace()).as(run.printed()).isFalse();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("XML-009");
  }

  private void answered(String name, Map<String, String> files) throws Exception {
    Forked run = run(name, files);
    String start = run.printed().substring(0, Math.min(1000, run.printed().length()));
    assertThat(run.work()).as(start).isLessThan(WORK);
    assertThat(run.showsStackTrace()).as(start).isFalse();
    assertThat(run.status()).as(start).isIn(0, 1); // a catalogue is a warning
    assertThat(run.printed()).containsPattern("\"code\" ?: ?\"(?:XML|RNG|SCH|TEI)-\\d{3}\"");
  }

  private Forked run(String name, Map<String, String> files) throws Exception {
    Path own = folder.resolve(name.replaceAll("\\W", "-"));
    Files.createDirectories(own);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(own.resolve(file.getKey()), file.getValue());
    }
    Forked run = Forked.run(own, "256m", LIMIT, "validate", "--format=json", "letter.xml");
    assertThat(run.ended()).as("%s: it ended", run.time()).isTrue();
    return run;
  }

  private static Map<String, String> body(String content) throws IOException {
    return Map.of("letter.xml", letter(content + "<xyz/>"));
  }

  private static String letter(String content) throws IOException {
    return Files.readString(LETTER)
        .replaceFirst("(?s)<body>.*</body>", "<body>@</body>")
        .replace("@", content);
  }

  private static Map<String, String> typed(String declarations) throws IOException {
    String type = "<!DOCTYPE TEI [" + declarations + "]>\n<TEI ";
    return Map.of(
        "letter.xml", letter("<p/>").replaceFirst("<TEI ", Matcher.quoteReplacement(type)));
  }

  private static String numbered(String part, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> part.replace("@", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  private static String attributes() {
    return numbered(" a@='1'", 100_000);
  }

  /** A letter that names rules which work out an expression. */
  private static Map<String, String> ruled(String expression) throws IOException {
    String rules =
        "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'>"
            + "<pattern><rule context='*:body'><report id='r' test='true()'><value-of select=\""
            + expression
            + "\"/></report></rule></pattern></schema>";
    return Map.of("letter.xml", naming("rubricator.sch", "own.sch"), "own.sch", rules);
  }

  private static String naming(String before, String schema) throws IOException {
    return letter("<xyz/>").replace("href=\"" + before, "href=\"" + schema);
  }

  /** Each leads to the next and back to itself. */
  private static Map<String, String> catalogues() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("letter.xml", naming("rubricator.rng", "urn:x:letters"));
    for (int i = 0; i < 1000; i++) {
      files.put(
          i == 0 ? "catalog.xml" : "c" + i + ".xml",
          "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><nextCatalog catalog='c"
              + (i + 1)
              + ".xml'/><nextCatalog catalog='c"
              + i
              + ".xml'/></catalog>");
    }
    return files;
  }

  /** Each grammar includes the next one twice. */
  private static Map<String, String> grammars() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("letter.xml", naming("rubricator.rng", "g0.rng"));
    for (int i = 0; i < 40; i++) {
      files.put(
          "g" + i + ".rng",
          "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>"
              + ("<div><include href='g" + (i + 1) + ".rng'/></div>").repeat(2)
              + "</grammar>");
    }
    files.put("g40.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>");
    return files;
  }

  /** Each file includes the next one twice. */
  private static Map<String, String> bomb() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("letter.xml", letter(include(0).repeat(2) + "<xyz/>"));
    for (int i = 0; i < 40; i++) {
      files.put(
          "part" + i + ".inc",
          "<div xmlns=\"http://www.tei-c.org/ns/1.0\">" + include(i + 1).repeat(2) + "</div>");
    }
    files.put("part40.inc", "<p xmlns=\"http://www.tei-c.org/ns/1.0\">word</p>");
    return files;
  }

  private static String include(int part) {
    return "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"part"
        + part
        + ".inc\"/>";
  }
}

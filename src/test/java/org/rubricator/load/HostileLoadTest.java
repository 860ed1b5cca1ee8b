package org.rubricator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files made to use up time and memory: each is answered with a code, within 256 MB. */
@Tag("slow")
class HostileLoadTest {

  private static final Path LETTER =
      Path.of("src", "test", "resources", "diagnostics", "RNG-002", "good", "letter.xml");

  /** Ten seconds of a machine that does nothing else; the tests share theirs. */
  private static final Duration LIMIT = Duration.ofSeconds(40);

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
    return cases.entrySet().stream()
        .map(one -> dynamicTest(one.getKey(), () -> answered(one.getKey(), one.getValue())));
  }

  private void answered(String name, Map<String, String> files) throws Exception {
    Path own = folder.resolve(name.replaceAll("\\W", "-"));
    Files.createDirectories(own);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(own.resolve(file.getKey()), file.getValue());
    }
    Forked run = Forked.run(own, "256m", LIMIT, "validate", "--format=json", "letter.xml");
    String start = run.printed().substring(0, Math.min(1000, run.printed().length()));
    assertThat(run.ended()).as("%s: it ended; %s", run.time(), start).isTrue();
    assertThat(run.showsStackTrace()).as(start).isFalse();
    assertThat(run.status()).as(start).isEqualTo(1);
    assertThat(run.printed()).containsPattern("\"code\" ?: ?\"(?:XML|RNG|SCH|TEI)-\\d{3}\"");
  }

  private static Map<String, String> body(String content) throws IOException {
    return Map.of("letter.xml", letter(content + "<xyz/>"));
  }

  private static String letter(String content) throws IOException {
    return Files.readString(LETTER)
        .replaceFirst("(?s)<body>.*</body>", "<body>@</body>")
        .replace("@", content);
  }

  private static String attributes() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      out.append(" a").append(i).append("=\"1\"");
    }
    return out.toString();
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

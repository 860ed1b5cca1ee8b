package org.rubricator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.corpus.PageLinks;

/** The pages as files: the Nu HTML checker in a JVM of its own, ids, links. */
@Tag("browser")
@EnabledIfSystemProperty(named = Chromium.PROPERTY, matches = ".+")
class PagesAreGoodHtmlTest {

  private static final Path CHECKER = Path.of("target", "nu-html-checker").toAbsolutePath();
  private static final String MAIN = "nu.validator.client.SimpleCommandLineValidator";
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  @TempDir private static Path folder;
  private static BuiltCorpora corpora;

  @BeforeAll
  static void built() throws Exception {
    corpora = BuiltCorpora.get();
  }

  @Test
  void the_nu_checker_finds_no_error() throws Exception {
    List<Path> pages = new ArrayList<>(corpora.pages());
    pages.add(Files.writeString(folder.resolve("wrong.html"), "<!DOCTYPE html><p id=a id=a></q>"));
    List<String> errors = new ArrayList<>();
    for (JsonNode message : messages(pages)) {
      if (!message.path("type").asText().equals("info")) {
        errors.add(message.path("url").asText() + ": " + message.path("message").asText());
      }
    }
    assertThat(errors).filteredOn(e -> e.contains("wrong.html")).as("a wrong page").isNotEmpty();
    assertThat(errors).filteredOn(e -> !e.contains("wrong.html")).isEmpty();
  }

  private static JsonNode messages(List<Path> pages) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", CHECKER.resolve("*").toString(), MAIN));
    command.addAll(List.of("--format", "json", "--exit-zero-always", "--stdout"));
    pages.forEach(page -> command.add(page.toString()));
    Path out = folder.resolve("nu.json");
    Process checker =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(checker.waitFor(120, TimeUnit.SECONDS)).as("the checker ends").isTrue();
    assertThat(checker.exitValue()).as(Files.readString(out)).isZero();
    return new ObjectMapper().readTree(out.toFile()).path("messages");
  }

  @Test
  void no_id_stands_twice_on_a_page() throws IOException {
    for (Path page : corpora.pages()) {
      List<String> ids =
          ID.matcher(Files.readString(page)).results().map(PagesAreGoodHtmlTest::first).toList();
      assertThat(ids).as(corpora.name(page)).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    List<String> dangling = new ArrayList<>();
    for (Path page : corpora.pages()) {
      dangling.addAll(PageLinks.dangling(page));
    }
    assertThat(dangling).isEmpty();
  }
}

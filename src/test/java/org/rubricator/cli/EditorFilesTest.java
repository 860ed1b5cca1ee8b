package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a corpus brings for the editors in which it is opened. */
class EditorFilesTest {

  /** Matches {@code <?xml-model href="../schemas/rubricator.rng"}. */
  private static final Pattern MODEL = Pattern.compile("<\\?xml-model href=\"([^\"]{1,200})\"");

  @TempDir private Path folder;

  private JsonNode settings() throws IOException {
    assertThat(CommandRun.in(folder, "init", ".").status()).isZero();
    return new ObjectMapper().readTree(folder.resolve(".vscode/settings.json").toFile());
  }

  private List<Path> tei() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("tei"))) {
      return files.filter(file -> file.toString().endsWith(".xml")).toList();
    }
  }

  @Test
  void each_tei_file_of_a_new_corpus_has_the_schema_in_vs_code() throws IOException {
    JsonNode associations = settings().get("xml.fileAssociations");
    assertThat(tei()).hasSize(4);
    for (Path file : tei()) {
      List<String> schemas = new ArrayList<>();
      for (JsonNode each : associations) {
        String glob = "glob:" + each.get("pattern").asText();
        if (FileSystems.getDefault().getPathMatcher(glob).matches(file)) {
          schemas.add(each.get("systemId").asText());
        }
      }
      assertThat(schemas).as(file.toString()).hasSize(1);
      assertThat(Path.of(schemas.get(0).replace("${workspaceFolder}", folder.toString())))
          .isRegularFile();
    }
  }

  @Test
  void saving_in_vs_code_lays_nothing_out_anew() throws IOException {
    JsonNode settings = settings();
    JsonNode xml = settings.get("[xml]");
    assertThat(settings.get("xml.format.enabled").asBoolean(true)).isFalse();
    for (String name :
        List.of(
            "editor.formatOnSave",
            "editor.formatOnPaste",
            "files.trimTrailingWhitespace",
            "files.insertFinalNewline")) {
      assertThat(xml.get(name).asBoolean(true)).as(name).isFalse();
    }
  }

  @Test
  void each_tei_file_of_a_new_corpus_names_its_schemas_for_other_editors() throws IOException {
    settings();
    for (Path file : tei()) {
      Matcher model = MODEL.matcher(Files.readString(file));
      List<Path> named = model.results().map(m -> file.resolveSibling(m.group(1))).toList();
      assertThat(named).as(file.toString()).hasSize(2).allMatch(Files::isRegularFile);
    }
  }

  @Test
  void settings_that_are_there_before_the_corpus_stay() throws IOException {
    Path own = folder.resolve(".vscode/settings.json");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "{}");
    CommandRun run = CommandRun.in(folder, "init", ".");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("extensions.json").doesNotContain("settings.json");
    assertThat(own).hasContent("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extensions.json", "settings.json"})
  void the_sample_corpus_brings_what_a_new_one_brings(String name) throws IOException {
    settings();
    assertThat(folder.resolve(".vscode").resolve(name))
        .hasSameTextualContentAs(Path.of(".vscode").resolve(name));
  }
}

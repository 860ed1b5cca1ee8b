package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusLock;
import org.rubricator.corpus.ToolVersion;
import org.rubricator.diagnostic.Code;
import picocli.CommandLine;

/** The commands as a person meets them. */
class CommandLineTest {

  private static final String ESCAPE = "\u001b[";

  @TempDir private Path folder;

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Map<String, CommandLine> commands() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new Rubricator(nowhere, nowhere, folder).commands().getSubcommands();
  }

  @Test
  void no_arguments_show_the_help_with_every_command() {
    CommandRun run = run();
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: rubricator").contains(commands().keySet());
    assertThat(run.err()).isEmpty();
    assertThat(run("--help")).isEqualTo(run);
  }

  @TestFactory
  Stream<DynamicTest> help_names_each_option_and_shows_an_example() {
    return commands().entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> help(each.getKey(), each.getValue())));
  }

  private void help(String name, CommandLine command) {
    CommandRun run = run(name, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: rubricator " + name);
    command
        .getCommandSpec()
        .options()
        .forEach(option -> assertThat(run.out()).contains(option.longestName()));
    assertThat(run.out()).as("an example").containsPattern("(?m)^ .*rubricator " + name);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void each_command_has_the_options_that_every_command_has() {
    List<String> common = List.of("--corpus", "--quiet", "--color", "--format", "--help");
    commands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.name().equals("generate-completion"))
        .forEach(spec -> assertThat(spec.optionsMap()).as(spec.name()).containsKeys(array(common)));
  }

  private static String[] array(List<String> names) {
    return names.toArray(String[]::new);
  }

  @Test
  void a_mistyped_command_is_answered_with_the_nearest() {
    CommandRun run = run("valdate");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("valdate").contains("validate");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_mistyped_option_is_answered_with_the_nearest() {
    CommandRun run = run("validate", "--formt", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--formt").contains("--format").contains("validate --help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_value_that_an_option_does_not_take_is_answered_with_those_it_takes() {
    CommandRun run = run("validate", "--format", "sonnet");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--format", "sonnet").containsIgnoringCase("text, json");
  }

  @Test
  void a_name_that_is_missing_is_asked_for() {
    CommandRun run = run("init");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("DIR").contains("init --help");
  }

  @Test
  void the_version_is_that_of_the_tool_and_of_java() {
    CommandRun run = run("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Rubricator " + ToolVersion.VERSION)
        .contains("Java " + System.getProperty("java.version"));
    assertThat(ToolVersion.VERSION).matches("\\d+\\.\\d+\\.\\d+(-\\w+)?");
  }

  @Test
  void explain_without_a_code_lists_all_of_them() {
    CommandRun run = run("explain");
    assertThat(run.status()).isZero();
    List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
    assertThat(run.out().lines().map(line -> line.split(" ", 2)[0])).isEqualTo(ids);
  }

  @Test
  void explain_takes_a_code_in_small_letters() {
    assertThat(run("explain", "tei-003")).isEqualTo(run("explain", "TEI-003"));
    assertThat(run("explain", "tei-003").status()).isZero();
  }

  @Test
  void explain_answers_an_unknown_code_with_the_nearest() {
    CommandRun run = run("explain", "TEI-03");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("TEI-03").contains("Did you mean TEI-00");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void init_makes_a_corpus_once() throws IOException {
    CommandRun first = run("init", "letters");
    assertThat(first.status()).isZero();
    assertThat(first.out().lines()).contains("letters/corpus.toml", "letters/tei/corpus.xml");
    assertThat(first.out().lines()).allMatch(file -> Files.isRegularFile(folder.resolve(file)));
    Path settings = write("letters/corpus.toml", "# mine\n");
    CommandRun second = run("init", "letters");
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).contains("[COR-009]").contains("letters");
    assertThat(second.out()).isEmpty();
    assertThat(settings).hasContent("# mine\n");
  }

  @Test
  void a_new_corpus_says_nothing_of_itself_until_its_editor_does() throws IOException {
    run("init", "letters");
    write("letters/src/texts/letter.txt", "A letter\n\nThe ship sailed.\n");
    CommandRun run = run("build-edition", "letters");
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(folder.resolve("letters/dist/edition/index.html"))
        .content(StandardCharsets.UTF_8)
        .contains("A letter")
        .doesNotContain("sentence or two", "class=\"description\"");
  }

  @Test
  void in_a_folder_of_tei_no_command_needs_its_name() throws IOException {
    write(
        "a.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>A</title>"
            + "</titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>"
            + "</fileDesc></teiHeader><text><body><p>Words.</p></body></text></TEI>");
    assertThat(run("validate").err()).contains("1 file checked").doesNotContain("COR-001");
  }

  @Test
  void init_makes_the_whole_layout_and_git_leaves_what_is_derived() {
    run("init", "letters");
    assertThat(folder.resolve("letters/dist/.gitignore")).hasContent("*\n!.gitignore");
    assertThat(folder.resolve("letters/releases/README.md")).exists();
  }

  @Test
  void init_ends_with_a_command_that_can_be_run_as_it_stands() {
    assertThat(run("init", "my letters").err()).contains(" build-edition \"my letters\"");
    assertThat(Launcher.command(null, "/tools/a b/rubricator.jar"))
        .isEqualTo("java -jar \"/tools/a b/rubricator.jar\"");
    assertThat(Launcher.command("./rubricator", "/tools/rubricator.jar")).isEqualTo("./rubricator");
  }

  @Test
  void a_mistyped_word_gets_no_more_than_three_suggestions() {
    for (String typed : List.of("--c", "--schem", "--q")) {
      String told = run("validate", typed).err();
      assertThat(told).contains("Did you mean ");
      assertThat(told.split(" or ", -1)).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void a_wrong_end_tag_is_marked_whole() throws IOException {
    write("a.xml", "<TEI>\n<p>Dear <hi>Jane</p>\n</TEI>\n");
    assertThat(run("validate", "a.xml").err())
        .contains("a.xml:2:17: error: ")
        .contains("    <p>Dear <hi>Jane</p>\n" + " ".repeat(20) + "^^^^\n");
  }

  @Test
  void init_takes_a_folder_that_holds_nothing_but_hidden_files() throws IOException {
    write("letters/.gitkeep", "");
    assertThat(run("init", "letters").status()).isZero();
  }

  @Test
  void convert_with_an_output_folder_needs_no_corpus() throws IOException {
    write("letter.txt", "A letter\n\nOn 12 May 1914 the ship sailed.\n");
    CommandRun run = run("convert", "letter.txt", "--output", "made");
    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(run.out()).isEqualToIgnoringNewLines("made/letter.xml");
    assertThat(folder.resolve("made/letter.xml"))
        .content(StandardCharsets.UTF_8)
        .contains("<date when=\"1914-05-12\">12 May 1914</date>");
    assertThat(names()).containsExactlyInAnyOrder("letter.txt", "made");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void convert_leaves_a_file_that_exists() throws IOException {
    write("letter.txt", "A letter\n\nThe ship sailed.\n");
    Path mine = write("made/letter.xml", "mine");
    CommandRun run = run("convert", "letter.txt", "--output", "made");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("made/letter.xml exists already");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void convert_explains_each_block_by_its_rule() throws IOException {
    write("letter.txt", "A letter\n\nThe ship sailed.\n");
    CommandRun run = run("convert", "letter.txt", "--output", "made", "--explain");
    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("head +head-first.*\\n").contains("The ship sailed.");
  }

  @Test
  void a_command_that_needs_a_corpus_says_how_to_get_one() {
    for (String command : List.of("convert", "annotate", "validate", "build-edition")) {
      CommandRun run = run(command);
      assertThat(run.status()).as(command).isEqualTo(2);
      assertThat(run.err()).contains("[COR-001]").contains("--corpus DIR").contains("init DIR");
    }
  }

  private CommandRun checked(String... options) throws IOException {
    write("letter.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p>🚢 \"&amp;</p></TEI>\n");
    return run(
        Stream.concat(Stream.of("validate", "letter.xml"), Arrays.stream(options))
            .toArray(String[]::new));
  }

  @Test
  void findings_as_json_are_json_and_nothing_else() throws IOException {
    CommandRun run = checked("--format", "json");
    JsonNode findings = new ObjectMapper().readTree(run.out()).get("findings");
    assertThat(run.status()).isEqualTo(1);
    assertThat(findings).isNotEmpty();
    for (JsonNode finding : findings) {
      assertThat(Code.byId(finding.get("code").asText())).isPresent();
      assertThat(finding.get("severity").asText()).isIn("error", "warning", "note");
      assertThat(finding.get("path").asText()).endsWith("letter.xml");
      assertThat(finding.get("line").isInt()).isTrue();
      assertThat(finding.get("column").isInt()).isTrue();
      assertThat(finding.get("message").asText()).isNotBlank();
      assertThat(finding.get("cure").asText()).isNotBlank();
    }
  }

  @Test
  void json_and_text_tell_the_same_findings() throws IOException {
    JsonNode findings =
        new ObjectMapper().readTree(checked("--format", "json").out()).get("findings");
    String text = checked().err();
    findings.forEach(
        finding ->
            assertThat(text)
                .contains(
                    finding.get("message").asText() + " [" + finding.get("code").asText() + "]"));
    assertThat(text.lines().filter(line -> line.matches(".{1,400} \\[[A-Z]{3}-\\d{3}]")))
        .hasSize(findings.size());
  }

  @Test
  void findings_have_colour_only_where_it_is_asked_for() throws IOException {
    assertThat(checked().printed()).doesNotContain(ESCAPE);
    assertThat(checked("--color", "never").printed()).doesNotContain(ESCAPE);
    assertThat(checked("--color", "always").err()).contains(ESCAPE);
  }

  @Test
  void quiet_leaves_the_findings_and_nothing_else() throws IOException {
    String loud = checked().err();
    assertThat(loud).contains("1 file checked.");
    assertThat(checked("--quiet").err()).isNotEmpty().doesNotContain("checked.");
    assertThat(loud).startsWith(checked("--quiet").err());
  }

  @Test
  void strict_makes_an_error_of_a_warning() throws IOException {
    write("src/texts/letter.txt", "A letter\n\nThe ship sailed.\n");
    CommandRun run = run("convert");
    assertThat(run.err()).contains("warning").doesNotContain("error:");
    assertThat(run.status()).isZero();
    Files.delete(folder.resolve("tei/letter.xml"));
    assertThat(run("convert", "--strict").status()).isEqualTo(1);
  }

  @Test
  void a_corpus_is_found_from_a_folder_inside_of_it() throws IOException {
    write("src/texts/letter.txt", "A letter\n\nThe ship sailed.\n");
    CommandRun run = CommandRun.in(folder.resolve("src/texts"), "convert");
    assertThat(run.status()).isZero();
    assertThat(folder.resolve("tei/letter.xml")).exists();
  }

  @Test
  void a_corpus_is_taken_by_its_name() throws IOException {
    write("letters/src/texts/letter.txt", "A letter\n\nThe ship sailed.\n");
    assertThat(run("convert", "--corpus", "letters").status()).isZero();
    assertThat(folder.resolve("letters/tei/letter.xml")).exists();
    assertThat(run("convert", "--corpus", "postcards").status()).isEqualTo(2);
  }

  @Test
  void doctor_looks_at_the_machine_where_there_is_no_corpus() {
    CommandRun run = run("doctor");
    assertThat(run.out()).containsPattern("(?m)^ok +Java +Java \\d+");
    assertThat(run.out()).contains("Tool").contains("none here");
    assertThat(run.status()).isEqualTo(run.out().contains("BAD") ? 1 : 0);
  }

  @Test
  void doctor_sees_that_another_run_holds_the_corpus() throws IOException, CorpusLock.Held {
    write("corpus.toml", "");
    assertThat(run("doctor").out()).containsPattern("(?m)^ok +Lock");
    CorpusLock lock = CorpusLock.take(new CorpusFolder(folder));
    CommandRun held = run("doctor");
    lock.close();
    assertThat(held.status()).isEqualTo(1);
    assertThat(held.out()).containsPattern("(?m)^BAD +Lock +another run.*\\n +\\S");
    assertThat(run("doctor").out()).containsPattern("(?m)^ok +Lock");
  }

  @Test
  void doctor_leaves_nothing_behind() throws IOException {
    write("corpus.toml", "");
    assertThat(run("doctor").out()).contains("Write rights");
    assertThat(names()).containsExactly("corpus.toml");
  }

  @Test
  void generate_completion_prints_a_script_that_knows_every_command() {
    CommandRun run = run("generate-completion");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("#!").contains("complete -F").contains(commands().keySet());
  }
}

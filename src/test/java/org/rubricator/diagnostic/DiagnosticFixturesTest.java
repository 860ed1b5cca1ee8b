package org.rubricator.diagnostic;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;
import org.rubricator.cli.ConcordanceCommandTest;

/** Each code has a corpus that brings it up, and the same corpus put right. */
@Tag("slow")
class DiagnosticFixturesTest {

  /** Codes that no corpus brings up, and the test that does. */
  private static final Map<Code, String> BY_TEST =
      Map.ofEntries(
          entry(Code.NO_PLACE_FOR_DRAFTS, "a_model_without_a_place_for_drafts_is_not_read"),
          entry(Code.TEXT_NOT_KEPT, "a_word_that_the_tei_lacks_is_told"),
          entry(Code.FILE_CHANGED_MEANWHILE, "a_file_saved_meanwhile_is_left_as_it_is"),
          entry(Code.MEMORY_SHORT, "memory_that_ends_is_told_in_one_finding"),
          entry(Code.NO_TERMINAL, "a_review_without_a_terminal_tells_how_to_go_on"),
          entry(Code.FAULT_OF_OURS, "a_fault_is_told_in_one_finding_and_exit_code_70"),
          entry(Code.NO_INDEX, "a_missing_or_damaged_index_is_told"),
          entry(Code.INDEX_BROKEN, "a_missing_or_damaged_index_is_told"),
          entry(Code.INDEX_OLD, "texts_that_are_newer_than_the_index_are_told"),
          entry(Code.QUERY_MISTAKE, "a_query_that_is_none_is_marked_where_it_goes_wrong"),
          entry(Code.CONCORDANCE_SETTING, "conditions_choose_texts_and_the_words_that_are_counted"),
          entry(Code.QUERY_TOO_WIDE, "a_query_for_nearly_all_stretches_is_told"),
          entry(Code.NO_WORDS, "texts_without_words_are_told"),
          entry(Code.NOTHING_OF_NAME, "what_no_text_has_is_told"),
          entry(Code.REPLAY_DIFFERS, "a_saved_query_gives_the_same_or_says_what_differs"),
          entry(Code.SAVED_QUERY_BROKEN, "a_saved_query_gives_the_same_or_says_what_differs"));

  /** Exit codes that are not 1 for an error. */
  private static final Map<Code, Integer> EXITS =
      Map.of(
          Code.NO_CORPUS, 2, Code.FOLDER_NOT_EMPTY, 2, Code.CORPUS_HELD, 75, Code.CANNOT_WRITE, 74);

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir private Path scratch;

  @Test
  void each_code_has_a_fixture_or_a_test() {
    Set<Code> without = EnumSet.allOf(Code.class);
    Fixture.all().forEach(fixture -> without.remove(fixture.code()));
    BY_TEST.keySet().forEach(without::remove);
    assertThat(without).isEmpty();
  }

  @Test
  void each_test_named_in_place_of_a_fixture_exists() {
    List<String> tests =
        Stream.of(FaultsOfOursTest.class, ConcordanceCommandTest.class)
            .flatMap(own -> Arrays.stream(own.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(java.lang.reflect.Method::getName)
            .toList();
    assertThat(tests).containsAll(BY_TEST.values());
  }

  @TestFactory
  Stream<DynamicNode> each_code_comes_up_where_it_should_and_only_there() {
    return Fixture.all().stream()
        .map(
            fixture ->
                dynamicContainer(
                    fixture.name(),
                    Stream.of(
                        dynamicTest("the bad corpus brings it up", () -> bad(fixture)),
                        dynamicTest("the good corpus does not", () -> good(fixture)))));
  }

  private void bad(Fixture fixture) throws IOException {
    CommandRun run = fixture.run("bad", scratch);
    List<String> findings = Fixture.findings(run);
    String told = ": " + Catalogue.entry(fixture.code()).severity().label() + ": ";
    assertThat(findings)
        .as(run.printed())
        .anyMatch(line -> line.endsWith("[" + fixture.code().id() + "]") && line.contains(told));
    assertThat(run.showsStackTrace()).as(run.printed()).isFalse();
    assertThat(run.printed()).doesNotContainPattern("\\{\\d\\}");
    assertThat(run.status()).as(run.printed()).isEqualTo(exit(fixture.code(), findings));
    compare(fixture.expected(), findings);
  }

  private static int exit(Code code, List<String> findings) {
    boolean error = findings.stream().anyMatch(line -> line.contains(": error: "));
    return EXITS.getOrDefault(code, error ? 1 : 0);
  }

  private static void compare(Path expected, List<String> findings) throws IOException {
    String found = String.join("\n", findings) + "\n";
    if (UPDATE) {
      Files.writeString(expected, found);
    }
    assertThat(expected)
        .exists()
        .content(StandardCharsets.UTF_8)
        .isEqualToNormalizingNewlines(found);
  }

  private void good(Fixture fixture) throws IOException {
    CommandRun run = fixture.run("good", scratch);
    assertThat(run.printed()).doesNotContain("[" + fixture.code().id() + "]");
    assertThat(run.showsStackTrace()).as(run.printed()).isFalse();
    assertThat(run.status()).as(run.printed()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> each_code_is_explained_in_full_sentences() {
    return Arrays.stream(Code.values()).map(code -> dynamicTest(code.id(), () -> explained(code)));
  }

  private void explained(Code code) {
    CommandRun run = CommandRun.in(scratch, "explain", code.id());
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(code.id() + " (" + Catalogue.entry(code).severity().label() + ")")
        .containsPattern("(?m)^Cause:  .+\\.$")
        .containsPattern("(?m)^Cure:   \\S")
        .doesNotContainPattern("\\{\\d\\}");
    assertThat(run.err()).isEmpty();
  }
}

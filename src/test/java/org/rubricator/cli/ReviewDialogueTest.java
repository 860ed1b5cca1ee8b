package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions at a terminal, and what answers do. */
@Tag("slow")
class ReviewDialogueTest {

  private static final Path CORPUS =
      Path.of("src", "test", "resources", "diagnostics", "REV-001", "good", "tei");

  @TempDir private Path folder;

  @BeforeEach
  void a_corpus() throws IOException {
    PathUtils.copyDirectory(CORPUS, folder.resolve("tei"));
  }

  /** What is said where a person gives these answers, a line each. */
  private String said(String answers, String... options) {
    StringWriter out = new StringWriter();
    PrintWriter print = new PrintWriter(out);
    byte[] lines = answers.replace(' ', '\n').getBytes(StandardCharsets.UTF_8);
    String[] command = new String[options.length + 1];
    command[0] = "review";
    System.arraycopy(options, 0, command, 1, options.length);
    new Rubricator(new ByteArrayInputStream(lines), print, print, folder, true).run(command);
    return out.toString();
  }

  private String letter() throws IOException {
    return Files.readString(folder.resolve("tei/letter.xml"));
  }

  private String people() throws IOException {
    return Files.readString(folder.resolve("tei/authority/people.xml"));
  }

  @Test
  void words_stand_in_their_context_with_what_they_say_and_why() {
    assertThat(said("q"))
        .contains("1 of 2", "[[J. Doe]] came back on 9 October 2020", "certainty 0.70")
        .contains("ref=person:doe-jane (J. Doe)", "because  authority-form: J. Doe")
        .contains("Stopped");
  }

  @Test
  void each_answer_is_written_at_once() throws IOException {
    said("r r");
    assertThat(letter()).contains("<persName ref=\"person:doe-jane\">J. Doe");
    assertThat(people()).contains("<person xml:id=\"doe-jane\">");
  }

  @Test
  void the_end_of_the_input_stops() throws IOException {
    String before = letter();
    assertThat(said("")).contains("Stopped");
    assertThat(letter()).isEqualTo(before);
  }

  @Test
  void another_entry_is_chosen_by_its_name() throws IOException {
    assertThat(said("e vale 1 q")).contains("1  person:vale-ada  Ada Vale");
    assertThat(letter()).contains("<persName ref=\"person:vale-ada\">J. Doe");
  }

  @Test
  void another_kind_of_name_is_chosen_by_its_first_letters() throws IOException {
    said("k pl q");
    assertThat(letter()).contains("<placeName>J. Doe</placeName>");
  }

  @Test
  void what_is_passed_can_be_gone_back_to() {
    assertThat(said("s b q")).containsSubsequence("1 of 2", "2 of 2", "1 of 2");
  }

  @Test
  void an_entry_is_put_into_another() throws IOException {
    said("s m vale 1 q");
    assertThat(people()).contains("<persName>J. Doe</persName>").doesNotContain("doe-jane");
    assertThat(letter()).contains("person:vale-ada\" cert=\"medium\">J. Doe");
  }

  @Test
  void what_is_refused_is_told_and_asked_again() {
    assertThat(said("c when=x q")).containsSubsequence("1 of 2", "[REV-004]", "1 of 2");
  }

  @Test
  void a_letter_that_means_nothing_is_answered_with_help() {
    assertThat(said("x q")).contains("The first letter is enough.");
  }

  @Test
  void nothing_is_written_for_a_diff() throws IOException {
    String before = letter();
    assertThat(said("w q", "--diff")).contains("-      <p><persName");
    assertThat(letter()).isEqualTo(before);
  }
}

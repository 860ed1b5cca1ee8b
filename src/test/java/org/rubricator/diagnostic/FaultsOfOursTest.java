package org.rubricator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;
import org.rubricator.cli.Rubricator;
import org.rubricator.corpus.AnnotateOutcome;
import org.rubricator.corpus.AnnotateRequest;
import org.rubricator.corpus.CorpusAnnotation;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.CorpusSettings;
import org.rubricator.encode.SourceTextCheck;
import org.rubricator.source.SourceReader;
import org.rubricator.source.SourceText;

/** Codes that no corpus brings up by itself. */
class FaultsOfOursTest {

  @TempDir private Path folder;

  private final Findings findings = new Findings();

  private Path tei(String name, String body) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"letter\""
            + " xml:lang=\"en\"><teiHeader/>\n"
            + "<text><body>"
            + body
            + "</body></text></TEI>\n");
  }

  private SourceText source(String text) throws IOException {
    Path raw = Files.writeString(folder.resolve("letter.txt"), text);
    return new SourceReader(Optional.empty(), findings).read(raw, "letter.txt").orElseThrow();
  }

  private List<Code> codes() {
    return findings.sorted().stream().map(Diagnostic::code).toList();
  }

  @Test
  void a_word_that_the_tei_lacks_is_told() throws IOException {
    Path lacking = tei("letter.xml", "<p>The has sailed.</p>");
    SourceText source = source("The ship has sailed.\n");
    assertThat(SourceTextCheck.holds(source, lacking, "letter.txt", findings)).isFalse();
    assertThat(codes()).containsExactly(Code.TEXT_NOT_KEPT);
    assertThat(findings.sorted().get(0).message()).contains("The ship has").contains("The has");
  }

  @Test
  void a_review_without_a_terminal_tells_how_to_go_on() throws IOException {
    Files.createDirectory(folder.resolve("tei"));
    CommandRun run = CommandRun.in(folder, "review");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("[REV-006]", "review --list", "review --decide");
  }

  @Test
  void a_file_that_has_every_word_is_not_told() throws IOException {
    Path whole = tei("letter.xml", "\n  <p>The <hi>ship</hi>\n  has sailed.</p>\n");
    SourceText source = source("The ship has sailed.\n");
    assertThat(SourceTextCheck.holds(source, whole, "letter.txt", findings)).isTrue();
    assertThat(codes()).isEmpty();
  }

  /** The sink is called between reading and writing, so it can play the person who saves. */
  @Test
  void a_file_saved_meanwhile_is_left_as_it_is() throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder);
    Path file = tei("letter.xml", "<p>On 12 May 1914 she wrote: “Gone.</p>");
    String saved = Files.readString(file) + "<!-- read again -->\n";
    DiagnosticSink saving =
        finding -> {
          findings.report(finding);
          if (finding.code() == Code.MARK_WITHOUT_PARTNER) {
            save(file, saved);
          }
        };
    AnnotateOutcome outcome = annotate(corpus, saving);
    assertThat(codes()).contains(Code.FILE_CHANGED_MEANWHILE);
    assertThat(outcome.changed()).isEmpty();
    assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(saved);
    assertThat(corpus.ledgers().resolve("letter" + ".tsv")).doesNotExist();
  }

  @Test
  void a_file_that_nobody_saved_is_annotated() throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder);
    Path file = tei("letter.xml", "<p>On 12 May 1914 she wrote: “Gone.</p>");
    AnnotateOutcome outcome = annotate(corpus, findings);
    assertThat(codes()).containsExactly(Code.MARK_WITHOUT_PARTNER);
    assertThat(outcome.changed()).containsExactly("letter.xml");
    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .contains("<date when=\"1914-05-12\">12 May 1914</date>");
  }

  @Test
  void a_model_without_a_place_for_drafts_is_not_read() throws IOException {
    CorpusFolder corpus = new CorpusFolder(folder);
    Path file = tei("letter.xml", "<p>Ada Vale went to Oban.</p>");
    String before = Files.readString(file);
    AnnotateRequest request =
        new AnnotateRequest(List.of(), false, false, Optional.of(folder.resolve("models")));
    new CorpusAnnotation(corpus, CorpusSettings.read(corpus, findings), findings).annotate(request);
    assertThat(codes()).contains(Code.NO_PLACE_FOR_DRAFTS);
    assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(before);
  }

  private static AnnotateOutcome annotate(CorpusFolder corpus, DiagnosticSink sink)
      throws IOException {
    return new CorpusAnnotation(corpus, CorpusSettings.read(corpus, sink), sink)
        .annotate(new AnnotateRequest(List.of(), false, false));
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void memory_that_ends_is_told_in_one_finding() {
    StringWriter err = new StringWriter();
    Writer full =
        new StringWriter() {
          @Override
          public void write(String text, int from, int length) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    Rubricator tool = new Rubricator(new PrintWriter(full), new PrintWriter(err), folder);
    assertThat(tool.run("explain", "XML-001")).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("rubricator: error: the work needs more memory than Java has here: ")
        .contains("[XML-009]", "JAVA_TOOL_OPTIONS");
  }

  /** The disk that the current folder lies on is gone, which no command looks out for. */
  @Test
  void a_fault_is_told_in_one_finding_and_exit_code_70() throws IOException {
    URI disk = URI.create("jar:" + folder.resolve("disk.zip").toUri());
    Path gone;
    try (FileSystem open = FileSystems.newFileSystem(disk, Map.of("create", "true"))) {
      gone = open.getPath("/corpus");
    }
    CommandRun run = CommandRun.in(gone, "validate");
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err())
        .startsWith("rubricator: error: ")
        .contains("[" + Code.FAULT_OF_OURS.id() + "]")
        .contains("ClosedFileSystemException")
        .containsPattern("with these words: org\\.rubricator\\.");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.showsStackTrace()).isFalse();
    assertThat(run.out()).isEmpty();
  }
}

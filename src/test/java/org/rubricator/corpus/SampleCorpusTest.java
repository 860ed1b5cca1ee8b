package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.authority.Authority;
import org.rubricator.authority.Entry;
import org.rubricator.diagnostic.Findings;
import org.rubricator.source.Whitespace;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** The two texts that come with the tool, finished by hand. */
@Tag("slow")
class SampleCorpusTest {

  private static final Path HERE = Path.of("");
  private static final String CALL = "call-for-solidarity";
  private static final String COLLAPSE = "collapse-of-the-ceasefire";

  /** Lists of names for texts of any kind: towns, regions, agencies, given names. */
  private static final Set<String> OF_THE_WORLD =
      Set.of(
          "places.txt",
          "known-places.tsv",
          "known-organisations.tsv",
          "given-names.tsv",
          "names-fa.tsv");

  @TempDir private Path folder;

  @BeforeEach
  void a_copy() throws IOException {
    SampleCorpus.copyTo(folder);
  }

  private static TeiDocument read(Path file) throws IOException {
    return TeiDocument.read(file.toString(), Files.readAllBytes(file), new Findings())
        .orElseThrow();
  }

  private Map<String, String> digests(String part) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(part))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), Digest.of(file));
      }
    }
    return digests;
  }

  private BuildOutcome build(Findings findings) throws Exception {
    return new CorpusBuild(new CorpusFolder(folder), SchemaChoice.none(), findings, line -> {})
        .run();
  }

  @ParameterizedTest
  @ValueSource(strings = {CALL, COLLAPSE})
  void the_source_text_is_the_raw_text(String stem) throws IOException {
    TextView view = TextView.of(read(HERE.resolve("tei/" + stem + ".xml")), TextLayer.SOURCE);
    String raw = Files.readString(HERE.resolve("src/texts/" + stem + ".txt"));
    assertThat(Whitespace.collapse(view.text())).isEqualTo(Whitespace.collapse(raw));
  }

  @Test
  void nothing_is_found_in_it() throws Exception {
    Findings findings = new Findings();
    BuildOutcome outcome = build(findings);
    assertThat(findings.sorted()).isEmpty();
    assertThat(outcome.texts()).extracting(t -> t.stem()).containsExactly(CALL, COLLAPSE);
    assertThat(outcome.leftOut()).isEmpty();
  }

  @Test
  void a_second_build_changes_nothing() throws Exception {
    build(new Findings());
    Map<String, String> tei = digests("tei");
    Map<String, String> dist = digests("dist");
    assertThat(build(new Findings()).isUnchanged()).isTrue();
    assertThat(digests("tei")).isEqualTo(tei);
    assertThat(digests("dist")).isEqualTo(dist);
  }

  @Test
  void annotation_changes_neither_a_tag_nor_a_line_of_the_ledger() throws IOException {
    Map<String, String> before = digests("tei");
    AnnotateOutcome outcome =
        new CorpusAnnotation(
                new CorpusFolder(folder),
                CorpusSettings.read(new CorpusFolder(folder), new Findings()),
                new Findings())
            .annotate(new AnnotateRequest(List.of(), false, false));
    assertThat(outcome.changed()).isEmpty();
    assertThat(digests("tei")).isEqualTo(before);
  }

  /** The tool is made for any text: it knows none of the names of this corpus. */
  @Test
  void the_tool_has_no_name_of_its_authority_files_but_in_the_list_of_the_world()
      throws IOException {
    List<TeiDocument> files = new ArrayList<>();
    for (String name : List.of("people.xml", "places.xml", "organisations.xml")) {
      files.add(read(HERE.resolve("tei/authority/" + name)));
    }
    List<String> forms =
        Authority.of(files, new Findings()).entries().stream()
            .map(Entry::forms)
            .flatMap(List::stream)
            .distinct()
            .toList();
    assertThat(forms).hasSizeGreaterThan(60);
    List<String> found = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(HERE.resolve("src/main"))) {
      for (Path file : sources.filter(Files::isRegularFile).toList()) {
        if (OF_THE_WORLD.contains(file.getFileName().toString())) {
          continue;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        forms.stream().filter(f -> hasWord(text, f)).forEach(f -> found.add(f + " in " + file));
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean hasWord(String text, String form) {
    return text.contains(form)
        && Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}_])")
            .matcher(text)
            .find();
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.xml", "places.xml", "organisations.xml"})
  void a_claim_of_a_text_is_told_with_the_name_of_the_text(String file) throws IOException {
    TeiDocument authority = read(HERE.resolve("tei/authority").resolve(file));
    assertThat(authority.root().all("note"))
        .isNotEmpty()
        .extracting(note -> Whitespace.collapse(authority.words(note)))
        .noneMatch(
            words ->
                words.matches(
                    "(?i).*\\bthe (text|call|news analysis) (says?|calls|speaks|quotes)\\b.*"));
  }

  @Test
  void coordinates_say_how_exact_they_are() throws IOException {
    TeiDocument places = read(HERE.resolve("tei/authority/places.xml"));
    assertThat(places.root().all("location"))
        .hasSize(7)
        .allSatisfy(
            location ->
                assertThat(location.first("precision").flatMap(p -> p.attribute("precision")))
                    .isPresent());
  }
}

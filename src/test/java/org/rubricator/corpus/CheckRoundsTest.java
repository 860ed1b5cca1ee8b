package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;

/** A round finds what a check from nothing finds. */
class CheckRoundsTest {

  private static final List<String> FILES =
      List.of(
          "collapse-of-the-ceasefire.xml",
          "call-for-solidarity.xml",
          "corpus.xml",
          "authority/people.xml",
          "authority/places.xml");

  /** What goes wrong in a file, one after the other: what is there, and what comes in its place. */
  private static final List<List<String>> CHANGES =
      List.of(
          List.of("xml:id=\"", "xml:id=\"x-"),
          List.of("ref=\"", "ref=\"#"),
          List.of("<note", "<note xml:id=\"twice\""),
          List.of("<persName", "<persName cert=\"none\""),
          List.of("href=\"call-for", "href=\"no-call-for"));

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    PathUtils.copyDirectory(Path.of("tei"), folder.resolve("tei"));
    PathUtils.copyDirectory(Path.of("schemas"), folder.resolve("schemas"));
    Files.copy(Path.of("corpus.toml"), folder.resolve("corpus.toml"));
  }

  private List<Diagnostic> fromNothing() throws IOException {
    Findings findings = new Findings();
    new PathCheck(folder, findings).corpus(new CorpusFolder(folder), SchemaChoice.none());
    return findings.sorted();
  }

  private static List<Diagnostic> round(CheckRounds rounds) throws IOException {
    Findings findings = new Findings();
    rounds.check(findings);
    return findings.sorted();
  }

  @Test
  void after_any_change_and_its_undoing_a_round_finds_what_a_check_from_nothing_finds()
      throws IOException {
    Optional<CorpusFolder> corpus = Optional.of(new CorpusFolder(folder));
    try (CheckRounds rounds =
        new CheckRounds(folder, corpus, List.of(), SchemaChoice.none(), true)) {
      assertThat(round(rounds)).isEqualTo(fromNothing());
      for (String name : FILES) {
        Path file = folder.resolve("tei").resolve(name);
        byte[] before = Files.readAllBytes(file);
        for (List<String> change : CHANGES) {
          Files.writeString(file, Files.readString(file).replace(change.get(0), change.get(1)));
          assertThat(round(rounds)).as("%s %s", name, change).isEqualTo(fromNothing());
        }
        Files.write(file, before);
        assertThat(round(rounds)).as("%s undone", name).isEqualTo(fromNothing());
      }
    }
  }

  @Test
  void a_file_that_breaks_adds_one_finding_to_those_there_were() throws IOException {
    try (CheckRounds rounds =
        new CheckRounds(
            folder, Optional.of(new CorpusFolder(folder)), List.of(), SchemaChoice.none(), true)) {
      Path people = folder.resolve("tei/authority/people.xml");
      List<Diagnostic> before = round(rounds);
      Files.writeString(people, Files.readString(people).replace("</TEI>", "</TEI"));
      List<Diagnostic> broken = round(rounds);
      assertThat(broken).hasSize(before.size() + 1).containsAll(before);
    }
  }

  @Test
  void words_that_are_included_and_schemas_that_come_later_are_looked_at_again()
      throws IOException {
    Path file = folder.resolve("more/a.xml");
    Path words = folder.resolve("more/words.txt");
    Path grammar = folder.resolve("more/late.rng");
    Files.createDirectories(folder.resolve("more"));
    Files.writeString(words, "");
    Files.writeString(
        file,
        "<?xml-model href=\"late.rng\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><xi:include"
            + " xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"words.txt\" parse=\"text\"/></TEI>");
    try (CheckRounds rounds =
        new CheckRounds(
            folder.resolve("more"), Optional.empty(), List.of(file), SchemaChoice.none(), true)) {
      assertThat(round(rounds)).anyMatch(d -> d.code() == Code.SCHEMA_NOT_FOUND);
      Files.writeString(
          grammar,
          "<element name=\"TEI\" ns=\"http://www.tei-c.org/ns/1.0\""
              + " xmlns=\"http://relaxng.org/ns/structure/1.0\"><empty/></element>");
      assertThat(rounds.awaitChange(() -> false)).contains(grammar);
      assertThat(round(rounds)).isEmpty();
      Files.writeString(words, "words");
      assertThat(rounds.awaitChange(() -> false)).contains(words);
      assertThat(round(rounds)).isNotEmpty();
    }
  }
}

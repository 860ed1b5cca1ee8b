package org.rubricator.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.annotation.Decision;
import org.rubricator.annotation.Ledger;
import org.rubricator.annotation.LedgerLine;
import org.rubricator.authority.Authority;
import org.rubricator.tei.Markup;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** What holds for every file: nothing is lost, nothing moves, a second run changes nothing. */
@Tag("slow")
class AnnotationLawsTest {

  private static final int FILES = 400;

  @Test
  void generated_files_obey_the_laws() {
    int tags = 0;
    for (long seed = 1; seed <= FILES; seed++) {
      TeiDocument document = Annotating.document("seed " + seed, GeneratedTei.bytes(seed));
      tags += laws(document, Annotating.AUTHORITY);
    }
    assertThat(tags).isGreaterThan(FILES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1", "windows-1252"})
  void files_in_other_charsets_obey_the_laws(String charset) throws IOException {
    String xml =
        "<?xml version=\"1.0\" encoding=\""
            + charset
            + "\"?>\r\n"
            + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"t\" xml:lang=\"en\">"
            + "<text><body><p>caf\u00e9 Ada Vale said: \"No.\" in London</p></body></text></TEI>";
    assertThat(laws(Annotating.document("t.xml", xml.getBytes(charset)), Annotating.AUTHORITY))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void a_line_of_five_megabytes_obeys_the_laws() {
    String sentence =
        "Ada Vale said: “Go to London.” On 9 October 2020 it rained 𐌰. "
            + "The river rose and nobody came by. ".repeat(60);
    String line = sentence.repeat(5_000_000 / sentence.length());
    assertThat(laws(Annotating.body("<p>" + line + "</p>"), Annotating.AUTHORITY))
        .isGreaterThan(5_000);
  }

  @TestFactory
  Stream<DynamicTest> published_files_obey_the_laws() throws IOException {
    String corpora = System.getProperty("rubricator.corpora", "");
    assumeTrue(!corpora.isEmpty(), "the system property rubricator.corpora names no folder");
    try (Stream<Path> files = Files.walk(Path.of(corpora))) {
      List<Path> tei = files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
      assertThat(tei).isNotEmpty();
      return Stream.concat(
          tei.stream()
              .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> published(f))),
          Stream.of(
              DynamicTest.dynamicTest(
                  "most of them got tags", () -> assertThat(published).isGreaterThan(tei.size()))));
    }
  }

  private int published;

  private void published(Path file) throws IOException {
    TeiDocument document =
        Annotating.document(file.getFileName().toString(), Files.readAllBytes(file));
    published += laws(document, namesOf(document));
  }

  /** The commonest capitalised words of a text as people and places. */
  private static Authority namesOf(TeiDocument document) {
    Map<String, Long> counts =
        Stream.of(TextView.of(document, TextLayer.READING).text().split("[^\\p{L}\\p{M}]+"))
            .filter(
                w -> w.length() > 3 && (Character.isUpperCase(w.charAt(0)) || w.charAt(0) > 0x590))
            .collect(Collectors.groupingBy(w -> w, LinkedHashMap::new, Collectors.counting()));
    StringBuilder people = new StringBuilder("<listPerson>");
    int[] number = {0};
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(40)
        .forEach(
            e ->
                people
                    .append("<person xml:id='p")
                    .append(number[0]++)
                    .append("'><persName>")
                    .append(Markup.text(e.getKey()))
                    .append("</persName></person>"));
    return Annotating.authority(people.append("</listPerson>").toString());
  }

  /** Gives the number of tags that the machine put. */
  private static int laws(TeiDocument document, Authority authority) {
    AnnotatedText first = Annotating.annotate(document, Ledger.empty(), authority);
    TeiDocument annotated = first.edits().apply();
    assertThat(first.ledger().lines()).allMatch(l -> l.decision() == Decision.PROPOSED);
    assertThat(annotated.text()).as(document.label()).contains(lastTag(first.ledger()));

    AnnotatedText stripped = Annotating.strip(annotated, first.ledger());
    assertThat(stripped.edits().bytes())
        .as("stripped %s", document.label())
        .isEqualTo(document.bytes());
    assertThat(stripped.ledger().lines()).allMatch(l -> l.decision() == Decision.STRIPPED);
    AnnotatedText back =
        Annotating.annotate(stripped.edits().apply(), stripped.ledger(), authority);
    assertThat(back.edits().bytes())
        .as("stripped and back %s", document.label())
        .isEqualTo(annotated.bytes());

    AnnotatedText second = Annotating.annotate(annotated, first.ledger(), authority);
    assertThat(second.edits().bytes())
        .as("twice %s", document.label())
        .isEqualTo(annotated.bytes());
    assertThat(second.ledger()).as("twice %s", document.label()).isEqualTo(first.ledger());

    assertThat(TextView.of(annotated, TextLayer.SOURCE).plain())
        .as("source text %s", document.label())
        .isEqualTo(TextView.of(document, TextLayer.SOURCE).plain());
    return first.ledger().lines().size();
  }

  private static String lastTag(Ledger ledger) {
    List<LedgerLine> lines = ledger.lines();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1).tag();
  }
}

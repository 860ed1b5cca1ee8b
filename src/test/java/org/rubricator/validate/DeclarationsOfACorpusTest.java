package org.rubricator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;

/** What a corpus file declares, itself or in parts that it includes, holds for its texts. */
class DeclarationsOfACorpusTest {

  private static final String TEI = " xmlns=\"http://www.tei-c.org/ns/1.0\"";

  private static final String FILE_DESC =
      """
      <fileDesc><titleStmt><title>Sittings</title></titleStmt>
      <publicationStmt><publisher>A library</publisher>
      <availability><licence target="https://example.org/by">free</licence></availability>
      </publicationStmt><sourceDesc><bibl>The protocols</bibl></sourceDesc></fileDesc>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void a_corpus_of_two_texts() throws IOException {
    write(
        "corpus.xml",
        "<teiCorpus"
            + TEI
            + " xml:lang=\"sl\"><teiHeader>"
            + FILE_DESC
            + include("prefixes.xml")
            + "<profileDesc>"
            + include("languages.xml")
            + include("people.xml")
            + "</profileDesc></teiHeader>"
            + include("2020/one.xml")
            + include("2020/two.xml")
            + "</teiCorpus>");
    write(
        "prefixes.xml",
        "<encodingDesc"
            + TEI
            + "><listPrefixDef><prefixDef ident=\"person\" matchPattern=\"(.+)\""
            + " replacementPattern=\"#$1\"/><prefixDef ident=\"place\" matchPattern=\"(.+)\""
            + " replacementPattern=\"places.xml#$1\"/></listPrefixDef></encodingDesc>");
    write(
        "languages.xml", "<langUsage" + TEI + "><language ident=\"sl\">sl</language></langUsage>");
    write(
        "people.xml",
        "<particDesc"
            + TEI
            + "><listPerson><person xml:id=\"KosAna\"><persName>Ana Kos</persName></person>"
            + "</listPerson></particDesc>");
    write(
        "places.xml",
        "<TEI"
            + TEI
            + "><teiHeader>"
            + FILE_DESC
            + "<profileDesc><langUsage><language ident=\"sl\">sl</language></langUsage>"
            + "</profileDesc></teiHeader><standOff><listPlace><place xml:id=\"Bled\"><placeName>Bled</placeName>"
            + "</place></listPlace></standOff></TEI>");
    text("2020/one.xml", "<u who=\"#KosAna\" xml:id=\"u1\">Da.</u>");
    text("2020/two.xml", "<u who=\"person:KosAna\" xml:id=\"u2\">Ne.</u>");
  }

  private void text(String name, String body) throws IOException {
    write(
        name,
        "<TEI"
            + TEI
            + " xml:lang=\"sl\"><teiHeader><fileDesc><titleStmt><title>Sitting</title></titleStmt>"
            + "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>"
            + "</teiHeader><text><body><div>"
            + body
            + "</div></body></text></TEI>");
  }

  private static String include(String href) {
    return "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + href + "\"/>";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The findings that no grammar makes. */
  private List<String> told(String... paths) {
    String[] arguments = new String[paths.length + 2];
    arguments[0] = "validate";
    arguments[1] = "--quiet";
    System.arraycopy(paths, 0, arguments, 2, paths.length);
    return CommandRun.in(folder, arguments).findings("TEI");
  }

  @Test
  void nothing_is_missing_in_its_texts() {
    assertThat(told(".")).isEmpty();
  }

  @Test
  void a_text_without_its_corpus_lacks_them() throws IOException {
    Files.delete(folder.resolve("corpus.xml"));
    assertThat(told("."))
        .anyMatch(l -> l.contains("KosAna"))
        .anyMatch(l -> l.contains("who publishes it"))
        .anyMatch(l -> l.contains("language sl"));
  }

  @Test
  void what_leads_nowhere_is_still_told() throws IOException {
    text("2020/one.xml", "<u who=\"#KosEva person:KosAla place:Blad\" xml:lang=\"de\">Da.</u>");
    assertThat(told("."))
        .hasSize(4)
        .anyMatch(l -> l.contains("one.xml") && l.contains("#KosEva"))
        .anyMatch(l -> l.contains("one.xml") && l.contains("person:KosAla"))
        .anyMatch(l -> l.contains("one.xml") && l.contains("place:Blad"))
        .anyMatch(l -> l.contains("one.xml") && l.contains("language de"));
  }

  @Test
  void a_path_of_a_prefix_is_from_the_file_that_declares_it() throws IOException {
    text("2020/one.xml", "<u><placeName ref=\"place:Bled\">Bled</placeName></u>");
    assertThat(told(".")).isEmpty();
  }

  @Test
  void a_text_does_not_see_the_ids_of_another() throws IOException {
    text("2020/one.xml", "<u next=\"#u2\">Da.</u>");
    assertThat(told(".")).singleElement().asString().contains("one.xml", "#u2");
  }

  @Test
  void the_title_is_a_text_s_own() throws IOException {
    Path one = folder.resolve("2020/one.xml");
    Files.writeString(one, Files.readString(one).replace("Sitting", ""));
    assertThat(told(".")).singleElement().asString().contains("one.xml", "the title");
  }

  @Test
  void a_chain_may_lead_into_another_part() throws IOException {
    text("2020/one.xml", "<u next=\"#b\" xml:id=\"a\">Da,</u>" + include("rest.xml"));
    write("2020/rest.xml", "<u" + TEI + " xml:id=\"b\" prev=\"#a\">ja.</u>");
    assertThat(told(".")).isEmpty();
    write("2020/rest.xml", "<u" + TEI + " xml:id=\"b\" prev=\"#b\">ja.</u>");
    assertThat(told(".")).anyMatch(l -> l.contains("one.xml") && l.contains("next"));
  }
}

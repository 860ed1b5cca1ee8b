package org.rubricator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.TeiDocument;
import org.rubricator.validate.CheckMemory;
import org.rubricator.validate.Expansion;
import org.rubricator.validate.TeiFile;
import org.rubricator.validate.TeiValidator;
import org.rubricator.validate.ValidTei;
import org.rubricator.validate.ValidateOptions;

/** What a run has to say of many texts it says once, and it says what is true. */
class FindingsOfARunTest {

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CommandRun run(String... arguments) {
    return CommandRun.in(folder, arguments);
  }

  private CommandRun corpusOf(String... names) throws IOException {
    assertThat(run("init", ".").status()).isZero();
    for (String name : names) {
      write("src/texts/" + name + ".txt", "A head\n\nSome words of " + name + ".\n");
    }
    return run("build-edition");
  }

  private static List<String> told(CommandRun run, String code) {
    return run.err().lines().filter(line -> line.endsWith("[" + code + "]")).toList();
  }

  @Test
  void texts_without_a_row_or_an_include_are_told_in_one_finding_each() throws IOException {
    CommandRun run = corpusOf("a", "b", "c", "d", "e", "f", "g");
    assertThat(told(run, "SRC-007"))
        .singleElement()
        .asString()
        .contains("7 (a, b, c, d, e and 2 more)");
    assertThat(told(run, "COR-005"))
        .singleElement()
        .asString()
        .contains("7 (a.xml, b.xml, c.xml, d.xml, e.xml and 2 more)");
  }

  @Test
  void a_conversion_outside_a_corpus_asks_for_no_row() throws IOException {
    write("a.txt", "A head\n\nSome words.\n");
    CommandRun run = run("convert", "a.txt", "--output", "made");
    assertThat(run.status()).isZero();
    assertThat(told(run, "SRC-007")).isEmpty();
  }

  @Test
  void a_build_whose_texts_all_have_errors_says_so() throws IOException {
    assertThat(run("init", ".").status()).isZero();
    write("tei/a.xml", "<TEI>");
    assertThat(told(run("build-edition"), "COR-008"))
        .containsExactly("tei: error: no text to build in tei: the only one has errors [COR-008]");
  }

  @Test
  void an_empty_folder_of_tei_has_a_name_in_the_message() throws IOException {
    write("a.xml", "<TEI>");
    assertThat(told(run("build-edition", "."), "COR-008"))
        .containsExactly(".: error: no text to build in .: the only one has errors [COR-008]");
  }

  @Test
  void a_name_that_was_made_once_is_told_once() throws IOException {
    write("src/texts/a.md", "A head\n\nOther words.\n");
    assertThat(run("build-edition", ".").err()).doesNotContain("[SRC-010]");
    write("src/texts/a.txt", "A head\n\nSome words.\n");
    assertThat(run("build-edition", ".").err()).contains("[SRC-010]");
    assertThat(run("build-edition", ".").err()).doesNotContain("[SRC-010]");
    write("src/texts/b.txt", "A head\n\nSome more words.\n");
    assertThat(run("build-edition", ".").err()).contains("b.xml").doesNotContain("[SRC-010]");
  }

  @Test
  void a_short_text_with_a_stray_control_character_is_a_text() throws IOException {
    write("src/texts/a.txt", "Dear Jane\u000b\n");
    assertThat(run("convert").err()).contains("[SRC-006]").doesNotContain("[SRC-002]");
    write("src/texts/b.txt", "\u0001\u0002\u0003a\u0004");
    assertThat(told(run("convert"), "SRC-002")).hasSize(1);
  }

  @Test
  void a_text_waits_until_its_language_has_the_shorter_tag() throws IOException {
    write("src/texts/a.txt", "Kaixo\n\nEgun on.\n");
    write("src/texts/metadata.csv", "id,language\na,eus-ES\n");
    assertThat(told(run("convert"), "SRC-014"))
        .singleElement()
        .asString()
        .contains("language is \"eus-ES\", expected eu-ES");
    assertThat(folder.resolve("tei/a.xml")).doesNotExist();
    write("src/texts/metadata.csv", "id,language\na,eu-ES\n");
    assertThat(told(run("convert"), "SRC-014")).isEmpty();
    assertThat(folder.resolve("tei/a.xml")).content().contains("xml:lang=\"eu-ES\"");
  }

  @Test
  void languages_without_a_shorter_tag_are_taken_as_they_are() throws IOException {
    write("src/texts/a.txt", "Head\n\nWords.\n");
    write("src/texts/metadata.csv", "id,language\na,grc\n");
    assertThat(told(run("convert"), "SRC-014")).isEmpty();
    assertThat(folder.resolve("tei/a.xml")).content().contains("xml:lang=\"grc\"");
  }

  @Test
  void lines_that_the_settings_name_are_furniture() throws IOException {
    write("src/texts/a.txt", "Head\n\nWords of it.\nShare  THIS article\nMore words.\n");
    write("corpus.toml", "[convert]\nboilerplate = [\"share this article\"]\n");
    run("convert");
    assertThat(folder.resolve("tei/a.xml"))
        .content()
        .contains("<fw type=\"furniture\">Share THIS article</fw>");
    assertThat(folder.resolve("tei/a.xml")).content().doesNotContain("Words of it. Share");
  }

  @Test
  void a_text_with_the_name_of_the_corpus_file_gets_another() throws IOException {
    write("src/texts/corpus.txt", "Head\n\nWords of it.\n");
    assertThat(told(run("convert"), "SRC-010")).hasSize(1);
    assertThat(folder.resolve("tei/corpus-2.xml")).exists();
    assertThat(folder.resolve("tei/corpus.xml")).doesNotExist();
  }

  @Test
  void a_text_never_takes_an_id_that_an_entry_has() throws IOException {
    write(
        "tei/authority/places.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><standOff><listPlace>"
            + "<place xml:id='erewhon'><placeName>Erewhon</placeName></place></listPlace>"
            + "</standOff></TEI>");
    write("src/texts/erewhon.txt", "Head\n\nWords of it.\n");
    write("src/texts/1a.txt", "Head\n\nWords of it.\n");
    write("src/texts/t-1a.txt", "Head\n\nWords of it.\n");
    run("convert");
    assertThat(folder.resolve("tei/erewhon.xml")).content().contains("xml:id=\"t-erewhon\"");
    assertThat(folder.resolve("tei/1a.xml")).content().contains("<TEI", "xml:id=\"t-1a\"");
    assertThat(folder.resolve("tei/t-1a.xml")).content().contains("xml:id=\"t-t-1a\"");
  }

  @Test
  void texts_wait_while_the_settings_have_a_fault_that_bears_on_them() throws IOException {
    write("src/texts/a.txt", "Head\n\nWords of it.\n");
    write("corpus.toml", "[annotate]\nlayers = [\"name\"]\n");
    assertThat(told(run("convert"), "COR-003")).hasSize(1);
    assertThat(folder.resolve("tei/a.xml")).doesNotExist();
    write("corpus.toml", "[concordance]\nlines = 0\n");
    assertThat(told(run("convert"), "COR-003")).hasSize(1);
    assertThat(folder.resolve("tei/a.xml")).exists();
  }

  @Test
  void a_spoilt_byte_in_utf_8_is_told_with_its_place() throws IOException {
    Path raw = folder.resolve("src/texts/a.txt");
    write("src/texts/a.txt", "Head\n\nMüller, Käse, na\u00efve.\n");
    byte[] bytes = Files.readAllBytes(raw);
    bytes[bytes.length - 2] = (byte) 0xC3;
    Files.write(raw, bytes);
    assertThat(run("convert").err()).contains("src/texts/a.txt:3:20: error").contains("SRC-005");
    assertThat(folder.resolve("tei/a.xml")).doesNotExist();
  }

  @Test
  void lines_of_talk_that_begin_with_a_dash_are_no_list() throws IOException {
    write(
        "src/texts/a.txt",
        "Chapitre\n\n— Viendrez-vous ? demanda-t-elle.\n— Non, répondit-il.\n\n- un\n- deux\n");
    run("convert");
    assertThat(folder.resolve("tei/a.xml"))
        .content()
        .containsOnlyOnce("<list>")
        .containsPattern("<p xml:id=\"a.p1\">\\s+— Viendrez-vous");
  }

  @Test
  void a_raw_file_with_two_spaces_in_its_name_is_converted_once() throws IOException {
    write("src/texts/two  spaces.txt", "Head\n\nWords of it.\n");
    run("convert");
    Files.createDirectories(folder.resolve("tei/sub"));
    Files.move(folder.resolve("tei/two--spaces.xml"), folder.resolve("tei/sub/renamed.xml"));
    run("convert");
    assertThat(folder.resolve("tei/two--spaces.xml")).doesNotExist();
  }

  @Test
  void what_a_person_took_out_stays_out_when_the_tei_is_made_anew() throws IOException {
    write("src/texts/a.txt", "Head\n\nHe came on 9 October 2020 and left.\n");
    run("convert");
    Path tei = folder.resolve("tei/a.xml");
    String date = "<date when=\"2020-10-09\">9 October 2020</date>";
    Files.writeString(tei, Files.readString(tei).replace(date, "9 October 2020"));
    run("annotate");
    Files.delete(tei);
    run("convert");
    assertThat(tei).content().contains("9 October 2020").doesNotContain(date);
    assertThat(folder.resolve("tei/ledger/a.tsv")).content().contains("\tremoved");
  }

  @Test
  void an_include_may_be_written_as_xml_editors_write_it() throws IOException {
    run("init", "c");
    write("c/src/texts/é.txt", "Head\n\nWords of it.\n");
    run("convert", "--corpus", "c");
    Path corpus = folder.resolve("c/tei/corpus.xml");
    String tei = Files.readString(corpus);
    assertThat(tei).contains("</teiCorpus>");
    Files.writeString(
        corpus, tei.replace("</teiCorpus>", "<xi:include href=\"%C3%A9.xml\"/></teiCorpus>"));
    assertThat(run("validate", "--corpus", "c").err()).contains("Findings: none");
  }

  @Test
  void an_include_at_the_wrong_place_is_found() throws IOException {
    run("init", "c");
    write("c/src/texts/a.txt", "Head\n\nWords of it.\n");
    run("convert", "--corpus", "c");
    Path corpus = folder.resolve("c/tei/corpus.xml");
    String tei = Files.readString(corpus);
    Files.writeString(
        corpus, tei.replace("</titleStmt>", "<xi:include href=\"a.xml\"/></titleStmt>"));
    assertThat(told(run("validate", "--corpus", "c"), "RNG-002"))
        .anySatisfy(line -> assertThat(line).contains("tei/corpus.xml:"));
  }

  @Test
  void a_new_conversion_of_an_unchanged_text_shows_no_difference() throws IOException {
    write("src/texts/a.txt", "Head\n\nHe came on 9 October 2020.\n");
    run("convert");
    assertThat(run("convert", "--diff").out()).doesNotContain("xml:id", "+++");
  }

  @Test
  void a_line_end_in_a_file_name_stays_on_its_line() throws IOException {
    write("tei/a\nb.xml", "<TEI>");
    CommandRun run = run("validate");
    assertThat(run.err()).contains("tei/a\\nb.xml:1").doesNotContain("a\nb.xml");
  }

  /** The memory stands for any part of a check that fails without warning. */
  @Test
  void a_fault_in_one_file_does_not_stop_the_others() throws IOException {
    Findings findings = new Findings();
    List<TeiFile> files = List.of(file("a", findings), file("b", findings));
    CheckMemory failing =
        new CheckMemory() {
          @Override
          public Optional<List<Diagnostic>> recall(TeiFile file) {
            if (file.document().label().equals("a.xml")) {
              throw new IllegalStateException("out of order");
            }
            return Optional.of(List.of());
          }

          @Override
          public void keep(TeiFile file, List<Diagnostic> found) {}
        };
    ValidateOptions options =
        new ValidateOptions(folder, false, List.of(), List.of(), List.of(), false);
    List<ValidTei> valid =
        new TeiValidator(options, failing, findings).validate(files, Expansion.none());
    assertThat(valid).extracting(v -> v.document().label()).containsExactly("b.xml");
    assertThat(findings.sorted())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(Code.FAULT_OF_OURS))
        .satisfies(d -> assertThat(d.cure()).contains("org.rubricator."));
  }

  private TeiFile file(String id, Findings findings) {
    String tei = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"" + id + "\"/>";
    byte[] bytes = tei.getBytes(StandardCharsets.UTF_8);
    return new TeiFile(
        TeiDocument.read(id + ".xml", bytes, findings).orElseThrow(), folder.resolve(id + ".xml"));
  }
}

package org.rubricator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Words in context at the command line. */
@Tag("slow")
public class ConcordanceCommandTest {

  private static final String FILE =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%s</title>
      </titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
      </fileDesc><profileDesc><langUsage><language ident="%s">x</language></langUsage></profileDesc>
      </teiHeader><text xml:lang="%s"><body>%s</body></text></TEI>
      """;

  private static final String SHIPS =
      "<p>The old ship sank; the new ship, <said>“the <name>Zoë</name>”</said>, sailed.</p>"
          + "<p>=cmd, \"quoted\" ship 船 sailed</p>";

  private static final String SEA = "<p>L’homme a vu la mer. L’eau de la mer monte.</p>";

  private static final String PERSIAN = "<p>او کتاب را در خانه خواند و کتاب را بست</p>";

  @TempDir private static Path built;
  @TempDir private Path folder;

  private static void write(String name, String language, String body) throws IOException {
    Path file = built.resolve("tei").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, FILE.formatted(name, language, language, body));
  }

  @BeforeAll
  static void a_corpus_is_built() throws IOException {
    write("ships.xml", "en", SHIPS);
    write("mer.xml", "fr", SEA);
    write("ketab.xml", "fa", PERSIAN);
    CommandRun run = CommandRun.in(built, "build-edition");
    assertThat(built.resolve("dist/concordance/index/index.js")).as(run.printed()).exists();
  }

  @BeforeEach
  void a_copy() throws IOException {
    PathUtils.copyDirectory(built, folder);
  }

  private CommandRun ask(String... arguments) {
    CommandRun run =
        CommandRun.in(
            folder,
            Stream.concat(Stream.of("concordance"), Stream.of(arguments)).toArray(String[]::new));
    assertThat(run.showsStackTrace()).as(run.printed()).isFalse();
    return run;
  }

  private List<String> lines(String... arguments) {
    CommandRun run = ask(arguments);
    assertThat(run.status()).as(run.printed()).isZero();
    return run.out().lines().toList();
  }

  @Test
  void the_words_stand_in_one_column() {
    List<String> lines = lines("ship");
    assertThat(lines).hasSize(3);
    assertThat(lines).allMatch(l -> l.indexOf("  ship") == lines.get(0).indexOf("  ship"));
    assertThat(lines.get(1)).startsWith("ships 1").contains("the new  ship, “the Zoë”, sailed.");
  }

  @Test
  void what_comes_before_a_word_written_from_right_to_left_stands_at_its_right() {
    String line = lines("کتاب").get(0);
    assertThat(line.indexOf("او")).isGreaterThan(line.indexOf("کتاب"));
    assertThat(line.indexOf("خانه")).isLessThan(line.indexOf("کتاب"));
  }

  @Test
  void plain_words_are_cut_as_the_texts_are() {
    assertThat(lines("ship,")).hasSize(3);
    assertThat(lines("the new ship")).hasSize(1);
    assertThat(lines("zoe")).hasSize(1);
    assertThat(lines("zoe", "--exact", "diacritics")).isEmpty();
    assertThat(lines("the", "--exact", "case")).hasSize(2);
  }

  @Test
  void lines_are_sorted_and_only_some_shown() {
    assertThat(lines("the", "--sort", "R1"))
        .extracting(l -> l.replaceAll(".*  [Tt]he (\\S+).*", "$1"))
        .containsExactly("new", "old", "Zoë”,");
    CommandRun run = ask("the", "--limit", "1");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("3 lines in 1 text, the first 1 of them shown", "Annex 29");
  }

  @Test
  void conditions_choose_texts_and_the_words_that_are_counted() {
    assertThat(ask("la", "--where", "language=fr").err()).contains("2 lines in 1 text");
    assertThat(ask("la", "--where", "language=en").err()).contains("Nothing found");
    assertThat(ask("la", "--where", "text=sh*|mer", "--where", "title=m?r*").out().lines())
        .hasSize(2);
    assertThat(ask("la", "--where", "text=a..n").err()).contains("2 lines");
    assertThat(ask("la", "--where", "year=1")).satisfies(told("CON-005", "author, date, language"));
    assertThat(ask("la", "--sort", "R9")).satisfies(told("CON-005", "L1 to L5"));
  }

  private static Consumer<CommandRun> told(String code, String words) {
    return run -> {
      assertThat(run.status()).as(run.printed()).isIn(1, 2);
      assertThat(run.err()).contains("[" + code + "]", words);
      assertThat(run.out()).isEmpty();
    };
  }

  @Test
  void a_query_that_is_none_is_marked_where_it_goes_wrong() {
    CommandRun run = ask("[word=\"ship\" & color=\"red\"]");
    assertThat(run).satisfies(told("CON-004", "query:1:16: error"));
    assertThat(run.err()).contains("                   ^");
    assertThat(ask("")).satisfies(told("CON-004", "empty"));
    assertThat(ask("…")).satisfies(told("CON-004", "no word"));
    assertThat(ask()).satisfies(told("CON-004", "there is none"));
  }

  @Test
  @Timeout(20)
  void a_pattern_that_blows_up_elsewhere_ends_at_once() {
    assertThat(ask("\"(a+)+$\"").status()).isIn(0, 1);
    assertThat(lines("\"(.*)*(.*)*(.*)*x\"")).isEmpty();
  }

  @Test
  void what_no_text_has_is_told() {
    CommandRun run = ask("[lemma=\"be\"] <foo/>");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains(
            "no text has a word with lemma [CON-008]", "no text has an element foo [CON-008]");
  }

  @Test
  void a_table_holds_all_lines_in_their_order() throws IOException {
    assertThat(ask("ship", "--limit", "1", "--export", "a.csv").status()).isZero();
    List<String> rows = Files.readAllLines(folder.resolve("a.csv"));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).startsWith("id,version,left,node,right,paragraph,start,end,author");
    assertThat(rows.get(1)).startsWith("ships#").contains(":8-12,", ",\"The old \",ship,");
    assertThat(rows.get(3)).contains(" =cmd, \"\"quoted\"\" \",ship,\" 船 sailed\",2,67,71,");
    ask("ship", "--export", "a.tsv");
    assertThat(folder.resolve("a.tsv")).content().contains("cmd, \"quoted\" \tship\t 船 sailed");
    ask("ship", "--export", "a.jsonl");
    assertThat(Files.readAllLines(folder.resolve("a.jsonl")))
        .hasSize(3)
        .allMatch(l -> l.startsWith("{\"id\":\"ships#") && l.contains("\"start\":"));
    assertThat(ask("ship", "--export", "a.doc"))
        .satisfies(told("CON-005", ".tsv, .csv, .jsonl or .xlsx"));
    assertThat(ask("ship", "--export", "none/a.csv").status()).isEqualTo(74);
  }

  @Test
  void counts_are_shown_with_what_they_were_counted_in() throws IOException {
    CommandRun words = ask("--freq", "--limit", "2", "--where", "language=en");
    assertThat(words.out().lines())
        .extracting(l -> l.strip().replaceAll(" {2,}", " "))
        .containsExactly(
            "rank word count per million texts", "1 ship 3 200000.00 1", "1 the 3 200000.00 1");
    assertThat(words.err()).contains("The first 2 of 10 rows are shown.", "in 15 words of 1 text");
    assertThat(ask("ship", "--group").out()).containsPattern("ships +3 +15 +200000.00 +\\|");
    assertThat(ask("ship", "--collocates", "1,0", "--least", "1", "--by", "count").out().lines())
        .hasSize(4);
    assertThat(ask("--keyness", "--where", "text=mer", "--export", "k.xlsx").status()).isZero();
    assertThat(folder.resolve("k.xlsx")).isNotEmptyFile();
    assertThat(ask("--freq", "<name>").out()).contains("Zoë");
  }

  @Test
  void counts_that_cannot_be_made_are_told() {
    assertThat(ask("--freq", "lemma")).satisfies(told("CON-005", "is word, a number of words"));
    assertThat(ask("--group", "text")).satisfies(told("CON-005", "it needs a query"));
    assertThat(ask("ship", "--group", "year")).satisfies(told("CON-005", "date, language"));
    assertThat(ask("ship", "--collocates", "x")).satisfies(told("CON-005", "or sentence"));
    assertThat(ask("ship", "--collocates", "--by", "x")).satisfies(told("CON-005", "mi, t, ll"));
    assertThat(ask("--keyness")).satisfies(told("CON-005", "no text is left"));
    assertThat(ask("ship", "--keyness", "rest")).satisfies(told("CON-005", "leave the query out"));
    assertThat(ask("ship", "--group", "--save", "x")).satisfies(told("CON-005", "are for lines"));
    assertThat(ask("ship", "--group", "text", "--freq", "word").status()).isEqualTo(2);
  }

  @Test
  void a_saved_query_gives_the_same_or_says_what_differs() throws IOException {
    assertThat(ask("ship", "--sort", "L1", "--save", "q.json").status()).isZero();
    assertThat(ask("--replay", "q.json").err()).contains("character for character");
    Path saved = folder.resolve("q.json");
    Files.writeString(saved, Files.readString(saved).replace("\"L1\"", "\"R1\""));
    CommandRun other = ask("--replay", "q.json");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).contains("[CON-009]", "other words in them");
    Files.writeString(saved, "{}");
    assertThat(ask("--replay", "q.json")).satisfies(told("CON-010", "no saved query"));
    assertThat(ask("--replay", "none.json")).satisfies(told("CON-010", "no such file"));
  }

  @Test
  void a_missing_or_damaged_index_is_told() throws IOException {
    Path index = folder.resolve("dist/concordance/index");
    for (Path file : files(index)) {
      byte[] bytes = Files.readAllBytes(file);
      byte[] damaged = bytes.clone();
      damaged[bytes.length / 2] ^= 1;
      Files.write(file, damaged);
      assertThat(ask("\".*\"", "--sort", "R1,date").printed())
          .as(file.toString())
          .containsPattern("\\[CON-002\\]|lines? in \\d text");
      Files.delete(file);
      assertThat(ask("\".*\"").err()).containsPattern("\\[CON-00[12]\\]|lines? in \\d text");
      Files.write(file, bytes);
    }
    PathUtils.deleteDirectory(folder.resolve("dist"));
    assertThat(ask("ship")).satisfies(told("CON-001", "rubricator build-edition"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void texts_that_are_newer_than_the_index_are_told() throws IOException {
    Path ships = folder.resolve("tei/ships.xml");
    Files.writeString(ships, Files.readString(ships).replace("old", "very old"));
    Files.copy(ships, folder.resolve("tei/more.xml"));
    CommandRun run = ask("ship");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("tei/ships.xml, tei/more.xml (2 in all) [CON-003]");
  }

  @Test
  void texts_without_words_are_told() throws IOException {
    PathUtils.deleteDirectory(folder.resolve("dist"));
    for (String name : List.of("ships.xml", "mer.xml", "ketab.xml")) {
      Path file = folder.resolve("tei").resolve(name);
      Files.writeString(file, FILE.formatted("x", "en", "en", "<p/>"));
    }
    CommandRun.in(folder, "build-edition");
    assertThat(ask("ship")).satisfies(told("CON-007", "no text of the corpus has a word"));
  }

  @Test
  void a_query_for_nearly_all_stretches_is_told() throws IOException {
    Files.writeString(
        folder.resolve("tei/long.xml"),
        FILE.formatted("long", "en", "en", ("<p>" + "a b ".repeat(1000) + "</p>\n").repeat(110)));
    assertThat(CommandRun.in(folder, "build-edition").status()).isZero();
    assertThat(ask("(\"a\" | \"b\"){1,100}")).satisfies(told("CON-006", "20,000,000"));
  }
}

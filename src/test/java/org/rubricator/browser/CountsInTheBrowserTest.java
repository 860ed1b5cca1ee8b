package org.rubricator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;
import org.rubricator.concordance.CountSettings;
import org.rubricator.concordance.CountTable;
import org.rubricator.concordance.QuerySettings;
import org.rubricator.concordance.SettingMistake;
import org.rubricator.concordance.TableFile;
import org.rubricator.index.IndexReader;

/** The counts of the page are those of the command line. */
@Tag("browser")
@EnabledIfSystemProperty(named = Chromium.PROPERTY, matches = ".+")
class CountsInTheBrowserTest {

  private static final int TABLES = 60;

  /** The table of a count, or the reason why there is none. */
  private static final String ASK =
      """
      async asked => {
        const R = Rubricator;
        const head = await R.files.load('index.js');
        const index = new R.Index(head);
        const chosen = R.asked(head, asked.where);
        const query = asked.query && R.parse(asked.query, head, asked.case, asked.marks);
        const hits = query ? await R.run(new R.Search(index).find(query.node, chosen)) : null;
        const fold = new R.Fold(head, asked.case, asked.marks);
        try {
          return R.countFile(await R.run(R.countTable(index, { ...asked, fold }, hits, chosen)));
        } catch (e) {
          if (!(e instanceof R.NoCount)) throw e;
          return 'none';
        }
      }
      """;

  private static BuiltCorpora corpora;
  private static Chromium chromium;

  @BeforeAll
  static void built() throws Exception {
    corpora = BuiltCorpora.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void closed() {
    chromium.close();
  }

  @TestFactory
  Stream<DynamicTest> the_page_and_the_command_line_give_the_same_tables() {
    return corpora.roots().stream()
        .map(root -> dynamicTest(String.valueOf(root.getFileName()), () -> same(root)));
  }

  private static void same(Path root) throws Exception {
    Path folder = root.resolve("dist/concordance");
    IndexReader index =
        IndexReader.open(name -> Files.readAllBytes(folder.resolve("index").resolve(name)));
    Page page = chromium.tab(true, ColorScheme.LIGHT).open(folder.resolve("index.html"));
    Random random = new Random(11);
    List<String> words = new ArrayList<>();
    index.words("word").beginning("").forEach(form -> words.add(form.form()));
    int rows = 0;
    for (int i = 0; i < TABLES; i++) {
      CountSettings counted = counted(random);
      QuerySettings asked = asked(random, words, counted);
      String expected = expected(index, asked, counted);
      assertThat(page.evaluate(ASK, arguments(asked, counted)))
          .as("%s %s", asked, counted)
          .isEqualTo(expected);
      rows += expected.lines().count();
    }
    assertThat(rows).isGreaterThan(TABLES);
  }

  private static String expected(IndexReader index, QuerySettings asked, CountSettings counted)
      throws Exception {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TableFile.write(CountTable.of(index, asked, counted), TableFile.Form.TSV, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (SettingMistake e) {
      return "none";
    }
  }

  private static CountSettings counted(Random random) {
    int least = 1 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 ->
          new CountSettings(
              CountSettings.Kind.FREQ,
              one(random, "word", "2", "3", "<persName>", "<placeName>"),
              "",
              least);
      case 1 ->
          new CountSettings(CountSettings.Kind.KEYNESS, "rest", one(random, "ll", "ratio"), least);
      case 2 -> new CountSettings(CountSettings.Kind.FREQ, "word", "", least);
      default ->
          new CountSettings(
              CountSettings.Kind.COLLOCATES,
              one(random, "5", "1,0", "0,3", "sentence"),
              one(random, "logdice", "ll", "mi", "t", "count"),
              least);
    };
  }

  private static QuerySettings asked(Random random, List<String> words, CountSettings counted) {
    boolean beside = counted.kind() == CountSettings.Kind.COLLOCATES;
    boolean maybe = counted.value().equals("word") && random.nextBoolean();
    String word = words.get(random.nextInt(words.size()));
    String query = one(random, word, "the", "\"a.*\" []", "<persName/>");
    return new QuerySettings(
        beside || maybe ? query : "",
        random.nextInt(4) == 0,
        random.nextInt(4) == 0,
        random.nextBoolean()
            ? List.of(one(random, "text=c*", "title=*o*", "language=en"))
            : List.of(),
        "",
        5);
  }

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static Map<String, Object> arguments(QuerySettings asked, CountSettings counted) {
    return Map.of(
        "query", asked.query(),
        "case", asked.withCase(),
        "marks", asked.withMarks(),
        "where", asked.where(),
        "show", counted.kind().name().toLowerCase(Locale.ROOT),
        "of", counted.value(),
        "by", counted.by(),
        "least", counted.least());
  }

  @Test
  void a_table_is_asked_by_the_form_and_saved(@TempDir Path scratch) {
    Path root = corpora.roots().get(0);
    Chromium.Tab tab = chromium.tab(true, ColorScheme.DARK);
    Page page = tab.open(root.resolve("dist/concordance/index.html"));
    page.fill(".ask input[name=q]", "war");
    page.selectOption(".ask select[name=show]", "collocates");
    page.waitForSelector(".ask .counts tbody tr");
    assertThat(page.url()).contains("show=collocates");
    assertThat(page.innerText(".ask .counts")).contains("Karabakh", "12.48");
    Path table = scratch.resolve("counts.tsv");
    page.waitForDownload(() -> page.click(".ask .save-table")).saveAs(table);
    Path own = scratch.resolve("own.tsv");
    CommandRun.in(root, "concordance", "war", "--collocates", "--export", own.toString());
    assertThat(table).hasSameTextualContentAs(own);
    page.click(".ask .counts tbody a:has-text('Karabakh')");
    page.waitForSelector(".ask .kwic li");
    assertThat(page.innerText(".ask .kwic")).contains("Karabakh");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void what_cannot_be_counted_is_said() {
    Path root = corpora.roots().get(0);
    Page page =
        chromium
            .tab(true, ColorScheme.LIGHT)
            .open(root.resolve("dist/concordance/index.html"), "show=keyness");
    page.waitForSelector(".ask .wrong:not([hidden])");
    assertThat(page.innerText(".ask .wrong")).contains("Choose texts");
    page.selectOption(".ask select[name=show]", "collocates");
    page.waitForSelector(".ask .wrong:has-text('Write words')");
    assertThat(page.isVisible(".ask .counts")).isFalse();
  }
}

package org.rubricator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.cli.CommandRun;
import org.rubricator.concordance.Answer;
import org.rubricator.concordance.QuerySettings;
import org.rubricator.index.IndexReader;
import org.rubricator.index.query.QueryMistake;

/** The page finds what the command line finds, in the same order, and complains alike. */
@Tag("browser")
@EnabledIfSystemProperty(named = Chromium.PROPERTY, matches = ".+")
class ConcordanceInTheBrowserTest {

  private static final int QUERIES = 150;

  private static final List<String> KEYS =
      List.of("", "node", "R1", "L1", "R1,R2,R3", "left", "right", "date,node", "text,L2");

  private static final List<String> WHERE =
      List.of("date=1921..1921-05-01", "language=en|ar", "text=c*", "title=*o*", "date=2020..");

  private static final List<String> ELEMENTS =
      List.of("<said/>", "<p/>", "<s/>", "<persName ref=\".*\"/>", "<placeName/>", "<nothing/>");

  /** All lines of an answer, or where and why the query is none. */
  private static final String ASK =
      """
      async asked => {
        const R = Rubricator;
        const head = await R.files.load('index.js');
        const index = new R.Index(head);
        try {
          const query = R.parse(asked.query, head, asked.case, asked.marks);
          const hits = await R.run(new R.Search(index).find(query.node, R.asked(head, asked.where)));
          const lines = [];
          for (const hit of await R.run(R.sorted(index, hits, R.sortKeys(asked.sort)))) {
            const l = await R.run(R.line(index, hits, hit, asked.context));
            lines.push([head.texts[l.text].stem + (l.fragment || '#') + ':' + l.start + '-' + l.end,
              l.left, l.node, l.right, l.paragraph].join(' | '));
          }
          return lines;
        } catch (e) {
          if (!(e instanceof R.Mistake)) throw e;
          return ['at ' + e.at + ': ' + e.message];
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
  Stream<DynamicTest> the_page_and_the_command_line_give_the_same_lines() {
    return corpora.roots().stream()
        .map(root -> dynamicTest(String.valueOf(root.getFileName()), () -> same(root)));
  }

  private static void same(Path root) throws Exception {
    Path folder = root.resolve("dist/concordance");
    IndexReader index =
        IndexReader.open(name -> Files.readAllBytes(folder.resolve("index").resolve(name)));
    Page page = chromium.tab(true, ColorScheme.LIGHT).open(folder.resolve("index.html"));
    Random random = new Random(7);
    List<String> words = words(index);
    int found = 0;
    int mistakes = 0;
    for (int i = 0; i < QUERIES; i++) {
      QuerySettings asked = asked(random, words);
      List<String> expected = lines(index, asked);
      assertThat(page.evaluate(ASK, arguments(asked))).as("%s", asked).isEqualTo(expected);
      boolean mistake = expected.stream().anyMatch(line -> line.startsWith("at "));
      mistakes += mistake ? 1 : 0;
      found += mistake ? 0 : expected.size();
    }
    assertThat(found).isGreaterThan(500);
    assertThat(mistakes).isBetween(5, QUERIES / 2);
  }

  private static Map<String, Object> arguments(QuerySettings asked) {
    return Map.of(
        "query",
        asked.query(),
        "case",
        asked.withCase(),
        "marks",
        asked.withMarks(),
        "where",
        asked.where(),
        "sort",
        asked.sort(),
        "context",
        asked.context());
  }

  private static List<String> words(IndexReader index) throws IOException {
    return index.words("word").beginning("").stream().map(form -> form.form()).toList();
  }

  private static List<String> lines(IndexReader index, QuerySettings asked) throws Exception {
    try {
      List<String> lines = new ArrayList<>();
      Answer.of(index, asked)
          .lines(
              Integer.MAX_VALUE,
              (line, text) ->
                  lines.add(
                      String.join(
                          " | ",
                          line.id(),
                          line.left(),
                          line.node(),
                          line.right(),
                          line.paragraph())));
      return lines;
    } catch (QueryMistake e) {
      return List.of("at " + e.offset() + ": " + e.getMessage());
    }
  }

  private static QuerySettings asked(Random random, List<String> words) {
    String query = random.nextInt(3) == 0 ? plain(random, words) : cql(random, words);
    return new QuerySettings(
        random.nextInt(5) == 0 ? damaged(random, query) : query,
        random.nextInt(4) == 0,
        random.nextInt(4) == 0,
        random.nextInt(4) == 0 ? List.of(one(random, WHERE)) : List.of(),
        one(random, KEYS),
        1 + random.nextInt(9));
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String plain(Random random, List<String> words) {
    String word = one(random, words);
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, word.offsetByCodePoints(0, 1)) + "*";
      case 1 -> "*" + word.substring(word.offsetByCodePoints(word.length(), -1));
      case 2 -> "* " + word;
      default -> word;
    };
  }

  private static String cql(Random random, List<String> words) {
    StringBuilder query = new StringBuilder();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      query.append(token(random, words)).append(' ');
    }
    if (random.nextInt(3) == 0) {
      query.append("within ").append(one(random, ELEMENTS));
    }
    return query.toString().strip();
  }

  private static String token(Random random, List<String> words) {
    String word = "\"" + one(random, words).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", ".") + "\"";
    return switch (random.nextInt(8)) {
      case 0 -> "[]{0,2}";
      case 1 -> "[word!=" + word + "]?";
      case 2 -> "(" + word + " | \".*[aeiou]\")";
      case 3 -> "[word=\"[b-m].*\" & !word=\".{1,4}\"]";
      case 4 -> one(random, ELEMENTS);
      case 5 -> "\"(a|the|in|of|و.*)\"%c";
      default -> word;
    };
  }

  /** The query without one of its characters, or with one more. */
  private static String damaged(Random random, String query) {
    int at = random.nextInt(query.length());
    return random.nextBoolean()
        ? query.substring(0, at) + query.substring(at + 1)
        : query.substring(0, at)
            + one(random, List.of("\"", "[", ")", "{", "\\", "|"))
            + query.substring(at);
  }

  @Test
  void a_query_in_the_address_is_answered_and_a_line_leads_to_its_words() throws IOException {
    Path folder = corpora.roots().get(0).resolve("dist/concordance");
    Chromium.Tab tab = chromium.tab(true, ColorScheme.DARK);
    Page page = tab.open(folder.resolve("index.html"));
    page.fill(".ask input[name=q]", "ceasefire");
    page.click(".ask .query button");
    page.waitForSelector(".ask .kwic li");
    assertThat(page.url()).contains("#q=ceasefire");
    assertThat(page.innerText(".ask .outcome")).contains("lines, in");
    page.click(".ask .kwic li:first-child a.node");
    page.waitForURL(url -> url.contains("/edition/texts/"));
    assertThat(page.innerText("main")).containsIgnoringCase("ceasefire");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void a_query_that_the_page_saves_is_replayed_on_the_command_line(@TempDir Path scratch) {
    for (Path root : corpora.roots()) {
      Page page =
          chromium
              .tab(true, ColorScheme.LIGHT)
              .open(root.resolve("dist/concordance/index.html"), "q=the*&sort=R1&context=4");
      page.waitForSelector(".ask .keep:not([hidden])");
      Path query = scratch.resolve("query.json");
      page.waitForDownload(() -> page.click(".ask .save-query")).saveAs(query);
      CommandRun run = CommandRun.in(root, "concordance", "--replay", query.toString());
      assertThat(run.printed()).contains("character for character");
      assertThat(run.status()).isZero();
      Path lines = scratch.resolve("lines.tsv");
      page.waitForDownload(() -> page.click(".ask .save-table")).saveAs(lines);
      Path own = scratch.resolve("own.tsv");
      CommandRun.in(
          root,
          List.of(
                  "concordance",
                  "the*",
                  "--sort",
                  "R1",
                  "--context",
                  "4",
                  "--export",
                  own.toString())
              .toArray(String[]::new));
      assertThat(lines).hasSameTextualContentAs(own);
    }
  }

  @Test
  void what_goes_wrong_is_said_on_the_page() throws IOException {
    Path folder = corpora.roots().get(0).resolve("dist/concordance");
    Chromium.Tab tab = chromium.tab(true, ColorScheme.LIGHT);
    Page page = tab.open(folder.resolve("index.html"));
    page.fill(".ask input[name=q]", "\"peace");
    page.click(".ask .query button");
    assertThat(page.innerText(".ask .wrong")).contains("quotation mark is not closed", "\"peace");
    page.fill(".ask input[name=q]", "<nothing/>");
    page.click(".ask .query button");
    page.waitForSelector(".ask .outcome:has-text('nothing')");
    assertThat(page.innerText(".ask .outcome")).contains("Nothing was found", "element nothing");
  }

  @Test
  void an_index_that_is_damaged_is_told_and_nothing_is_counted(@TempDir Path scratch)
      throws IOException {
    Path dist = scratch.resolve("dist");
    PathUtils.copyDirectory(corpora.roots().get(0).resolve("dist"), dist);
    Path file = dist.resolve("concordance/index/word.0.js");
    byte[] whole = Files.readAllBytes(file);
    Path page = dist.resolve("concordance/index.html");
    for (byte[] damaged :
        List.of(
            Arrays.copyOf(whole, whole.length / 2),
            new byte[0],
            new String(whole, StandardCharsets.UTF_16LE)
                .replaceFirst(",\"(.)(.)", ",\"$2$1")
                .getBytes(StandardCharsets.UTF_16LE))) {
      Files.write(file, damaged);
      Page opened = chromium.tab(true, ColorScheme.LIGHT).open(page, "q=war");
      opened.waitForSelector(".ask .wrong:not([hidden])");
      assertThat(opened.innerText(".ask .wrong")).contains("word.0.js is missing or damaged");
      assertThat(opened.innerText(".ask .outcome")).isEmpty();
    }
    Path head = dist.resolve("concordance/index/index.js");
    Files.writeString(head, Files.readString(head).replace("\"format\" : 1", "\"format\" : 2"));
    Page opened = chromium.tab(true, ColorScheme.LIGHT).open(page, "q=war");
    opened.waitForSelector(".ask .wrong:not([hidden])");
    assertThat(opened.innerText(".ask .wrong")).contains("index.js is missing or damaged");
  }

  @Test
  void without_script_nothing_is_asked() {
    Path folder = corpora.roots().get(0).resolve("dist/concordance");
    Page page = chromium.tab(false, ColorScheme.LIGHT).open(folder.resolve("index.html"));
    assertThat(page.isVisible(".ask")).isFalse();
    assertThat(page.innerText("main")).contains("Most frequent".toUpperCase(java.util.Locale.ROOT));
  }
}

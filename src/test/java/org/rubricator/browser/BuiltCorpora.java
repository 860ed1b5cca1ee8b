package org.rubricator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.rubricator.corpus.CorpusBuild;
import org.rubricator.corpus.CorpusFolder;
import org.rubricator.corpus.NewCorpus;
import org.rubricator.corpus.SchemaChoice;
import org.rubricator.diagnostic.Findings;

/**
 * The pages that the browser looks at: those of the sample corpus, and those of a small corpus in
 * Arabic and English, whose words run both ways.
 */
final class BuiltCorpora {

  private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();
  private static final List<String> SAMPLE = List.of("corpus.toml", "tei", "src/texts", "schemas");

  private static @Nullable BuiltCorpora built;

  private final Path folder;

  private BuiltCorpora(Path folder) {
    this.folder = folder;
  }

  /** Built when they are first asked for. */
  static synchronized BuiltCorpora get() throws Exception {
    BuiltCorpora corpora = built == null ? in(FOLDER) : built;
    built = corpora;
    return corpora;
  }

  private static BuiltCorpora in(Path folder) throws Exception {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
    for (String part : SAMPLE) {
      copy(Path.of(part), folder.resolve("sample").resolve(part));
    }
    bothWays(folder.resolve("both-ways"));
    for (String corpus : List.of("sample", "both-ways")) {
      CorpusFolder root = new CorpusFolder(folder.resolve(corpus));
      new CorpusBuild(root, SchemaChoice.none(), new Findings(), what -> {}).run();
    }
    return new BuiltCorpora(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    if (Files.isDirectory(from)) {
      PathUtils.copyDirectory(from, to);
    } else {
      Files.copy(from, to);
    }
  }

  private static void bothWays(Path corpus) throws IOException {
    NewCorpus.make(corpus, new Findings());
    Path texts = corpus.resolve("src/texts");
    Files.writeString(
        texts.resolve("metadata.csv"),
        "id,title,author,date,language,source,licence\n"
            + "radio,إذاعة المدينة,,1921-05-01,ar,,\nnews,Radio news,,1921-05-02,en,,\n");
    Files.writeString(
        texts.resolve("radio.txt"),
        "إذاعة المدينة\n\nقالت الإذاعة إن السفينة وصلت إلى المدينة في المساء، ثم سمعنا كلمة radio"
            + " في السوق القديم قرب البحر.\n");
    Files.writeString(
        texts.resolve("news.txt"),
        "Radio news\n\nThe radio said: “The ship has come.” They call the town المدينة there.\n");
    Files.writeString(
        corpus.resolve("corpus.toml"), "[concordance]\nstop-words = \"en\"\nminimum = 1\n");
  }

  /** The folders of the corpora. */
  List<Path> roots() {
    return List.of(folder.resolve("sample"), folder.resolve("both-ways"));
  }

  /** Every page, in the order of their paths. */
  List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(f -> f.toString().endsWith(".html")).sorted().forEach(pages::add);
    }
    assertThat(pages).hasSizeGreaterThan(40);
    return pages;
  }

  /** Of each kind of page the smallest and one of middle size. */
  List<Path> examples() throws IOException {
    Map<String, List<Path>> kinds = new TreeMap<>();
    for (Path page : pages()) {
      kinds.computeIfAbsent(kind(page), k -> new ArrayList<>()).add(page);
    }
    assertThat(kinds).hasSizeGreaterThan(8);
    return kinds.values().stream().flatMap(BuiltCorpora::smallestAndMiddle).toList();
  }

  private static Stream<Path> smallestAndMiddle(List<Path> pages) {
    List<Path> bySize = new ArrayList<>(pages);
    bySize.sort(Comparator.comparingLong(p -> p.toFile().length()));
    return Stream.of(bySize.get(0), bySize.get(bySize.size() / 2)).distinct();
  }

  /** Corpus, folder and name; pages of one folder whose names are made of their content are one. */
  private String kind(Path page) {
    String path = name(page);
    return path.matches(".*/(?:index|frequencies|manual|about|[a-z]+)\\.html")
            && !path.matches(".*/(?:texts|people|places|organisations)/[^/]*")
        ? path
        : path.replaceFirst("[^/]*$", "") + "*";
  }

  /** The path of a page from the folder of the corpora. */
  String name(Path page) {
    return folder.relativize(page).toString().replace('\\', '/').replace("/dist/", "/");
  }
}

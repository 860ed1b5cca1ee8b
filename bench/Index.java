package org.rubricator.token;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rubricator.concordance.Answer;
import org.rubricator.concordance.EngineFiles;
import org.rubricator.concordance.QuerySettings;
import org.rubricator.index.IndexBuild;
import org.rubricator.index.IndexOptions;
import org.rubricator.index.IndexReader;
import org.rubricator.index.TextEntry;
import org.rubricator.tei.TeiDocument;

/**
 * The index by itself: {@code index TEI OUT} makes one, {@code text TEI OUT} writes the reading
 * texts for others, {@code tokenised TEI OUT} writes TEI with an element a word, {@code ask OUT} asks
 * it thirty times in one process and tells the best time.
 */
public final class Index {

  private static final List<QuerySettings> ASKED =
      List.of(
          asked("whale", ""),
          asked("of the", ""),
          asked("\"the\" []{0,2} \"house\"", ""),
          asked("the", "R1,R2,R3"));

  private Index() {}

  private static QuerySettings asked(String query, String sort) {
    return new QuerySettings(query, false, false, List.of(), sort, 8);
  }

  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[arguments.length - 1]);
    switch (arguments[0]) {
      case "index" -> index(files(Path.of(arguments[1])), out);
      case "text" -> text(files(Path.of(arguments[1])), out);
      case "tokenised" -> tokenised(files(Path.of(arguments[1])), out);
      default -> ask(out);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static TokenStream words(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new TokenReader(TeiDocument.read(file.toString(), bytes, f -> {}).orElseThrow()).read();
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.xml$", "");
  }

  private static void index(List<Path> files, Path out) throws IOException {
    IndexBuild.Sink sink = (name, bytes) -> Files.write(out.resolve(name), bytes);
    List<TextEntry> entries = new ArrayList<>();
    for (Path file : files) {
      IndexBuild.ofText(stem(file), words(file), sink);
      entries.add(new TextEntry(stem(file), Map.of("title", stem(file))));
    }
    IndexOptions options = new IndexOptions("Bench", "1", "2026", "en", "Rubricator");
    new IndexBuild(entries, name -> Files.readAllBytes(out.resolve(name)), options).ofCorpus(sink);
  }

  private static void text(List<Path> files, Path out) throws IOException {
    long words = 0;
    for (Path file : files) {
      TokenStream stream = words(file);
      words += stream.size();
      Files.writeString(out.resolve(stem(file) + ".txt"), stream.view().text());
    }
    System.out.println(words);
  }

  private static void tokenised(List<Path> files, Path out) throws IOException {
    Files.createDirectories(out.resolve("tei"));
    for (Path file : files) {
      Files.write(out.resolve("tei").resolve(stem(file) + ".xml"), TokenisedTei.of(words(file)).bytes());
    }
    try (OutputStream format = Files.newOutputStream(out.resolve(EngineFiles.BLACKLAB.file()))) {
      EngineFiles.BLACKLAB.write(null, format);
    }
  }

  private static void ask(Path folder) throws Exception {
    IndexReader index = IndexReader.open(name -> Files.readAllBytes(folder.resolve(name)));
    for (QuerySettings asked : ASKED) {
      double best = Double.MAX_VALUE;
      int lines = 0;
      for (int time = 0; time < 30; time++) {
        long begun = System.nanoTime();
        Answer answer = Answer.of(index, asked);
        answer.lines(50, (line, text) -> {});
        lines = answer.size();
        best = Math.min(best, (System.nanoTime() - begun) / 1e6);
      }
      String what = asked.query() + (asked.sort().isEmpty() ? "" : " sorted by " + asked.sort());
      System.out.printf(Locale.ROOT, "%-44s %8.2f ms, %,d lines%n", what, best, lines);
    }
  }
}

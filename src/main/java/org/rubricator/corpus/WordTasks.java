package org.rubricator.corpus;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rubricator.concordance.Concordance;
import org.rubricator.concordance.ConcordanceOptions;
import org.rubricator.edition.TextSummary;
import org.rubricator.index.IndexBuild;
import org.rubricator.index.IndexOptions;
import org.rubricator.index.IndexReader;
import org.rubricator.index.TextEntry;
import org.rubricator.xml.Stylesheets;

/** The steps of a build that make the index of words and the pages of words in context. */
final class WordTasks {

  /** Where the index lies in {@code dist/}. */
  static final String FOLDER = "concordance/index/";

  private final CorpusHeader header;
  private final Settings settings;
  private final String language;
  private final Stylesheets stylesheets;
  private final Supplier<Digest> digest;

  /**
   * @param language of the corpus
   * @param digest of what all steps depend on
   */
  WordTasks(
      CorpusHeader header,
      Settings settings,
      String language,
      Stylesheets stylesheets,
      Supplier<Digest> digest) {
    this.header = header;
    this.settings = settings;
    this.language = language;
    this.stylesheets = stylesheets;
    this.digest = digest;
  }

  /** The files of the index that depend on one text. */
  void ofText(Tasks tasks, Products.Text text) throws IOException {
    String stem = text.summary().stem();
    tasks.run(
        "index:" + stem,
        digest.get().add(stem).add(text.valid().document().bytes()).hex(),
        out ->
            IndexBuild.ofText(
                stem, text.tokens().get(), (name, bytes) -> out.put(FOLDER + name, bytes)));
  }

  /** What depends on all texts. */
  void ofCorpus(Tasks tasks, List<Products.Text> texts) throws IOException {
    index(tasks, texts);
    pages(tasks, texts);
  }

  private Digest inputs(List<Products.Text> texts) {
    Digest inputs = digest.get();
    texts.forEach(t -> inputs.add(t.summary().stem()).add(t.valid().document().bytes()));
    return inputs;
  }

  private void index(Tasks tasks, List<Products.Text> texts) throws IOException {
    IndexOptions options =
        new IndexOptions(
            header.title(),
            header.version(),
            header.date(),
            language,
            "Rubricator " + ToolVersion.VERSION);
    List<TextEntry> entries = entries(tasks, texts);
    tasks.run(
        "index",
        inputs(texts).add(options.toString()).add(entries.toString()).hex(),
        out ->
            new IndexBuild(entries, name -> made(tasks, name), options)
                .ofCorpus((name, bytes) -> out.put(FOLDER + name, bytes)));
  }

  /** The texts of which the index has files: where one could not be read, that was told. */
  private static List<TextEntry> entries(Tasks tasks, List<Products.Text> texts)
      throws IOException {
    List<TextEntry> entries = new ArrayList<>();
    for (Products.Text text : texts) {
      String last = FOLDER + IndexBuild.lastOfText(text.summary().stem());
      if (tasks.output(last).isPresent()) {
        entries.add(entry(text.summary()));
      }
    }
    return entries;
  }

  private static byte[] made(Tasks tasks, String name) throws IOException {
    return tasks.output(FOLDER + name).orElseThrow(() -> new NoSuchFileException(name));
  }

  private static TextEntry entry(TextSummary text) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("title", text.title());
    metadata.put("author", text.author());
    metadata.put("date", text.date());
    metadata.put("language", text.language());
    return new TextEntry(text.stem(), metadata);
  }

  private void pages(Tasks tasks, List<Products.Text> texts) throws IOException {
    ConcordanceOptions options =
        new ConcordanceOptions(
            header.title(),
            header.version(),
            header.date(),
            language,
            settings.lines(),
            settings.context(),
            settings.stopWords(),
            settings.minimum());
    tasks.run(
        "concordance",
        inputs(texts).add(options.toString()).hex(),
        out -> {
          IndexReader index = IndexReader.open(name -> made(tasks, name));
          Concordance.write(
              index, options, stylesheets, p -> out.put("concordance/" + p.file(), p.bytes()));
        });
  }
}

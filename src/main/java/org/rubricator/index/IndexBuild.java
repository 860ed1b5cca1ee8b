package org.rubricator.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rubricator.token.TokenStream;

/**
 * Makes the files of an index: those of each text by itself, in any order and by several threads,
 * then those of the whole corpus from them. What a text's files hold depends on that text alone, so
 * that a build that takes them over gives the same bytes as one that makes them anew.
 */
public final class IndexBuild {

  /** Takes the files. */
  @FunctionalInterface
  public interface Sink {
    void put(String name, byte[] bytes) throws IOException;
  }

  /** Bytes of places that are gathered in one pass over the texts. */
  static final long MOST_GATHERED = 96L << 20;

  private final List<TextEntry> texts;
  private final IndexFiles files;
  private final IndexOptions options;
  private final long mostGathered;

  /**
   * @param texts in the order of the corpus
   * @param files where those of the texts are
   */
  public IndexBuild(List<TextEntry> texts, IndexFiles files, IndexOptions options) {
    this(texts, files, options, MOST_GATHERED);
  }

  IndexBuild(List<TextEntry> texts, IndexFiles files, IndexOptions options, long mostGathered) {
    this.texts = List.copyOf(texts);
    this.files = files;
    this.options = options;
    this.mostGathered = mostGathered;
  }

  /** The last file of a text that is made; where it is there, the others are. */
  public static String lastOfText(String stem) {
    return IndexNames.facts(stem);
  }

  /** The files of a text. */
  public static void ofText(String stem, TokenStream stream, Sink sink) throws IOException {
    List<byte[]> blocks = new BlockWriter(stream).blocks();
    for (int i = 0; i < blocks.size(); i++) {
      put(IndexNames.block(stem, i), blocks.get(i), sink);
    }
    put(IndexNames.facts(stem), new TextFacts(stream).content(), sink);
  }

  /** The files of the corpus. */
  public void ofCorpus(Sink sink) throws IOException {
    List<Facts> facts = new ArrayList<>();
    for (TextEntry text : texts) {
      facts.add(Facts.read(content(IndexNames.facts(text.stem()))));
    }
    Set<String> attributes = new TreeSet<>();
    Vocabulary words = new Vocabulary();
    eachBlock(
        facts,
        (text, number, first, block) -> {
          words.add(text, block.forms());
          attributes.addAll(block.annotations().keySet());
        });
    Map<String, List<String>> keys = new TreeMap<>();
    RankShards ranks = new RankShards(texts, facts, sink);
    keys.put(WordAttribute.WORD, values(WordAttribute.WORD, facts, words, ranks::add, sink));
    for (String attribute : attributes) {
      keys.put(attribute, values(attribute, facts, sink));
    }
    Map<String, Integer> spans = new SpanShards(facts).write(sink);
    sink.put(IndexNames.MANIFEST, new Manifest(options, texts, facts, words, keys, spans).file());
  }

  private List<String> values(String attribute, List<Facts> facts, Sink sink) throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    eachBlock(
        facts,
        (text, number, first, block) ->
            block.column(attribute).ifPresent(column -> vocabulary.add(text, column)));
    return values(attribute, facts, vocabulary, (text, number, forms) -> {}, sink);
  }

  /** Takes the forms of a block. */
  private interface FormTaker {
    void take(int text, int number, @Nullable Vocabulary.Form[] forms) throws IOException;
  }

  /** The first key of each file. */
  private List<String> values(
      String attribute, List<Facts> facts, Vocabulary vocabulary, FormTaker seen, Sink sink)
      throws IOException {
    List<Vocabulary.Form> forms = vocabulary.ranked(options.language());
    WordShards shards = new WordShards(attribute, sink);
    Postings.Pass pass =
        taker ->
            eachBlock(
                facts,
                (text, number, first, block) -> {
                  Optional<TextBlock.Column> column = block.column(attribute);
                  if (column.isPresent()) {
                    @Nullable Vocabulary.Form[] own = vocabulary.of(column.get());
                    seen.take(text, number, own);
                    taker.take(first, column.get(), own);
                  }
                });
    new Postings(pass, forms, mostGathered).gather(shards::add);
    shards.finish();
    return shards.firstKeys();
  }

  /** Takes a block. */
  private interface BlockTaker {
    void take(int text, int number, int first, TextBlock block) throws IOException;
  }

  private void eachBlock(List<Facts> facts, BlockTaker taker) throws IOException {
    int first = 0;
    for (int text = 0; text < facts.size(); text++) {
      for (int number = 0; number < facts.get(text).blocks(); number++) {
        TextBlock block = block(text, number);
        taker.take(text, number, first, block);
        first += block.size();
      }
    }
  }

  private TextBlock block(int text, int number) throws IOException {
    return TextBlock.read(content(IndexNames.block(texts.get(text).stem(), number)));
  }

  private byte[] content(String name) throws IOException {
    return Shard.content(files.read(name));
  }

  private static void put(String name, byte[] content, Sink sink) throws IOException {
    sink.put(name, Shard.file(name, content));
  }
}

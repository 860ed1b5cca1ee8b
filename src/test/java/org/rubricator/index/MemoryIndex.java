package org.rubricator.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rubricator.token.TokenStream;

/** An index of texts that tests write, in memory. */
public final class MemoryIndex implements IndexFiles {

  static final IndexOptions OPTIONS = new IndexOptions("Test", "1", "2020-01-01", "en", "tool");

  private final Map<String, byte[]> files = new TreeMap<>();

  /** An index of texts by their STEM, in that order. */
  static MemoryIndex of(Map<String, TokenStream> texts, IndexOptions options, long mostGathered)
      throws IOException {
    MemoryIndex index = new MemoryIndex();
    List<TextEntry> entries = new ArrayList<>();
    for (Map.Entry<String, TokenStream> text : texts.entrySet()) {
      IndexBuild.ofText(text.getKey(), text.getValue(), index.files::put);
      entries.add(new TextEntry(text.getKey(), Map.of("title", "Title of " + text.getKey())));
    }
    new IndexBuild(entries, index, options, mostGathered).ofCorpus(index.files::put);
    return index;
  }

  public static IndexReader reader(Map<String, TokenStream> texts) throws IOException {
    return IndexReader.open(of(texts, OPTIONS, IndexBuild.MOST_GATHERED));
  }

  Map<String, byte[]> files() {
    return files;
  }

  @Override
  public byte[] read(String name) throws IOException {
    return Optional.ofNullable(files.get(name)).orElseThrow(() -> new NoSuchFileException(name));
  }
}

package org.rubricator.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads an index. What was read is kept, blocks as long as there is room. Safe for threads. */
public final class IndexReader {

  /** Blocks, lists of places, and files of these, that are kept. */
  private static final int MOST_BLOCKS = 512;

  private static final int MOST_LISTS = 64;

  private static final int MOST_FILES = 16;

  private final IndexFiles files;
  private final IndexHead head;
  private final Map<String, WordList> words = new ConcurrentHashMap<>();
  private final Map<String, byte[]> hitsFiles = Collections.synchronizedMap(new Kept<>(MOST_FILES));
  private final Map<WordForm, int[]> hits = Collections.synchronizedMap(new Kept<>(MOST_LISTS));
  private final int[] bases;
  private final Map<Integer, Facts> facts = new ConcurrentHashMap<>();
  private final Map<String, Spans> spans = new ConcurrentHashMap<>();
  private final Ranks ranks = new Ranks(this);
  private final Map<Long, TextBlock> blocks = Collections.synchronizedMap(new Kept<>(MOST_BLOCKS));

  private IndexReader(IndexFiles files, IndexHead head) {
    this.files = files;
    this.head = head;
    this.bases = new int[head.texts().size() + 1];
    for (int i = 0; i < head.texts().size(); i++) {
      bases[i + 1] = bases[i] + head.texts().get(i).words();
    }
  }

  /** The file that tells what an index is of; where it is not, there is no index. */
  public static String firstFile() {
    return IndexNames.MANIFEST;
  }

  /**
   * @throws NoSuchFileException if there is no index
   * @throws DamagedShard if it is of another format, or not whole
   */
  public static IndexReader open(IndexFiles files) throws IOException {
    return new IndexReader(files, IndexHead.read(files.read(IndexNames.MANIFEST)));
  }

  public IndexHead head() {
    return head;
  }

  /** The forms of words, or the values of another attribute: none where no text has it. */
  public WordList words(String attribute) {
    return words.computeIfAbsent(
        attribute, a -> new WordList(this, a, head.keys().getOrDefault(a, List.of())));
  }

  byte[] content(String name) throws IOException {
    return Shard.content(files.read(name));
  }

  /** The numbers of the words of a form in the corpus, rising; not to be changed. */
  public int[] hits(WordForm form) throws IOException {
    int[] known = hits.get(form);
    if (known == null) {
      known = read(form);
      hits.put(form, known);
    }
    return known;
  }

  private int[] read(WordForm form) throws IOException {
    String file = IndexNames.hits(form.attribute(), form.file());
    byte[] bytes = hitsFiles.get(file);
    if (bytes == null) {
      bytes = content(file);
      hitsFiles.put(file, bytes);
    }
    ByteReader in = new ByteReader(bytes);
    in.moveTo(form.from());
    int[] places = new int[form.count()];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += in.count();
      places[i] = last;
    }
    return places;
  }

  /** The text that a word of the corpus stands in. */
  public int textOf(int word) {
    int low = 0;
    int high = bases.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (bases[middle] <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The number of the first word of a text; of the text after the last, how many words there are.
   */
  public int base(int text) {
    return bases[text];
  }

  /** The block of a text that holds a word, by its number in the text. */
  public TextBlock block(int text, int word) throws IOException {
    int number = word / TextBlock.SIZE;
    long key = (long) text << 32 | number;
    TextBlock known = blocks.get(key);
    if (known == null) {
      known = TextBlock.read(content(IndexNames.block(head.texts().get(text).stem(), number)));
      blocks.put(key, known);
    }
    return known;
  }

  public Facts facts(int text) throws IOException {
    Facts known = facts.get(text);
    if (known == null) {
      known = Facts.read(content(IndexNames.facts(head.texts().get(text).stem())));
      facts.put(text, known);
    }
    return known;
  }

  /** All elements of a name, or nothing where no text has one that holds words. */
  public Optional<Spans> spans(String name) throws IOException {
    if (!head.spans().containsKey(name)) {
      return Optional.empty();
    }
    Spans known = spans.get(name);
    if (known == null) {
      known = Spans.read(new ByteReader(content(IndexNames.spans(name))));
      spans.put(name, known);
    }
    return Optional.of(known);
  }

  /** The rank of each word. */
  public Ranks ranks() {
    return ranks;
  }

  /** The forms of a text with their ranks, by block. */
  List<int[]> ranks(int text) throws IOException {
    ByteReader in = new ByteReader(content(IndexNames.ranks(head.texts().get(text).stem())));
    List<int[]> ranks = new ArrayList<>();
    while (!in.isAtEnd()) {
      int[] own = new int[in.count()];
      for (int i = 0; i < own.length; i++) {
        own[i] = in.count();
      }
      ranks.add(own);
    }
    return ranks;
  }
}

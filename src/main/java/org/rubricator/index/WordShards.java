package org.rubricator.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the different values of an attribute of words and where they stand.
 *
 * <p>{@code ATTRIBUTE.N.js}: the number of the file of places with which it begins and the byte
 * there, the number of its keys; for each key how many UTF-16 units it shares with the one before
 * and the rest of it, how many forms it has, and for each: the form, empty where it is the key; its
 * count; in how many texts it stands; its rank; how many bytes its places take; 1 if these begin
 * the next file, else 0. {@code ATTRIBUTE.hits.N.js}: the places of the forms, one after the other.
 */
final class WordShards {

  /** Keys of a file of words. */
  static final int KEYS = 1024;

  /** Bytes of places from which on a file is full. */
  static final int FULL = 48 << 10;

  private final String attribute;
  private final IndexBuild.Sink sink;
  private final List<String> firstKeys = new ArrayList<>();
  private final List<ByteWriter> formsOfKey = new ArrayList<>();
  private ByteWriter keys = new ByteWriter();
  private ByteWriter hits = new ByteWriter();
  private String key = "";
  private String lastKey = "";
  private int keysHere;
  private int hitsFile;
  private int hitsFileAtStart;
  private int hitsAtStart;

  WordShards(String attribute, IndexBuild.Sink sink) {
    this.attribute = attribute;
    this.sink = sink;
  }

  /** The next form, by key and form. */
  void add(Vocabulary.Form form, ByteWriter places) throws IOException {
    if (!form.key().equals(key) || (keysHere == 0 && formsOfKey.isEmpty())) {
      endKey();
      key = form.key();
    }
    boolean next = hits.length() > 0 && hits.length() + places.length() > FULL;
    if (next) {
      endHits();
    }
    ByteWriter row = new ByteWriter();
    row.string(form.form().equals(form.key()) ? "" : form.form());
    row.number(form.count()).number(form.texts()).number(form.rank());
    row.number(places.length()).number(next ? 1 : 0);
    formsOfKey.add(row);
    hits.raw(places);
  }

  private void endKey() throws IOException {
    if (formsOfKey.isEmpty()) {
      return;
    }
    if (keysHere == 0) {
      firstKeys.add(key);
      lastKey = "";
    }
    int shared = shared(lastKey, key);
    keys.number(shared).string(key.substring(shared)).number(formsOfKey.size());
    formsOfKey.forEach(keys::raw);
    formsOfKey.clear();
    lastKey = key;
    if (++keysHere == KEYS) {
      endWords();
    }
  }

  private static int shared(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    boolean half = shared > 0 && Character.isHighSurrogate(a.charAt(shared - 1));
    return half ? shared - 1 : shared;
  }

  private void endWords() throws IOException {
    ByteWriter content = new ByteWriter();
    content.number(hitsFileAtStart).number(hitsAtStart).number(keysHere).raw(keys);
    put(IndexNames.values(attribute, firstKeys.size() - 1), content);
    keys = new ByteWriter();
    keysHere = 0;
    hitsFileAtStart = hitsFile;
    hitsAtStart = hits.length();
  }

  private void endHits() throws IOException {
    put(IndexNames.hits(attribute, hitsFile), hits);
    hits = new ByteWriter();
    hitsFile++;
  }

  void finish() throws IOException {
    endKey();
    if (keysHere > 0) {
      endWords();
    }
    if (hits.length() > 0) {
      endHits();
    }
  }

  private void put(String name, ByteWriter content) throws IOException {
    sink.put(name, Shard.file(name, content.toArray()));
  }

  /** The first key of each file of words. */
  List<String> firstKeys() {
    return firstKeys;
  }
}

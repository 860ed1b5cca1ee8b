package org.rubricator.index;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The elements of one name, in the order of their first words; one comes before what it holds.
 *
 * <p>Content: the different sets of attributes, each with names and values in turn, a LF behind
 * each; how many elements; for each how many words behind the start of the one before it begins,
 * how many words it holds, and the number of its set.
 */
public final class Spans {

  private final String[] sets;
  private final int[] starts;
  private final int[] ends;
  private final int[] numbers;

  private Spans(ByteReader in) {
    sets = new String[in.count()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = in.string();
    }
    int size = in.count();
    starts = new int[size];
    ends = new int[size];
    numbers = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      last += in.count();
      starts[i] = last;
      ends[i] = last + in.count();
      numbers[i] = in.count();
    }
  }

  static Spans read(ByteReader in) {
    return new Spans(in);
  }

  public int size() {
    return starts.length;
  }

  /** Number of its first word. */
  public int start(int span) {
    return starts[span];
  }

  /** One after its last word. */
  public int end(int span) {
    return ends[span];
  }

  public String attributes(int span) {
    return sets[numbers[span]];
  }

  /** Number of its set of attributes. */
  public int set(int span) {
    return numbers[span];
  }

  /** The different sets of attributes. */
  public int sets() {
    return sets.length;
  }

  /** A set of attributes by name. */
  public Map<String, String> attributesOf(int set) {
    String[] parts = sets[set].split("\n", -1);
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      attributes.put(parts[i], parts[i + 1]);
    }
    return attributes;
  }

  /** The number of the last span that begins at or before a word, or -1. */
  public int lastFrom(int word) {
    int found = Arrays.binarySearch(starts, word);
    int at = found < 0 ? -found - 2 : found;
    while (at >= 0 && at + 1 < starts.length && starts[at + 1] == word) {
      at++;
    }
    return at;
  }
}

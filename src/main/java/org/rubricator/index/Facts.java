package org.rubricator.index;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What {@link TextFacts} wrote of a text. */
public final class Facts {

  private final int words;
  private final Map<String, Spans> spans = new TreeMap<>();
  private final int[] placeStarts;
  private final String[] places;

  private Facts(ByteReader in) {
    words = in.count();
    for (int left = in.count(); left > 0; left--) {
      spans.put(in.string(), Spans.read(in));
    }
    placeStarts = new int[in.count()];
    places = new String[placeStarts.length];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += in.count();
      placeStarts[i] = last;
      places[i] = in.string();
    }
  }

  static Facts read(byte[] content) {
    return new Facts(new ByteReader(content));
  }

  public int words() {
    return words;
  }

  /** How many blocks its words fill. */
  public int blocks() {
    return (words + TextBlock.SIZE - 1) / TextBlock.SIZE;
  }

  /** The elements of the text, by name. */
  public Map<String, Spans> spans() {
    return spans;
  }

  /** {@code #} and the id on the page at which a word stands, or nothing. */
  public String fragment(int word) {
    return place(word).substring(0, place(word).indexOf('\n'));
  }

  /** The number of the paragraph in which a word stands, or nothing. */
  public String paragraph(int word) {
    return place(word).substring(place(word).indexOf('\n') + 1);
  }

  private String place(int word) {
    int found = Arrays.binarySearch(placeStarts, word);
    int at = found < 0 ? -found - 2 : found;
    return at < 0 ? "\n" : places[at];
  }
}

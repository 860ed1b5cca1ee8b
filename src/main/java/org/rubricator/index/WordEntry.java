package org.rubricator.index;

import java.util.ArrayList;
import java.util.List;

/** A word form, case folded, with where it stands first. */
public final class WordEntry {

  /**
   * One occurrence.
   *
   * @param text number of the text in the index
   * @param token number of the token in the text
   */
  public record Occurrence(int text, int token) {}

  private final String form;
  private final List<Occurrence> first = new ArrayList<>();
  private int count;
  private int texts;
  private int lastText = -1;

  WordEntry(String form) {
    this.form = form;
  }

  /** Counts an occurrence; texts come one after the other. */
  void add(int text, int token, int limit) {
    count++;
    if (text != lastText) {
      texts++;
      lastText = text;
    }
    if (first.size() < limit) {
      first.add(new Occurrence(text, token));
    }
  }

  public String form() {
    return form;
  }

  public int count() {
    return count;
  }

  /** How many texts it stands in. */
  public int texts() {
    return texts;
  }

  /** In the order of the texts, as many as the index keeps. */
  public List<Occurrence> occurrences() {
    return List.copyOf(first);
  }
}

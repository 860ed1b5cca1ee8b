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

  WordEntry(String form) {
    this.form = form;
  }

  void add(int text, int token, int limit) {
    count++;
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

  /** In the order of the texts, as many as the index keeps. */
  public List<Occurrence> occurrences() {
    return List.copyOf(first);
  }
}

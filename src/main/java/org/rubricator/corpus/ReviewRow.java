package org.rubricator.corpus;

import java.util.List;

/**
 * Something doubtful: a tag, the tags of one form, or an entry that the tool made.
 *
 * @param name of the entry that it points to, or all names of the entry
 * @param tags how many tags it stands for
 * @param certainty from 0 to 1, the mean of its tags
 * @param passages where it stands, a few
 */
public record ReviewRow(
    ReviewKey key,
    String name,
    int tags,
    double certainty,
    String rule,
    String evidence,
    List<Passage> passages) {

  public ReviewRow {
    passages = List.copyOf(passages);
  }

  /**
   * Words in their context.
   *
   * @param text the STEM
   */
  public record Passage(String text, String before, String words, String after) {}

  /** How many tags a look at it is expected to mend. */
  public double gain() {
    return tags * (1 - certainty);
  }
}

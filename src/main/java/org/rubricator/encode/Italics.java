package org.rubricator.encode;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words between low lines, as plain text has italics: {@code _so_}. The low lines stay, as surplus,
 * so that the reading text has the words alone.
 */
final class Italics {

  /** Matches "_so_", "_two words._"; not "a_b_c", "__", "_ x _". */
  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\p{L}\\p{N}_])_(?=[^_\\s])[^_]{1,600}+(?<=\\S)_(?![\\p{L}\\p{N}_])");

  private static final String SURPLUS = "<surplus reason=\"markup\">";

  private Italics() {}

  /**
   * @param ranges from and to of each, for the caller to keep whole
   */
  static void find(String text, List<Inline> tags, List<int[]> ranges) {
    if (text.indexOf('_') < 0) {
      return;
    }
    Matcher italic = ITALIC.matcher(text);
    while (italic.find()) {
      int from = italic.start();
      int to = italic.end();
      tags.add(new Inline(from, "<hi rend=\"italic\">" + SURPLUS, false));
      tags.add(new Inline(from + 1, "</surplus>", true));
      tags.add(new Inline(to - 1, SURPLUS, false));
      tags.add(new Inline(to, "</surplus></hi>", true));
      ranges.add(new int[] {from, to});
    }
  }
}

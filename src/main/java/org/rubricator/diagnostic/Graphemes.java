package org.rubricator.diagnostic;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Characters as a reader counts them (UAX 29, extended grapheme clusters): a letter with its
 * accents, an emoji with its modifiers. Offsets are UTF-16 units.
 */
public final class Graphemes {

  /** No cluster that a reader takes for one is longer. */
  private static final int WINDOW = 64;

  private Graphemes() {}

  /** Where the character begins that the offset lies in; the offset itself between two. */
  public static int start(String text, int offset) {
    return at(text, offset, true);
  }

  /** Where the character ends that the offset lies in; the offset itself between two. */
  public static int end(String text, int offset) {
    return at(text, offset, false);
  }

  /** Only what is near is looked at, so that a long line costs no more than a short one. */
  private static int at(String text, int offset, boolean before) {
    int from = Math.max(0, offset - WINDOW);
    int to = Math.min(text.length(), offset + WINDOW);
    if (offset <= from || offset >= to) {
      return offset;
    }
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text.substring(from, to));
    int local = offset - from;
    if (breaks.isBoundary(local)) {
      return offset;
    }
    return from + (before ? breaks.preceding(local) : breaks.following(local));
  }

  /** The characters of a short text, in order. */
  public static List<String> of(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> clusters = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      clusters.add(text.substring(from, to));
      from = to;
    }
    return clusters;
  }
}

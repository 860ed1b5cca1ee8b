package org.rubricator.annotate.quotation;

import java.util.List;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/**
 * Tells where a text puts "he said": between marks, as is usual in English and German, or, as in
 * old print, within them. A text that does the first is not read for the second.
 */
final class InterruptionHabit {
  private static final int USUAL = 3;

  private InterruptionHabit() {}

  /** True if the text does not show the usual habit. */
  static boolean isWithin(List<String> blocks, List<QuotedPassage> passages) {
    int outside = 0;
    for (QuotedPassage passage : passages) {
      Part last = passage.parts().get(passage.parts().size() - 1);
      outside += endsOpen(blocks.get(last.block()), last.end()) ? 1 : 0;
    }
    return outside < USUAL;
  }

  /** True if a mark stands beside a comma, so that the sentence goes on outside. */
  private static boolean endsOpen(String text, int end) {
    boolean inside = end >= 2 && text.charAt(end - 2) == ',';
    return inside || end < text.length() && text.charAt(end) == ',';
  }
}

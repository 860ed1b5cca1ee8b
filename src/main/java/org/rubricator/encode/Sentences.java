package org.rubricator.encode;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a block's text is broken for layout: after a sentence, where white space is (UAX 29), not
 * after an abbreviation that CLDR knows, not before a number.
 */
final class Sentences {

  private Sentences() {}

  /**
   * @param text with single spaces
   * @return pieces that, with a space between them, are the text
   */
  static List<String> of(String text, String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    BreakIterator sentences =
        FilteredBreakIteratorBuilder.getInstance(locale)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    sentences.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
      if (at < text.length() && text.charAt(at - 1) == ' ' && !Character.isDigit(text.charAt(at))) {
        pieces.add(text.substring(from, at - 1));
        from = at;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}

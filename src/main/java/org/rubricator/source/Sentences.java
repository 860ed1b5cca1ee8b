package org.rubricator.source;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a block's text: they end where white space is (UAX 29), and only where {@link
 * SentenceEnds} sees an end. A language without {@link Abbreviations} of its own has those of CLDR,
 * whose list for German holds "er." and the like.
 */
public final class Sentences {

  private Sentences() {}

  /**
   * @param text with single spaces
   * @return pieces that, with a space between them, are the text
   */
  public static List<String> of(String text, String language) {
    Abbreviations abbreviations = Abbreviations.of(language);
    SentenceEnds ends = new SentenceEnds(text, abbreviations);
    BreakIterator sentences = iterator(ULocale.forLanguageTag(language), abbreviations.areOwn());
    sentences.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
      int next = ends.next(at);
      if (next > from) {
        pieces.add(text.substring(from, next - 1));
        from = next;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private static BreakIterator iterator(ULocale locale, boolean plain) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    return plain
        ? sentences
        : FilteredBreakIteratorBuilder.getInstance(locale).wrapIteratorWithFilter(sentences);
  }
}

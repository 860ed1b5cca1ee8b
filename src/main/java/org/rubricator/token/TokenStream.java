package org.rubricator.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;
import org.rubricator.validate.ValidTei;

/**
 * The words of a text in order. A word is a stretch between word boundaries (Unicode Standard Annex
 * 29) that has a letter or a digit; the pages say so by the label {@code rule-of-words}.
 *
 * @param view the reading text
 */
public record TokenStream(TextView view, List<Token> tokens) {

  public TokenStream {
    tokens = List.copyOf(tokens);
  }

  public static TokenStream of(ValidTei text) {
    TeiDocument document = text.document();
    TextView view = TextView.of(document, TextLayer.READING);
    List<Token> tokens = new ArrayList<>();
    for (TextView.Block block : view.blocks()) {
      String language = block.element().language().orElse("und");
      words(view.line(block), block.start(), language, tokens);
    }
    return new TokenStream(view, tokens);
  }

  private static void words(String line, int offset, String language, List<Token> tokens) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    words.setText(line);
    int from = 0;
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      if (line.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
        tokens.add(new Token(offset + from, offset + to));
      }
      from = to;
    }
  }

  public String form(Token token) {
    return view.text().substring(token.start(), token.end());
  }
}

package org.rubricator.annotate.quotation;

import java.util.List;
import java.util.regex.Pattern;
import org.rubricator.annotate.quotation.QuotedPassage.Part;

/** What the words between the marks of a passage look like. */
final class Inside {
  /** More words than this are never a mere phrase. */
  static final int PHRASE = 4;

  private static final int ENOUGH = 200;
  private static final String STOPS = ".!?\u2026\u2014\u3002\uFF01\uFF1F";

  /** Matches "“1.0”", "“file.txt”", "“max_size”", "“toString”"; not "“rebel”", "“axis of 3”". */
  private static final Pattern CODE =
      Pattern.compile(
          "^.\\s?(?=\\S{1,60}\\s?\\S?$)\\S*(?:[\\d_/\\\\=<>{}#@$|~^]|\\p{L}[.:]+\\p{L}|\\p{Ll}\\p{Lu}|\\(\\))");

  private final List<String> blocks;

  Inside(List<String> blocks) {
    this.blocks = blocks;
  }

  /** How many words the passage has; counting stops when it is surely no phrase. */
  int words(QuotedPassage passage) {
    int count = 0;
    for (Part part : passage.parts()) {
      int end = Math.min(part.end(), part.start() + ENOUGH);
      count += Word.in(blocks.get(part.block()), part.start(), end).size();
    }
    return count;
  }

  /** One to four words with no comma and no stop at the end, and no mere number or code. */
  boolean isPhrase(QuotedPassage passage) {
    int words = words(passage);
    return words >= 1
        && words <= PHRASE
        && (STOPS + ";:,").indexOf(lastSign(passage)) < 0
        && text(passage.parts().get(0)).indexOf(',') < 0
        && !CODE.matcher(text(passage.parts().get(0))).find();
  }

  /** True if the passage ends like a sentence, or like one that goes on in "he said". */
  boolean isSentence(QuotedPassage passage) {
    return (STOPS + ",-").indexOf(lastSign(passage)) >= 0 && words(passage) > 0;
  }

  /** The last character before the closing mark, spaces and other marks left out. */
  char lastSign(QuotedPassage passage) {
    return lastSign(passage.parts().get(passage.parts().size() - 1));
  }

  char lastSign(Part part) {
    String block = blocks.get(part.block());
    int at = part.end() - 1;
    while (at > part.start() && isSpaceOrMark(block.charAt(at))) {
      at--;
    }
    return block.charAt(at);
  }

  /** True if the first letter of the passage is a small one. */
  boolean beginsSmall(Part part) {
    String block = blocks.get(part.block());
    int at = part.start();
    while (at < part.end() && Neighbour.of(block.charAt(at)) != Neighbour.WORD) {
      at++;
    }
    return at < part.end() && Character.isLowerCase(block.charAt(at));
  }

  private String text(Part part) {
    return blocks.get(part.block()).substring(part.start(), part.end());
  }

  private static boolean isSpaceOrMark(char c) {
    return Neighbour.isSpace(c) || Glyph.isMark(c);
  }
}

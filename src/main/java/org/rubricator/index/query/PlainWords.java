package org.rubricator.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.index.WordFold;
import org.rubricator.token.WordCutter;

/** A query of words with spaces between; {@code *} is any characters, {@code ?} one. */
final class PlainWords {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private PlainWords() {}

  /**
   * @param language by whose rules words are cut, as those of the texts are
   */
  static Node parse(String query, WordFold fold, String language) throws QueryMistake {
    WordCutter cutter = new WordCutter(language);
    List<Node> parts = new ArrayList<>();
    Matcher words = WORD.matcher(query);
    while (words.find()) {
      for (String word : cut(words.group(), cutter)) {
        WordPattern pattern = PatternParser.wildcards(word, words.start(), fold);
        parts.add(new Node.Word(new Condition.Is("word", pattern)));
      }
    }
    if (parts.isEmpty()) {
      throw new QueryMistake(0, "there is no word in it");
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
  }

  /** What stands for other characters is no part of a word that could be cut. */
  private static List<String> cut(String written, WordCutter cutter) {
    if (written.indexOf('*') >= 0 || written.indexOf('?') >= 0) {
      return List.of(written);
    }
    List<String> words = new ArrayList<>();
    cutter.cut(written, (start, end) -> words.add(written.substring(start, end)));
    return words;
  }
}

package org.rubricator.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.index.WordFold;

/** A query of words with spaces between; {@code *} is any characters, {@code ?} one. */
final class PlainWords {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String SIGNS = ".+|()[]{}\\";

  private PlainWords() {}

  static Node parse(String query, WordFold fold) throws QueryMistake {
    List<Node> parts = new ArrayList<>();
    Matcher words = WORD.matcher(query);
    while (words.find()) {
      WordPattern pattern = PatternParser.parse(pattern(words.group()), words.start(), fold);
      parts.add(new Node.Word(new Condition.Is("word", pattern)));
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
  }

  private static String pattern(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '*' -> out.append(".*");
        case '?' -> out.append('.');
        default -> out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }
}

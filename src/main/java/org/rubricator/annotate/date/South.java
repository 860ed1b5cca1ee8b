package org.rubricator.annotate.date;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rubricator.source.CarriedTable;

/**
 * Places south of the equator: the states by their names in CLDR, the large towns of GeoNames, and
 * the regions of the table.
 */
final class South {
  private static final int MOST_WORDS = 5;

  private final Set<String> names = new HashSet<>();
  private final Set<String> firstWords;

  South(Set<String> states, Set<String> regions) {
    regions.forEach(this::add);
    CarriedTable.lines(South.class, "southern-towns.txt").forEach(this::add);
    for (String state : states) {
      Stream.of(ULocale.ENGLISH, ULocale.FRENCH, ULocale.GERMAN)
          .forEach(language -> add(new ULocale("", state).getDisplayCountry(language)));
    }
    this.firstWords = names.stream().map(South::firstWord).collect(Collectors.toSet());
  }

  private void add(String name) {
    names.add(joined(Token.of(name)));
  }

  private static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static String firstWord(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  /** True if such a place is named. */
  boolean isNamedIn(String block) {
    return hasFirstWord(block) && isNamedIn(Token.of(block));
  }

  /** Whether a closer look is worth it; names do not begin with a small letter. */
  private boolean hasFirstWord(String block) {
    int at = 0;
    while (at < block.length()) {
      int end = at;
      while (end < block.length() && Character.isLetter(block.charAt(end))) {
        end++;
      }
      if (end > at
          && !Character.isLowerCase(block.charAt(at))
          && firstWords.contains(block.substring(at, end))) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private boolean isNamedIn(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (firstWords.contains(tokens.get(at).text()) && isNamedAt(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedAt(List<Token> tokens, int at) {
    int most = Math.min(tokens.size() - at, MOST_WORDS);
    for (int words = 1; words <= most; words++) {
      if (names.contains(joined(tokens.subList(at, at + words)))) {
        return true;
      }
    }
    return false;
  }
}

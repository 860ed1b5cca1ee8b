package org.rubricator.annotate.date;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
  private final Set<String> towns = new HashSet<>();
  private final Set<String> firstWords;

  South(Set<String> states, Set<String> regions) {
    regions.forEach(this::add);
    CarriedTable.lines(South.class, "southern-towns.txt")
        .forEach(town -> towns.add(joined(Token.of(town))));
    for (String state : states) {
      Stream.of(ULocale.ENGLISH, ULocale.FRENCH, ULocale.GERMAN)
          .forEach(language -> add(new ULocale("", state).getDisplayCountry(language)));
    }
    towns.removeAll(names);
    names.addAll(towns);
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

  /**
   * True if such a place is named; a town as towns are: behind a small word, as "in Lima", or
   * before a comma, as "Sydney, 3 May". "Wellington left Brussels" tells of a man.
   *
   * @param small the words of the language behind which a place may stand
   */
  boolean isNamedIn(String block, Predicate<Token> small) {
    return hasFirstWord(block) && isNamedIn(Token.of(block), small);
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

  private boolean isNamedIn(List<Token> tokens, Predicate<Token> small) {
    for (int at = 0; at < tokens.size(); at++) {
      int end = firstWords.contains(tokens.get(at).text()) ? endOfName(tokens, at) : at;
      boolean behind = at > 0 && small.test(tokens.get(at - 1));
      boolean comma = end < tokens.size() && tokens.get(end).isSign(",");
      boolean town = towns.contains(joined(tokens.subList(at, end)));
      if (end > at && (!town || behind || comma)) {
        return true;
      }
    }
    return false;
  }

  /** After the longest name that begins with a token, or the token's own place. */
  private int endOfName(List<Token> tokens, int at) {
    int most = Math.min(tokens.size() - at, MOST_WORDS);
    for (int words = most; words > 0; words--) {
      if (names.contains(joined(tokens.subList(at, at + words)))) {
        return at + words;
      }
    }
    return at;
  }
}

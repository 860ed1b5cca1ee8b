package org.rubricator.annotate.date;

import java.util.List;

/**
 * How a date stands in its block.
 *
 * @param lone true if little else stands there, as in the date line of a letter
 * @param opens true if it opens the block as that of a letter or of an entry in a journal does:
 *     with no more than a place before it, and the end of a sentence or of the block after it
 * @param closes true if nothing but signs follow it in the block
 * @param dated true if no more than a place stands before it, and no more than a name after it, as
 *     at the end of a letter
 */
record Standing(boolean lone, boolean opens, boolean closes, boolean dated) {
  /** How many characters a date line has beside its date: a place, a name, an agency. */
  private static final int DATE_LINE = 45;

  /** How many words and signs a place before a date has. */
  private static final int PLACE = 7;

  static Standing of(int first, int end, List<Token> tokens, DateLexicon lexicon) {
    int length = tokens.get(tokens.size() - 1).end();
    int own = tokens.get(end - 1).end() - tokens.get(first).start();
    boolean led = first <= PLACE && isPlace(first, tokens, lexicon);
    boolean closes =
        tokens.subList(end, tokens.size()).stream()
            .allMatch(token -> token.kind() == Token.Kind.SIGN);
    boolean lone = length - own <= DATE_LINE;
    boolean dated = led && lone && (closes || tokens.get(end).isCapital());
    return new Standing(lone, led && isEnd(end, tokens), closes, dated);
  }

  /** Nothing, or a place with a comma and perhaps an article: {@code Le Havre, le}. */
  private static boolean isPlace(int end, List<Token> tokens, DateLexicon lexicon) {
    List<Token> before = tokens.subList(0, end);
    boolean names = before.stream().allMatch(token -> isOfPlace(token, lexicon));
    boolean comma = before.stream().anyMatch(token -> token.isSign(","));
    return names && (comma || before.stream().noneMatch(Token::isCapital));
  }

  private static boolean isOfPlace(Token token, DateLexicon lexicon) {
    return token.isWord()
        ? token.isCapital() || lexicon.isIn("function", token) || lexicon.isIn("dated", token)
        : token.isSign(",.'\u2019-([");
  }

  private static boolean isEnd(int end, List<Token> tokens) {
    return end == tokens.size() || tokens.get(end).isSign(".:;\u2014\u2013)]");
  }
}

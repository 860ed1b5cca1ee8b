package org.rubricator.index.query;

import java.util.Optional;

/**
 * The characters of a query, taken from its start. White space between its parts is passed over.
 */
final class QueryText {

  private final String query;
  private int at;

  QueryText(String query) {
    this.query = query;
  }

  private void space() {
    while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
      at++;
    }
  }

  /** Where the next part begins, UTF-16 units. */
  int offset() {
    space();
    return at;
  }

  boolean isAtEnd() {
    return offset() == query.length();
  }

  QueryMistake mistake(String message) {
    return new QueryMistake(offset(), message);
  }

  boolean seesOneOf(String signs) {
    space();
    return at < query.length() && signs.indexOf(query.charAt(at)) >= 0;
  }

  boolean take(char sign) {
    boolean is = seesOneOf(String.valueOf(sign));
    at += is ? 1 : 0;
    return is;
  }

  void expect(char sign, String otherwise) throws QueryMistake {
    if (!take(sign)) {
      throw mistake(otherwise);
    }
  }

  boolean takeWord(String word) {
    space();
    int end = at + word.length();
    boolean is =
        query.startsWith(word, at) && (end == query.length() || !isNamePart(query.charAt(end)));
    at = is ? end : at;
    return is;
  }

  /** Letters, digits, colon, hyphen, underscore, full stop. */
  String name(String otherwise) throws QueryMistake {
    space();
    int start = at;
    while (at < query.length() && isNamePart(query.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw mistake(otherwise);
    }
    return query.substring(start, at);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || ":-_.".indexOf(c) >= 0;
  }

  /** What stands between quotation marks; a backslash before one makes it part of it. */
  String string() throws QueryMistake {
    int start = offset();
    expect('"', "here a pattern in quotation marks must stand: \"w.*ing\"");
    StringBuilder out = new StringBuilder();
    while (at < query.length() && query.charAt(at) != '"') {
      boolean escaped = query.charAt(at) == '\\' && at + 1 < query.length();
      if (escaped && query.charAt(at + 1) != '"') {
        out.append(query.charAt(at));
      }
      at += escaped ? 1 : 0;
      out.append(query.charAt(at++));
    }
    if (at == query.length()) {
      throw new QueryMistake(start, "this quotation mark is not closed");
    }
    at++;
    return out.toString();
  }

  /** The letters behind a percent sign: c, d. */
  String flags() throws QueryMistake {
    if (at >= query.length() || query.charAt(at) != '%') {
      return "";
    }
    int start = ++at;
    while (at < query.length() && "cd".indexOf(query.charAt(at)) >= 0) {
      at++;
    }
    if (at == start) {
      throw mistake("behind \"%\" stands c (case does not count) or d (marks do not)");
    }
    return query.substring(start, at);
  }

  /** What a sign of repetition says: least and most. */
  int[] times() throws QueryMistake {
    char sign = query.charAt(at++);
    return switch (sign) {
      case '*' -> new int[] {0, Times.UNBOUNDED};
      case '+' -> new int[] {1, Times.UNBOUNDED};
      case '?' -> new int[] {0, 1};
      default -> braces();
    };
  }

  private int[] braces() throws QueryMistake {
    int close = query.indexOf('}', at);
    Optional<int[]> times = close < 0 ? Optional.empty() : Times.parse(query.substring(at, close));
    if (times.isEmpty()) {
      throw mistake("braces hold one or two numbers of times: {2}, {0,3}");
    }
    at = close + 1;
    return times.get();
  }
}

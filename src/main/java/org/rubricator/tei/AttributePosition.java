package org.rubricator.tei;

import java.util.Optional;

/**
 * Where an attribute stands in a start tag: from its name to its closing quote.
 *
 * @param start UTF-16 units from the start of the tag
 * @param end exclusive
 */
public record AttributePosition(int start, int end) {

  /** Looks for a name in a well-formed start tag; a reference to an entity has none. */
  public static Optional<AttributePosition> find(String tag, String qualifiedName) {
    if (!tag.startsWith("<")) {
      return Optional.empty();
    }
    int at = nameEnd(tag, 1);
    while (at < tag.length()) {
      int start = skipSpace(tag, at);
      int stop = nameEnd(tag, start);
      if (stop == start) {
        return Optional.empty();
      }
      int end = valueEnd(tag, stop);
      if (tag.substring(start, stop).equals(qualifiedName)) {
        return Optional.of(new AttributePosition(start, end));
      }
      at = end;
    }
    return Optional.empty();
  }

  private static int skipSpace(String tag, int from) {
    int at = from;
    while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int nameEnd(String tag, int from) {
    int at = from;
    while (at < tag.length() && "=/> \t\r\n".indexOf(tag.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int valueEnd(String tag, int nameEnd) {
    int open = skipSpace(tag, skipSpace(tag, nameEnd) + 1);
    int close = tag.indexOf(tag.charAt(open), open + 1);
    return close < 0 ? tag.length() : close + 1;
  }
}

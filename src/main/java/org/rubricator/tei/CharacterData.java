package org.rubricator.tei;

/** Character data decoded, each character with the stretch of the file that stands for it. */
final class CharacterData {

  /** Takes a UTF-16 unit and where in the file it stands. */
  @FunctionalInterface
  interface Sink {
    void accept(char unit, int start, int end);
  }

  private CharacterData() {}

  static void decode(String text, TeiCharacters node, Sink sink) {
    switch (node.kind()) {
      case TEXT -> text(text, node.start(), node.end(), true, sink);
      case CDATA -> cdata(text, node, sink);
      case ENTITY -> whole(node.value(), node.start(), node.end(), sink);
    }
  }

  /** Its first and last characters reach to its edges, where tags can be put. */
  private static void cdata(String text, TeiCharacters node, Sink sink) {
    int start = node.start() + TeiCharacters.CDATA_OPEN.length();
    int end = node.end() - TeiCharacters.CDATA_CLOSE.length();
    text(
        text,
        start,
        end,
        false,
        (c, s, e) -> sink.accept(c, s == start ? node.start() : s, e == end ? node.end() : e));
  }

  private static void text(String text, int start, int end, boolean references, Sink sink) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&' && references) {
        int stop = text.indexOf(';', at) + 1;
        whole(reference(text.substring(at + 1, stop - 1)), at, stop, sink);
        at = stop;
      } else if (c == '\r') {
        int stop = at + 1 < end && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        sink.accept('\n', at, stop);
        at = stop;
      } else {
        sink.accept(c, at, at + 1);
        at++;
      }
    }
  }

  private static void whole(String value, int start, int end, Sink sink) {
    for (int i = 0; i < value.length(); i++) {
      sink.accept(value.charAt(i), start, end);
    }
  }

  /** A character reference or one of the five entities that XML declares. */
  private static String reference(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> Character.toString(number(name));
    };
  }

  private static int number(String name) {
    return name.startsWith("#x")
        ? Integer.parseInt(name.substring(2), 16)
        : Integer.parseInt(name.substring(1));
  }
}

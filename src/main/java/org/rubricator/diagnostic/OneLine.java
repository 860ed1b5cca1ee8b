package org.rubricator.diagnostic;

/**
 * Names and words as one line of a terminal: no control character of a text reaches it, and none
 * that would turn the order of the words around it (UAX 9, embeddings, overrides, isolates).
 */
public final class OneLine {

  private static final char REPLACEMENT = '\uFFFD';

  private OneLine() {}

  /**
   * Line ends are written {@code \\n} and {@code \\r}, other control characters but tabs replaced.
   */
  public static String of(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words.chars().forEach(c -> append(out, (char) c));
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> out.append(isControl(c) ? REPLACEMENT : c);
    }
  }

  private static boolean isControl(char c) {
    boolean order = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    boolean lineEnd = c == '\u2028' || c == '\u2029';
    return order || lineEnd || (Character.isISOControl(c) && c != '\t');
  }
}

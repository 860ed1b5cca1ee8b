package org.rubricator.diagnostic;

/** Words as text or attribute value of XML 1.0; what XML cannot hold is replaced. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  static String of(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
    }
  }

  /** XML 1.0, production 2 (Char). */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}

package org.rubricator.diagnostic;

/** Which characters an XML 1.0 document can hold (XML 1.0, production 2). */
public final class XmlCharacters {

  private XmlCharacters() {}

  public static boolean isAllowed(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}

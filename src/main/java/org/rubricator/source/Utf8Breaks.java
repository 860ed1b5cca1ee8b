package org.rubricator.source;

/**
 * How far bytes are UTF-8 (RFC 3629).
 *
 * @param characters of more than one byte that are well-formed
 * @param breaks bytes that belong to no well-formed character
 * @param first the first of these, from 0; -1 where there is none
 */
record Utf8Breaks(int characters, int breaks, int first) {

  static Utf8Breaks in(byte[] bytes) {
    int characters = 0;
    int breaks = 0;
    int first = -1;
    for (int at = 0; at < bytes.length; at++) {
      int length = length(bytes, at);
      if (length == 0) {
        breaks++;
        first = first < 0 ? at : first;
      } else if (length > 1) {
        characters++;
        at += length - 1;
      }
    }
    return new Utf8Breaks(characters, breaks, first);
  }

  /** Bytes of other charsets seldom make UTF-8: where more do than do not, a few are spoilt. */
  boolean isNearly() {
    return breaks > 0 && characters > breaks;
  }

  /** Bytes of the character that begins there, 0 where none does. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length > 2 && isForbidden(lead, bytes[at + 1] & 0xFF) ? 0 : length;
  }

  /** Longer than needed, a surrogate, or beyond Unicode. */
  private static boolean isForbidden(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second < 0xA0;
      case 0xED -> second > 0x9F;
      case 0xF0 -> second < 0x90;
      case 0xF4 -> second > 0x8F;
      default -> false;
    };
  }
}

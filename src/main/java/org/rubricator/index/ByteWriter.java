package org.rubricator.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing row of bytes. Whole numbers take 7 bits a byte, the lowest first (LEB128). */
final class ByteWriter {

  private byte[] bytes = new byte[16];
  private int length;

  int length() {
    return length;
  }

  void octet(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) value;
  }

  /**
   * @param value not negative
   */
  ByteWriter number(long value) {
    long rest = value;
    while (rest >= 0x80) {
      octet((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet((int) rest);
    return this;
  }

  /** A number that may be negative, with its sign in the lowest bit. */
  ByteWriter signed(long value) {
    return number(value << 1 ^ value >> 63);
  }

  /** Length in bytes, then UTF-8. */
  ByteWriter string(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    return raw(utf8, 0, utf8.length);
  }

  ByteWriter raw(byte[] from, int start, int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
    }
    System.arraycopy(from, start, bytes, length, count);
    length += count;
    return this;
  }

  ByteWriter raw(ByteWriter other) {
    return raw(other.bytes, 0, other.length);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}

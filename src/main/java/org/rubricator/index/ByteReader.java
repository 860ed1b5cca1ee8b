package org.rubricator.index;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {

  private static final int MOST_BITS = 63;

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isAtEnd() {
    return at >= bytes.length;
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /**
   * @throws DamagedShard where the bytes end before the number does, or it is too large
   */
  long number() {
    long value = 0;
    for (int shift = 0; shift < MOST_BITS; shift += 7) {
      int octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw new DamagedShard("a number has no end");
  }

  /**
   * @throws DamagedShard for a number beyond the range of {@code int}
   */
  int count() {
    long value = number();
    if (value > Integer.MAX_VALUE) {
      throw new DamagedShard("a count is too large");
    }
    return (int) value;
  }

  long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  String string() {
    int length = count();
    if (length > bytes.length - at) {
      throw new DamagedShard("a string has no end");
    }
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  int octet() {
    if (at >= bytes.length) {
      throw new DamagedShard("it ends too early");
    }
    return bytes[at++] & 0xFF;
  }
}

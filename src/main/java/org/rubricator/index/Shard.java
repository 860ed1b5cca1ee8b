package org.rubricator.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A file of the index: a classic script that a page loads from a folder and that is read here, too.
 *
 * <p>It is UTF-16LE with a byte order mark and one call, {@code rubricator("NAME",LENGTH,"DATA");}.
 * DATA holds the content, deflated (RFC 1950) to LENGTH bytes, 15 bits a character, the highest bit
 * first, from U+4E00 on: no character of that range ends a string or is half of another.
 */
final class Shard {

  private static final int FIRST = 0x4E00;
  private static final int BITS = 15;
  private static final int MASK = (1 << BITS) - 1;

  /** Higher ones take longer and save next to nothing. */
  private static final int LEVEL = 6;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String CALL = "rubricator(\"";

  private Shard() {}

  /**
   * @param name of the file
   */
  static byte[] file(String name, byte[] content) {
    byte[] deflated = deflate(content);
    StringBuilder text = new StringBuilder(deflated.length * 8 / BITS + 64);
    text.append(BYTE_ORDER_MARK).append(CALL).append(name).append("\",");
    text.append(deflated.length).append(",\"");
    characters(deflated, text);
    return text.append("\");\n").toString().getBytes(StandardCharsets.UTF_16LE);
  }

  private static void characters(byte[] bytes, StringBuilder out) {
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = held << 8 | (each & 0xFF);
      bits += 8;
      if (bits >= BITS) {
        bits -= BITS;
        out.append((char) (FIRST + (held >> bits & MASK)));
        held &= (1 << bits) - 1;
      }
    }
    if (bits > 0) {
      out.append((char) (FIRST + (held << BITS - bits & MASK)));
    }
  }

  /**
   * The content of a file that this class wrote.
   *
   * @throws DamagedShard if it is none
   */
  static byte[] content(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_16LE);
    int comma = text.indexOf("\",");
    int open = text.indexOf(",\"", comma + 2);
    int close = text.lastIndexOf('"');
    if (!text.startsWith(CALL, 1) || comma < 0 || open < 0 || close < open + 2) {
      throw new DamagedShard("it is no file of the index");
    }
    return inflate(bytes(text, open + 2, close, length(text.substring(comma + 2, open))));
  }

  private static int length(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new DamagedShard("its length is no number");
    }
  }

  private static byte[] bytes(String text, int start, int end, int length) {
    if ((long) length * 8 > (long) (end - start) * BITS || length < 0) {
      throw new DamagedShard("it is shorter than it says");
    }
    byte[] bytes = new byte[length];
    long held = 0;
    int bits = 0;
    int at = start;
    for (int i = 0; i < length; i++) {
      if (bits < 8) {
        held = held << BITS | (text.charAt(at++) - FIRST & MASK);
        bits += BITS;
      }
      bits -= 8;
      bytes[i] = (byte) (held >> bits);
    }
    return bytes;
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(byte[] deflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 3 + 64);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DamagedShard("its data end too early");
        }
        out.write(buffer, 0, read);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new DamagedShard("its data are not as they were written");
    } finally {
      inflater.end();
    }
  }
}

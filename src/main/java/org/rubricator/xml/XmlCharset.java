package org.rubricator.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of an XML file (XML 1.0, appendix F): by byte order mark, else by its declaration,
 * else UTF-8.
 *
 * @param markLength bytes of the byte order mark
 */
public record XmlCharset(Charset charset, int markLength) {

  /** What Java writes for bytes that it cannot read. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private static final int PIECE = 8192;

  /** Matches {@code <?xml version="1.0" encoding="ISO-8859-1"?>}; not an xml-model instruction. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "^<\\?xml\\s[^>]{0,200}?encoding\\s{0,10}=\\s{0,10}[\"']([A-Za-z0-9._-]{1,40})[\"']");

  /**
   * Reads the charset off the first bytes.
   *
   * @throws XmlProblem if the declaration names a charset that Java does not know
   */
  public static XmlCharset of(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return new XmlCharset(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0) || startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return new XmlCharset(b[0] == 0 ? UTF_32BE : UTF_32LE, 4);
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return new XmlCharset(StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return new XmlCharset(StandardCharsets.UTF_16LE, 2);
    }
    return new XmlCharset(unmarked(b), 0);
  }

  private static Charset unmarked(byte[] b) {
    if (startsWith(b, '<', 0, 0, 0)) {
      return UTF_32LE;
    }
    if (startsWith(b, 0, 0, 0, '<')) {
      return UTF_32BE;
    }
    if (startsWith(b, '<', 0, '?', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(b, 0, '<', 0, '?') ? StandardCharsets.UTF_16BE : declared(b);
  }

  private static Charset declared(byte[] b) {
    String head = new String(b, 0, Math.min(b.length, 400), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find() ? named(matcher.group(1)) : StandardCharsets.UTF_8;
  }

  /** A charset in whose declaration each letter is one byte. */
  private static Charset named(String name) {
    if (name.toUpperCase(Locale.ROOT).matches("UTF-?(16|32).{0,10}")) {
      throw refused("it says encoding=\"" + name + "\" in letters of one byte; write UTF-8 there");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw refused("the encoding " + name + " is not known");
    }
  }

  private static XmlProblem refused(String why) {
    return new XmlProblem(XmlProblem.Kind.NOT_WELL_FORMED, why, 1, 1);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The characters after the byte order mark; nothing is replaced.
   *
   * @throws CharacterCodingException where a byte does not fit the charset
   */
  public String decode(byte[] bytes) throws CharacterCodingException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String text = new String(bytes, markLength, bytes.length - markLength, charset);
      if (text.indexOf(REPLACEMENT) < 0) {
        return text; // several times faster, and nothing was replaced
      }
    }
    return strictly(bytes);
  }

  /** Where the first byte stands that does not fit the charset; the length of the file for none. */
  public int firstMisfit(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
    CharBuffer out = CharBuffer.allocate(PIECE);
    CharsetDecoder decoder = charset.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : bytes.length;
  }

  /**
   * False if no byte can be part of a control character U+0080 to U+009F, or of a character from
   * U+2028 to U+207F or from U+E000 on. Quick: a file has seldom one.
   */
  public boolean mayHoldRareCharacters(byte[] bytes) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    for (int i = markLength; i < bytes.length; i++) {
      if (bytes[i] < 0 && startsRareCharacter(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsRareCharacter(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int next = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    if (lead == 0xE2) {
      int last = at + 2 < bytes.length ? bytes[at + 2] & 0xFF : 0;
      return next == 0x81 || (next == 0x80 && last >= 0xA8);
    }
    return (lead == 0xC2 && next < 0xA0) || lead >= 0xEE;
  }

  private String strictly(byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength))
        .toString();
  }
}

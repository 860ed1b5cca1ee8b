package org.rubricator.tei;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.Diagnostic;
import org.rubricator.source.LineMap;
import org.rubricator.xml.XmlCharset;

/** Tells of the first byte of a file that does not fit its charset. */
final class CharsetMisfit {

  /** What most files are in that call themselves UTF-8 and are not. */
  private static final Charset USUAL = Charset.forName("windows-1252");

  /** Bytes that Windows-1252 leaves open. */
  private static final String OPEN = "\u0081\u008D\u008F\u0090\u009D\uFFFD";

  private CharsetMisfit() {}

  static Diagnostic of(String label, byte[] bytes, XmlCharset charset) {
    int at = charset.firstMisfit(bytes);
    String before = decoded(bytes, charset.markLength(), at, charset.charset());
    String after = decoded(bytes, at, bytes.length, other(charset));
    int start = before.length();
    int end = Math.min(start + 1, start + after.length());
    return Diagnostic.of(
        Code.XML_CHARSET,
        new LineMap(label, before + after).place(start, end),
        words(bytes, at, charset, after));
  }

  private static String decoded(byte[] bytes, int from, int to, Charset charset) {
    return new String(bytes, from, Math.max(0, to - from), charset);
  }

  private static Charset other(XmlCharset charset) {
    return charset.charset().equals(StandardCharsets.UTF_8) ? USUAL : charset.charset();
  }

  private static String words(byte[] bytes, int at, XmlCharset charset, String after) {
    String name = charset.charset().name();
    if (at >= bytes.length) {
      return name;
    }
    String told = String.format(Locale.ROOT, "the byte %02X is no %s", bytes[at] & 0xFF, name);
    return charset.charset().equals(StandardCharsets.UTF_8) && OPEN.indexOf(after.charAt(0)) < 0
        ? told + "; it looks like " + USUAL.name() + ", where it is " + after.charAt(0)
        : told;
  }
}

package org.rubricator.validate;

import com.ibm.icu.lang.UCharacter;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.tei.TeiDocument;

/**
 * Characters that are seldom meant: they look like others, like nothing, or differ from machine to
 * machine. Each kind is told once a file, at its first place. Characters are those of the file as
 * it stands; of references by number only those to U+0080 to U+009F are looked at, which nobody
 * writes on purpose: that to U+0093 was a quotation mark in Windows-1252.
 */
final class CharacterCheck {

  /** A kind of doubtful character. */
  private enum Kind {
    /** U+0080 to U+009F: in Windows-1252 these bytes are quotation marks and dashes. */
    CONTROL,
    /** Characters that no standard gives a meaning (The Unicode Standard, 23.5). */
    PRIVATE,
    /** Embeddings, overrides and isolates (Unicode Standard Annex 9). */
    DIRECTION,
    /** U+FFFD, which programs write in place of what they could not read. */
    REPLACEMENT,
    /** U+FEFF that does not begin a file. */
    BYTE_ORDER_MARK
  }

  /** The first of a kind, and how many there are. */
  private record Found(int at, int codePoint, int count) {}

  /** Characters copied at once: an array is read several times faster than a string. */
  private static final int WINDOW = 8192;

  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:(?<decimal>12[89]|1[34]\\d|15\\d)|x0{0,6}(?<hex>[89][0-9A-Fa-f]));");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final TeiDocument document;
  private final DiagnosticSink sink;
  private final Map<Kind, Found> found = new EnumMap<>(Kind.class);

  private CharacterCheck(TeiDocument document, DiagnosticSink sink) {
    this.document = document;
    this.sink = sink;
  }

  static void run(TeiDocument document, DiagnosticSink sink) {
    CharacterCheck check = new CharacterCheck(document, sink);
    if (document.mayHoldRareCharacters()) {
      check.scan(document.text());
    }
    if (document.text().contains("&#")) {
      check.references(document.text());
    }
    check.report();
    check.composed();
  }

  private void references(String text) {
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String decimal = reference.group("decimal");
      int point =
          decimal == null
              ? Integer.parseInt(reference.group("hex"), 16)
              : Integer.parseInt(decimal);
      add(Kind.CONTROL, reference.start(), point);
    }
  }

  /** One after the character, or after the reference to it. */
  private int end(Found first) {
    String text = document.text();
    return text.charAt(first.at) == '&'
        ? text.indexOf(';', first.at) + 1
        : first.at + Character.charCount(first.codePoint);
  }

  private void scan(String text) {
    char[] window = new char[Math.min(text.length(), WINDOW)];
    for (int from = 0; from < text.length(); from += WINDOW) {
      int size = Math.min(WINDOW, text.length() - from);
      text.getChars(from, from + size, window, 0);
      scan(text, from, window, size);
    }
  }

  private void scan(String text, int from, char[] window, int size) {
    for (int i = 0; i < size; i++) {
      char c = window[i];
      if (c >= 0x80 && (c < 0xA0 || c >= 0x2028)) {
        doubtful(text, from + i, c);
      }
    }
  }

  private void doubtful(String text, int at, char c) {
    if (c < 0xA0) {
      add(Kind.CONTROL, at, c);
    } else if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
      add(Kind.DIRECTION, at, c);
    } else if (c == 0xFFFD) {
      add(Kind.REPLACEMENT, at, c);
    } else if (c == 0xFEFF && at > 0) {
      add(Kind.BYTE_ORDER_MARK, at, c);
    } else if ((c >= 0xE000 && c <= 0xF8FF) || (c >= 0xDB80 && c <= 0xDBFF)) {
      add(Kind.PRIVATE, at, text.codePointAt(at));
    }
  }

  private void add(Kind kind, int at, int codePoint) {
    found.merge(
        kind,
        new Found(at, codePoint, 1),
        (old, one) -> new Found(old.at, old.codePoint, old.count + 1));
  }

  private void report() {
    boolean describes =
        found.containsKey(Kind.PRIVATE) && !document.root().all("charDecl").isEmpty();
    found.forEach(
        (kind, first) -> {
          if (kind != Kind.PRIVATE || !describes) {
            sink.report(
                Code.CHARACTER_DOUBTFUL,
                document.place(first.at, end(first)),
                String.format(Locale.ROOT, "U+%04X", first.codePoint),
                why(kind, first.codePoint),
                first.count);
          }
        });
  }

  private static String why(Kind kind, int codePoint) {
    return switch (kind) {
      case CONTROL -> "a control character; " + inWindows(codePoint);
      case PRIVATE -> "of private use: it means nothing without a charDecl that describes it";
      case DIRECTION -> "invisible, and turns the direction of what follows; markup says it safely";
      case REPLACEMENT -> "written by a program in place of a character that it could not read";
      case BYTE_ORDER_MARK -> "a byte order mark, which belongs to the start of a file only";
    };
  }

  private static String inWindows(int codePoint) {
    int meant = WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) codePoint})).get(0);
    return meant == 0xFFFD || meant == codePoint
        ? "nothing is shown for it"
        : "in Windows-1252 its byte is "
            + Character.toString(meant)
            + " ("
            + UCharacter.getName(meant).toLowerCase(Locale.ROOT)
            + ")";
  }

  /** Where the header says that characters are composed, they are. */
  private void composed() {
    if (ComposedForm.isDeclared(document)) {
      ComposedForm.first(document)
          .ifPresent(e -> sink.report(Code.NOT_COMPOSED, document.place(e.start(), e.end())));
    }
  }
}

package org.rubricator.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The charset of raw bytes: by byte order mark, else UTF-8 if every byte fits, else UTF-16 by its
 * zero bytes, else UTF-8 with spoilt bytes, which nobody can read, else what ICU's detector finds
 * likeliest.
 *
 * @param sure false where it was guessed from how often letters occur
 * @param markLength bytes of the byte order mark
 */
record CharsetGuess(Charset charset, boolean sure, int markLength) {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final int SAMPLE = 64 * 1024;

  static CharsetGuess of(byte[] bytes) {
    return byMark(bytes)
        .or(() -> sure(bytes, StandardCharsets.UTF_8))
        .or(() -> byZeros(bytes))
        .or(() -> nearlyUtf8(bytes))
        .orElseGet(() -> guess(bytes));
  }

  private static Optional<CharsetGuess> byMark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return marked(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
      return marked(UTF_32LE, 4);
    }
    if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return marked(UTF_32BE, 4);
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return marked(StandardCharsets.UTF_16BE, 2);
    }
    return startsWith(b, 0xFF, 0xFE) ? marked(StandardCharsets.UTF_16LE, 2) : Optional.empty();
  }

  private static Optional<CharsetGuess> marked(Charset charset, int length) {
    return Optional.of(new CharsetGuess(charset, true, length));
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

  private static Optional<CharsetGuess> sure(byte[] bytes, Charset charset) {
    return decodes(bytes, charset)
        ? Optional.of(new CharsetGuess(charset, true, 0))
        : Optional.empty();
  }

  /** Text in a Latin script has a zero in nearly every second byte of UTF-16. */
  private static Optional<CharsetGuess> byZeros(byte[] b) {
    int even = 0;
    int odd = 0;
    int length = Math.min(b.length, SAMPLE) & ~1;
    for (int i = 0; i < length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    if (odd > length / 4 && even == 0) {
      return sure(b, StandardCharsets.UTF_16LE);
    }
    return even > length / 4 && odd == 0 ? sure(b, StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** A text in UTF-8 with a spoilt byte is no text in another charset. */
  private static Optional<CharsetGuess> nearlyUtf8(byte[] bytes) {
    return Utf8Breaks.in(bytes).isNearly()
        ? Optional.of(new CharsetGuess(StandardCharsets.UTF_8, true, 0))
        : Optional.empty();
  }

  private static CharsetGuess guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Charset> charset = usable(match.getName(), bytes);
      if (charset.isPresent()) {
        return new CharsetGuess(charset.get(), false, 0);
      }
    }
    return new CharsetGuess(Charset.forName("windows-1252"), false, 0);
  }

  /** ISO-8859-1 text with bytes 0x80 to 0x9F is Windows-1252 (WHATWG Encoding, labels). */
  private static Optional<Charset> usable(String name, byte[] bytes) {
    String wanted = name.equals("ISO-8859-1") ? "windows-1252" : name;
    if (wanted.startsWith("UTF-") || !Charset.isSupported(wanted)) {
      return Optional.empty();
    }
    return Optional.of(Charset.forName(wanted)).filter(c -> decodes(bytes, c));
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      strict(ByteBuffer.wrap(bytes), charset);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Decodes, and throws where a byte does not fit: nothing is replaced. */
  static String strict(ByteBuffer bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(bytes)
        .toString();
  }
}

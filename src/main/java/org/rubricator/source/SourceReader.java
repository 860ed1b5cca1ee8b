package org.rubricator.source;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rubricator.diagnostic.Code;
import org.rubricator.diagnostic.DiagnosticSink;
import org.rubricator.diagnostic.Place;
import org.rubricator.diagnostic.XmlCharacters;

/** Reads raw files. A file that cannot be taken is reported and gives nothing. */
public final class SourceReader {

  /** Largest raw file, in bytes. */
  public static final long MAX_BYTES = 64L * 1024 * 1024;

  /** So many control characters may stand by accident in a text however short. */
  private static final int FEW = 4;

  private final Optional<Charset> declared;
  private final DiagnosticSink sink;

  /**
   * @param declared the charset that the corpus' settings name, if any
   */
  public SourceReader(Optional<Charset> declared, DiagnosticSink sink) {
    this.declared = declared;
    this.sink = sink;
  }

  /**
   * @param label the file as the user would name it, for findings
   */
  public Optional<SourceText> read(Path file, String label) {
    Place place = Place.file(label);
    try {
      if (Files.size(file) > MAX_BYTES) {
        sink.report(Code.TEXT_TOO_LARGE, place, label, MAX_BYTES / (1024 * 1024));
        return Optional.empty();
      }
      return read(Files.readAllBytes(file), file.getFileName().toString(), place);
    } catch (IOException e) {
      sink.report(Code.UNREADABLE, place, label, reason(e));
      return Optional.empty();
    }
  }

  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Reads a file's bytes.
   *
   * @param name of the file
   * @param label as the user would name it, for findings
   */
  public Optional<SourceText> read(byte[] bytes, String name, String label) {
    return read(bytes, name, Place.file(label));
  }

  private Optional<SourceText> read(byte[] bytes, String name, Place place) {
    CharsetGuess guess =
        declared.map(c -> new CharsetGuess(c, true, 0)).orElseGet(() -> CharsetGuess.of(bytes));
    try {
      ByteBuffer body =
          ByteBuffer.wrap(bytes, guess.markLength(), bytes.length - guess.markLength());
      String raw = CharsetGuess.strict(body, guess.charset());
      return accept(raw, place).map(text -> normalise(name, text, guess, bytes, place));
    } catch (CharacterCodingException e) {
      Place at = guess.charset().equals(StandardCharsets.UTF_8) ? firstBreak(bytes, place) : place;
      sink.report(Code.CHARSET_WRONG, at, place.path(), guess.charset().name());
      return Optional.empty();
    }
  }

  private static Place firstBreak(byte[] bytes, Place place) {
    int first = Math.max(0, Utf8Breaks.in(bytes).first());
    int at = new String(bytes, 0, first, StandardCharsets.UTF_8).length();
    String shown = new String(bytes, StandardCharsets.UTF_8).replace('\r', ' ');
    return new LineMap(place.path(), shown).place(at, Math.min(shown.length(), at + 1));
  }

  private Optional<String> accept(String raw, Place place) {
    if (Whitespace.isAll(raw) || raw.equals("\uFEFF")) {
      sink.report(Code.TEXT_EMPTY, place, place.path());
      return Optional.empty();
    }
    long strange = raw.codePoints().filter(c -> !XmlCharacters.isAllowed(c)).count();
    if (strange * 2 > raw.length() || (strange > FEW && strange * 20 > raw.length())) {
      sink.report(Code.NOT_TEXT, place, place.path());
      return Optional.empty();
    }
    return Optional.of(raw);
  }

  private SourceText normalise(
      String name, String raw, CharsetGuess guess, byte[] bytes, Place place) {
    List<Normalisation> done = new ArrayList<>();
    note(done, Normalisation.Kind.BYTE_ORDER_MARK, guess.markLength() > 0 ? 1 : 0);
    String text = unixLines(unmarked(raw, done), done);
    text = composed(text, done);
    report(text, guess, done, place);
    return new SourceText(name, text, guess.charset(), sha256(bytes), bytes.length, done);
  }

  private void report(String text, CharsetGuess guess, List<Normalisation> done, Place place) {
    if (!guess.sure()) {
      sink.report(Code.CHARSET_GUESSED, place, place.path(), guess.charset().name());
    }
    List<Integer> strange =
        text.codePoints().filter(c -> !XmlCharacters.isAllowed(c)).boxed().toList();
    note(done, Normalisation.Kind.CONTROL_CHARACTERS, strange.size());
    if (!strange.isEmpty()) {
      int first = text.indexOf(new String(Character.toChars(strange.get(0))));
      Place at = new LineMap(place.path(), text).place(first, first);
      sink.report(
          Code.CONTROL_CHARACTERS, at, strange.size(), String.format("U+%04X", strange.get(0)));
    }
  }

  private static String unmarked(String raw, List<Normalisation> done) {
    if (!raw.startsWith("\uFEFF")) {
      return raw;
    }
    note(done, Normalisation.Kind.BYTE_ORDER_MARK, 1);
    return raw.substring(1);
  }

  private static String unixLines(String raw, List<Normalisation> done) {
    int changed = (int) raw.chars().filter(c -> c == '\r').count();
    note(done, Normalisation.Kind.LINE_ENDS, changed);
    return changed == 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String composed(String raw, List<Normalisation> done) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    if (nfc.isNormalized(raw)) {
      return raw;
    }
    String text = nfc.normalize(raw);
    note(done, Normalisation.Kind.UNICODE_FORM, differing(raw, text));
    return text;
  }

  /** Code points of the raw text that are not in NFC by themselves or with their neighbours. */
  private static int differing(String raw, String text) {
    int[] a = raw.codePoints().toArray();
    int[] b = text.codePoints().toArray();
    int same = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; i++) {
      if (a[i] == b[j]) {
        same++;
        j++;
      } else if (j + 1 < b.length && i + 1 < a.length && a[i + 1] == b[j + 1]) {
        j++;
      }
    }
    return Math.max(1, a.length - same);
  }

  private static void note(List<Normalisation> done, Normalisation.Kind kind, int count) {
    if (count > 0) {
      done.add(new Normalisation(kind, count));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

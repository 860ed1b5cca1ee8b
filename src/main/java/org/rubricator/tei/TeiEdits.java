package org.rubricator.tei;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Changes to one TEI file, the only way in which a file in {@code tei/} is changed. Every byte
 * outside the edits stays as it was. Edits do not overlap; insertions at one place keep their
 * order.
 */
public final class TeiEdits {

  private final TeiDocument before;
  private final List<Edit> edits;

  /**
   * @throws IllegalArgumentException if edits overlap
   */
  public TeiEdits(TeiDocument before, List<Edit> edits) {
    this.before = before;
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    requireApart(sorted);
    this.edits = sorted.stream().map(this::encodable).toList();
  }

  /** As it will stand in the file, so that what comes behind it is counted right. */
  private Edit encodable(Edit edit) {
    String written = encodable(edit.replacement());
    return written.equals(edit.replacement()) ? edit : new Edit(edit.start(), edit.end(), written);
  }

  private static void requireApart(List<Edit> sorted) {
    int reached = 0;
    for (Edit edit : sorted) {
      if (edit.start() < reached) {
        throw new IllegalArgumentException("edits overlap at " + edit.start());
      }
      reached = edit.end();
    }
  }

  /** No change. */
  public static TeiEdits none(TeiDocument document) {
    return new TeiEdits(document, List.of());
  }

  /**
   * These edits followed by insertions into their result, as one change of the file as it is.
   *
   * @param later insertions, placed in the file that {@link #apply} gives
   */
  public TeiEdits insertAfterwards(List<Edit> later) {
    List<Edit> all = new ArrayList<>(edits);
    List<Edit> sorted = new ArrayList<>(later);
    sorted.sort(Comparator.comparingInt(Edit::start));
    int shift = 0;
    int next = 0;
    for (Edit insertion : sorted) {
      while (next < edits.size() && edits.get(next).start() + shift < insertion.start()) {
        Edit passed = edits.get(next++);
        shift += passed.replacement().length() - (passed.end() - passed.start());
      }
      all.add(Edit.insert(insertion.start() - shift, insertion.replacement()));
    }
    return new TeiEdits(before, all);
  }

  /**
   * An edit of the file that {@link #apply} gives, as an edit of the file as it is.
   *
   * @return nothing where it touches what these edits change
   */
  public Optional<Edit> before(Edit later) {
    int shift = 0;
    for (Edit edit : edits) {
      int start = edit.start() + shift;
      int end = start + edit.replacement().length();
      if (later.end() <= start) {
        break;
      }
      if (later.start() < end) {
        return Optional.empty();
      }
      shift += edit.replacement().length() - (edit.end() - edit.start());
    }
    return Optional.of(new Edit(later.start() - shift, later.end() - shift, later.replacement()));
  }

  public TeiDocument before() {
    return before;
  }

  public List<Edit> edits() {
    return edits;
  }

  /** True if the file stays as it is, byte for byte. */
  public boolean isEmpty() {
    return edits.isEmpty() || text().equals(before.text());
  }

  /** The file with the edits made. */
  public TeiDocument apply() {
    return edits.isEmpty() ? before : TeiDocument.parse(before.label(), bytes());
  }

  /** The new bytes of the file. */
  public byte[] bytes() {
    return edits.isEmpty() ? before.bytes() : before.encode(text());
  }

  private String text() {
    String old = before.text();
    StringBuilder out = new StringBuilder(old.length() + 64 * edits.size());
    int at = 0;
    for (Edit edit : edits) {
      out.append(old, at, edit.start()).append(edit.replacement());
      at = edit.end();
    }
    return out.append(old, at, old.length()).toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** A character that the file's charset lacks becomes a character reference. */
  private String encodable(String text) {
    if (isAscii(text)) {
      return text;
    }
    CharsetEncoder encoder = before.charset().newEncoder();
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              out.append(encoder.canEncode(one) ? one : "&#x" + Integer.toHexString(c) + ";");
            });
    return out.toString();
  }

  /** The change as a unified diff, or the empty string. */
  public String diff() {
    return FileDiff.of(before.text(), text(), before.label());
  }
}

package org.rubricator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rubricator.diagnostic.Findings;
import org.rubricator.tei.Edit;
import org.rubricator.tei.Splicer;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiEdits;
import org.rubricator.tei.Wrapping;

/**
 * Edits change what they say and nothing else, alone and after one another. The input is a number
 * of edits, for each a start and a length, the length of the words to put in, the words, and the
 * file.
 */
final class EditsLaw implements Law {

  private static final int MOST = 8;

  /** A stretch of a text, which parts no character. */
  private record Part(int start, int end) {

    static Part of(String text, int start, int length) {
      int from = whole(text, Math.floorMod(start, text.length() + 1));
      return new Part(from, whole(text, Math.min(text.length(), from + length)));
    }

    private static int whole(String text, int at) {
      boolean within =
          at > 0
              && at < text.length()
              && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      return within ? at + 1 : at;
    }
  }

  @Override
  public void hold(byte[] input) {
    ByteBuffer in = ByteBuffer.wrap(input);
    if (in.remaining() < 4) {
      return;
    }
    int[] numbers = new int[2 * (in.get() & (MOST - 1)) + 2];
    for (int i = 0; i < numbers.length && in.remaining() > 2; i++) {
      numbers[i] = i % 2 == 0 ? in.getShort() & 0xFFFF : in.get() & 0xFF;
    }
    String words = words(in);
    byte[] file = new byte[in.remaining()];
    in.get(file);
    TeiDocument.read("t.xml", file, new Findings())
        .filter(TeiDocument::isEditable)
        .ifPresent(document -> edited(document, numbers, words));
  }

  private static String words(ByteBuffer in) {
    byte[] words = new byte[in.hasRemaining() ? Math.min(in.get() & 0xFF, in.remaining()) : 0];
    in.get(words);
    return new String(words, StandardCharsets.UTF_8);
  }

  private static void edited(TeiDocument document, int[] numbers, String words) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i + 3 < numbers.length; i += 2) {
      Part part = Part.of(document.text(), numbers[i], numbers[i + 1]);
      edits.add(new Edit(part.start(), part.end(), words));
    }
    try {
      TeiEdits made = new TeiEdits(document, edits);
      alone(made);
      followed(made, numbers, words);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("overlap");
    }
    wrapped(document, edits);
  }

  private static void alone(TeiEdits edits) {
    TeiDocument before = edits.before();
    byte[] bytes = edits.bytes();
    assertThat(edits.isEmpty()).isEqualTo(Arrays.equals(bytes, before.bytes()));
    assertThat(edits.diff().isEmpty()).isEqualTo(edits.isEmpty());
  }

  private static void followed(TeiEdits first, int[] numbers, String words) {
    TeiDocument.read("t.xml", first.bytes(), new Findings())
        .ifPresent(
            result -> {
              int last = numbers.length - 2;
              Part part = Part.of(result.text(), numbers[last], numbers[last + 1]);
              followed(first, result, new Edit(part.start(), part.end(), words));
            });
  }

  /** An edit of the result is the same as that edit beside the others. */
  private static void followed(TeiEdits first, TeiDocument result, Edit later) {
    List<Edit> all = new ArrayList<>(first.edits());
    if (first.before(later).map(all::add).orElse(false)) {
      byte[] expected = new TeiEdits(result, List.of(later)).bytes();
      assertThat(new TeiEdits(first.before(), all).bytes()).isEqualTo(expected);
    }
  }

  /** Tags around stretches leave the file's own characters in their order. */
  private static void wrapped(TeiDocument document, List<Edit> edits) {
    List<Wrapping> wrappings =
        edits.stream()
            .filter(edit -> edit.end() > edit.start())
            .map(edit -> new Wrapping(edit.start(), edit.end(), "\u27E8", "\u27E9"))
            .toList();
    try {
      TeiEdits tags = Splicer.wrap(document, wrappings);
      assertThat(tags.edits()).hasSize(2 * wrappings.size());
      assertThat(tags.edits()).allMatch(edit -> edit.start() == edit.end());
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("cross");
    }
  }
}

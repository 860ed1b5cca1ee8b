package org.rubricator.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubricator.token.Token;
import org.rubricator.token.TokenOffsets;
import org.rubricator.token.TokenStream;

/**
 * Writes {@link TextBlock}s: some thousand words with all that stands between them, so that a
 * passage can be shown and counted from one file.
 */
final class BlockWriter {

  private final TokenStream stream;
  private final TokenOffsets offsets;
  private final String text;

  BlockWriter(TokenStream stream) {
    this.stream = stream;
    this.offsets = new TokenOffsets(stream);
    this.text = stream.view().text();
  }

  List<byte[]> blocks() {
    List<byte[]> blocks = new ArrayList<>();
    for (int from = 0; from < stream.size(); from += TextBlock.SIZE) {
      blocks.add(block(from, Math.min(stream.size(), from + TextBlock.SIZE)));
    }
    return blocks;
  }

  private byte[] block(int from, int to) {
    ByteWriter out = new ByteWriter();
    List<Token> tokens = stream.tokens().subList(from, to);
    out.number(tokens.size());
    column(tokens.stream().map(stream::form).toList(), out);
    column(gaps(from, to), out);
    out.string(to == stream.size() ? tail() : "");
    offsets(tokens, out);
    annotations(tokens, out);
    return out.toArray();
  }

  /** What stands before each word, back to the word before it. */
  private List<String> gaps(int from, int to) {
    List<String> gaps = new ArrayList<>(to - from);
    int end = from == 0 ? 0 : stream.tokens().get(from - 1).end();
    for (Token token : stream.tokens().subList(from, to)) {
      gaps.add(text.substring(end, token.start()));
      end = token.end();
    }
    return gaps;
  }

  private String tail() {
    return text.substring(stream.tokens().get(stream.size() - 1).end());
  }

  /** Different values, the most frequent first, then the number of each value in turn. */
  private static void column(List<String> values, ByteWriter out) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    List<String> different = new ArrayList<>(counts.keySet());
    different.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
    Map<String, Integer> numbers = new HashMap<>();
    out.number(different.size());
    for (String value : different) {
      numbers.put(value, numbers.size());
      out.string(value);
    }
    values.forEach(value -> out.number(numbers.getOrDefault(value, 0)));
  }

  /** Where the first word stands in both texts; then those that are not where the last one says. */
  private void offsets(List<Token> tokens, ByteWriter out) {
    int first = tokens.isEmpty() ? 0 : offsets.readingStart(tokens.get(0));
    out.number(first);
    ByteWriter moved = new ByteWriter();
    int count = 0;
    int last = 0;
    int shift = 0;
    int grown = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int start = offsets.readingStart(token);
      int now = offsets.sourceStart(token) - start;
      int longer = offsets.sourceEnd(token) - offsets.readingEnd(token) - now;
      if (now != shift || longer != grown) {
        moved.number(i - last).signed(now - shift).signed(longer);
        last = i;
        count++;
      }
      shift = now;
      grown = longer;
    }
    out.number(count).raw(moved);
  }

  /** What the text itself says of its words, where it does. */
  private void annotations(List<Token> tokens, ByteWriter out) {
    List<String> names =
        WordAttribute.ENCODED.stream()
            .filter(name -> tokens.stream().anyMatch(t -> stream.annotation(t, name).isPresent()))
            .toList();
    out.number(names.size());
    for (String name : names) {
      out.string(name);
      column(tokens.stream().map(t -> stream.annotation(t, name).orElse("")).toList(), out);
    }
  }
}

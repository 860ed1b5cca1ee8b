package org.rubricator.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;
import org.rubricator.tei.TextLayer;
import org.rubricator.tei.TextView;

/** Cuts one text into words and finds the elements that hold them. */
final class TokenReader {

  /** Parts of words and punctuation: they hold no words. */
  private static final Set<String> BELOW_WORDS = Set.of("w", "pc", "c", "m");

  private final TextView view;
  private final List<Token> tokens = new ArrayList<>();
  private final List<TeiElement> encoded;
  private final Map<String, WordCutter> cutters = new HashMap<>();
  private int next;

  TokenReader(TeiDocument document) {
    this.view = TextView.of(document, TextLayer.READING);
    this.encoded = encoded(document.root());
  }

  TokenStream read() {
    for (TextView.Block block : view.blocks()) {
      String language = block.element().language().orElse("und");
      line(block, cutters.computeIfAbsent(language, WordCutter::new));
    }
    List<Structure> structures = structures();
    List<Sentence> sentences = new SentenceReader(view, this::first).read(structures);
    return new TokenStream(view, tokens, structures, sentences);
  }

  /** The outermost {@code w} and {@code pc} of the reading text, in its order. */
  private List<TeiElement> encoded(TeiElement root) {
    List<TeiElement> found = new ArrayList<>();
    int[] reached = {0};
    root.forEach(
        e -> {
          if ((e.is("w") || e.is("pc")) && view.start(e) >= reached[0]) {
            found.add(e);
            reached[0] = view.end(e);
          }
        });
    return found;
  }

  private void line(TextView.Block block, WordCutter cutter) {
    int at = block.start();
    while (next < encoded.size() && view.start(encoded.get(next)) < block.end()) {
      TeiElement element = encoded.get(next++);
      cut(at, view.start(element), cutter);
      at = view.end(element);
      if (element.is("w")) {
        tokens.add(new Token(view.start(element), at, element));
      }
    }
    cut(at, block.end(), cutter);
  }

  private void cut(int start, int end, WordCutter cutter) {
    if (start < end) {
      cutter.cut(
          view.text().substring(start, end),
          (from, to) -> tokens.add(new Token(start + from, start + to, null)));
    }
  }

  private List<Structure> structures() {
    List<Structure> found = new ArrayList<>();
    view.document()
        .root()
        .forEach(
            element -> {
              int from = first(view.start(element));
              int to = first(view.end(element));
              if (from < to && !(element.isTei() && BELOW_WORDS.contains(element.name()))) {
                found.add(new Structure(element, from, to));
              }
            });
    return found;
  }

  /** The number of the first word that begins at or after an offset of the view. */
  private int first(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.rubricator.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.rubricator.source.Sentences;
import org.rubricator.tei.TextView;

/** Cuts one text into sentences. */
final class SentenceReader {

  private final TextView view;
  private final IntUnaryOperator wordFrom;
  private final List<Sentence> found = new ArrayList<>();

  /**
   * @param wordFrom the number of the first word that begins at or behind an offset of the view
   */
  SentenceReader(TextView view, IntUnaryOperator wordFrom) {
    this.view = view;
    this.wordFrom = wordFrom;
  }

  List<Sentence> read(List<Structure> structures) {
    Set<TextView.Block> marked = new HashSet<>();
    for (Structure s : structures) {
      if (s.element().is("s")) {
        found.add(new Sentence(s.from(), s.to(), s.element()));
        view.blockAt(view.start(s.element())).ifPresent(marked::add);
      }
    }
    view.blocks().stream().filter(block -> !marked.contains(block)).forEach(this::cut);
    found.sort(Comparator.comparingInt(Sentence::from));
    return found;
  }

  private void cut(TextView.Block block) {
    String language = block.element().language().orElse("und");
    int at = block.start();
    for (String sentence : Sentences.of(view.line(block), language)) {
      int end = at + sentence.length();
      int from = wordFrom.applyAsInt(at);
      int to = wordFrom.applyAsInt(end);
      if (from < to) {
        found.add(new Sentence(from, to, null));
      }
      at = end + 1;
    }
  }
}

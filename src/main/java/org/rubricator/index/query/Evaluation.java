package org.rubricator.index.query;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.rubricator.index.IndexReader;
import org.rubricator.index.Spans;

/**
 * Finds the spans of words that a query stands for: all of them, each once. A span lies in one
 * text.
 */
final class Evaluation {

  /** Spans that a part of a query may find. */
  static final int MOST_SPANS = 20_000_000;

  private final IndexReader index;
  private final Places places;
  private final WordConditions conditions;

  Evaluation(IndexReader index) {
    this.index = index;
    this.places = new Places(index);
    this.conditions = new WordConditions(index);
  }

  SpanSet of(Node node) throws IOException {
    if (node instanceof Node.Word word) {
      return places.ofWords(conditions.of(word.condition()).list(index.head().words()));
    }
    if (node instanceof Node.Gap gap) {
      return extended(places.all(), gap);
    }
    if (node instanceof Node.Element element) {
      return elements(element);
    }
    if (node instanceof Node.Edge edge) {
      return edges(edge);
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence(sequence);
    }
    if (node instanceof Node.Either either) {
      return either(either);
    }
    if (node instanceof Node.Repeat repeat) {
      return repeated(repeat);
    }
    return within((Node.Within) node);
  }

  private SpanSet elements(Node.Element element) throws IOException {
    LongList found = new LongList();
    Optional<Spans> spans = index.spans(element.name());
    if (spans.isPresent()) {
      boolean[] wanted = wanted(element, spans.get());
      for (int i = 0; i < spans.get().size(); i++) {
        if (wanted[spans.get().set(i)]) {
          found.add(places.span(spans.get().start(i), spans.get().end(i)));
        }
      }
    }
    return SpanSet.of(found);
  }

  /** Which sets of attributes are such as the query asks for. */
  private static boolean[] wanted(Node.Element element, Spans spans) {
    boolean[] wanted = new boolean[spans.sets()];
    for (int set = 0; set < wanted.length; set++) {
      Map<String, String> attributes = spans.attributesOf(set);
      wanted[set] =
          element.attributes().entrySet().stream()
              .allMatch(
                  asked ->
                      attributes.containsKey(asked.getKey())
                          && asked.getValue().matches(attributes.get(asked.getKey())));
    }
    return wanted;
  }

  private SpanSet edges(Node.Edge edge) throws IOException {
    SpanSet elements = elements(edge.element());
    LongList found = new LongList();
    for (int i = 0; i < elements.size(); i++) {
      int place = edge.start() ? elements.start(i) : elements.end(i);
      found.add(SpanSet.span(place, place));
    }
    return SpanSet.of(found);
  }

  private SpanSet sequence(Node.Sequence sequence) throws IOException {
    SpanSet found = null;
    for (int i = 0; i < sequence.parts().size(); i++) {
      Node part = sequence.parts().get(i);
      if (found != null && part instanceof Node.Gap gap) {
        found = extended(found, gap);
      } else if (found == null
          && part instanceof Node.Gap gap
          && i + 1 < sequence.parts().size()
          && !(sequence.parts().get(i + 1) instanceof Node.Gap)) {
        found = extendedBack(of(sequence.parts().get(++i)), gap);
      } else {
        found = found == null ? of(part) : joined(found, of(part));
      }
    }
    return found == null ? SpanSet.NONE : found;
  }

  /** The spans with some words behind them. */
  private SpanSet extended(SpanSet spans, Node.Gap gap) {
    LongList found = new LongList();
    for (int i = 0; i < spans.size(); i++) {
      int most = Math.min(spans.end(i) + gap.most(), places.end(places.textOf(spans.start(i))));
      for (int end = spans.end(i) + gap.least(); end <= most; end++) {
        add(spans.start(i), end, found);
      }
    }
    return SpanSet.of(found);
  }

  /** The spans with some words before them. */
  private SpanSet extendedBack(SpanSet spans, Node.Gap gap) {
    LongList found = new LongList();
    for (int i = 0; i < spans.size(); i++) {
      int least =
          Math.max(spans.start(i) - gap.most(), places.start(places.textOf(spans.start(i))));
      for (int start = spans.start(i) - gap.least(); start >= least; start--) {
        add(start, spans.end(i), found);
      }
    }
    return SpanSet.of(found);
  }

  private SpanSet joined(SpanSet left, SpanSet right) {
    LongList found = new LongList();
    int first = 0;
    for (int i = 0; i < left.size(); i++) {
      int end = left.end(i);
      first = right.firstFrom(end, first);
      for (int j = first; j < right.size() && right.start(j) == end; j++) {
        add(left.start(i), right.end(j), found);
      }
    }
    return SpanSet.of(found);
  }

  private static void add(int start, int end, LongList found) {
    if (found.size() >= MOST_SPANS) {
      throw new TooManySpans();
    }
    found.add(SpanSet.span(start, end));
  }

  private SpanSet either(Node.Either either) throws IOException {
    LongList found = new LongList();
    for (Node part : either.parts()) {
      addAll(of(part), found);
    }
    return SpanSet.of(found);
  }

  private static void addAll(SpanSet spans, LongList found) {
    for (int i = 0; i < spans.size(); i++) {
      add(spans.start(i), spans.end(i), found);
    }
  }

  private SpanSet repeated(Node.Repeat repeat) throws IOException {
    SpanSet once = of(repeat.part());
    LongList found = new LongList();
    SpanSet now = places.all();
    for (int times = 0; times <= repeat.most() && now.size() > 0; times++) {
      if (times >= repeat.least()) {
        addAll(now, found);
      }
      now = times == 0 ? once : joined(now, once);
    }
    return SpanSet.of(found);
  }

  private SpanSet within(Node.Within within) throws IOException {
    SpanSet spans = of(within.part());
    SpanSet elements = elements(within.element());
    LongList found = new LongList();
    int next = 0;
    int reach = -1;
    for (int i = 0; i < spans.size(); i++) {
      while (next < elements.size() && elements.start(next) <= spans.start(i)) {
        reach = Math.max(reach, elements.end(next++));
      }
      if (reach >= spans.end(i)) {
        add(spans.start(i), spans.end(i), found);
      }
    }
    return SpanSet.of(found);
  }
}

package org.rubricator.index;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rubricator.tei.TeiAttribute;
import org.rubricator.tei.TeiElement;
import org.rubricator.token.PageAnchors;
import org.rubricator.token.Sentence;
import org.rubricator.token.TokenStream;

/**
 * What holds the words of a text: its elements, and the places that a page can be opened at.
 *
 * <p>Content: number of words; number of names of elements, then for each name its {@link Spans}.
 * Then the places: how many; for each how many words on, and the fragment of the page and the
 * number of the paragraph with a LF between.
 */
final class TextFacts {

  /** Attributes by which nobody asks for a passage. */
  private static final Set<String> LEFT = Set.of("xml:id", "next", "prev", "resp", "cert");

  /** The element of a sentence; what the text has not marked is found under its name, too. */
  private static final String SENTENCE = "s";

  private final TokenStream stream;

  TextFacts(TokenStream stream) {
    this.stream = stream;
  }

  byte[] content() {
    ByteWriter out = new ByteWriter();
    out.number(stream.size());
    spans(out);
    places(out);
    return out.toArray();
  }

  private void spans(ByteWriter out) {
    Map<String, SpanWriter> byName = new TreeMap<>();
    stream.structures().stream()
        .filter(s -> s.element().isTei() && !s.element().is(SENTENCE))
        .forEach(s -> writer(byName, s.element().name()).add(s.from(), s.to(), of(s.element())));
    for (Sentence s : stream.sentences()) {
      writer(byName, SENTENCE).add(s.from(), s.to(), s.element().map(TextFacts::of).orElse(""));
    }
    out.number(byName.size());
    byName.forEach(
        (name, spans) -> {
          out.string(name);
          spans.writeTo(out);
        });
  }

  private static SpanWriter writer(Map<String, SpanWriter> byName, String name) {
    return byName.computeIfAbsent(name, n -> new SpanWriter());
  }

  /** Names and values in turn, each ended by a LF, which no value of an attribute can hold. */
  private static String of(TeiElement element) {
    return element.attributes().stream()
        .filter(a -> !LEFT.contains(a.qualifiedName()))
        .sorted((a, b) -> a.qualifiedName().compareTo(b.qualifiedName()))
        .map(TextFacts::pair)
        .collect(Collectors.joining());
  }

  private static String pair(TeiAttribute attribute) {
    return attribute.qualifiedName() + "\n" + attribute.value().replace('\n', ' ') + "\n";
  }

  /** The places of words: where one begins that is not that of the word before. */
  private void places(ByteWriter out) {
    PageAnchors anchors = new PageAnchors(stream.view().document());
    ByteWriter rows = new ByteWriter();
    int count = 0;
    int last = 0;
    String before = "";
    TeiElement known = stream.view().document().root();
    for (int i = 0; i < stream.size(); i++) {
      TeiElement element = stream.view().elementAt(stream.tokens().get(i).start());
      String place = element == known ? before : place(anchors, element);
      known = element;
      if (!place.equals(before)) {
        rows.number(i - last).string(place);
        last = i;
        count++;
        before = place;
      }
    }
    out.number(count).raw(rows);
  }

  private static String place(PageAnchors anchors, TeiElement element) {
    return anchors.link(element) + "\n" + anchors.paragraph(element).orElse("");
  }
}

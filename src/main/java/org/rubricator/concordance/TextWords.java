package org.rubricator.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rubricator.index.IndexReader;
import org.rubricator.index.Spans;
import org.rubricator.index.TextBlock;

/** The words of one text of an index, one after the other, with what stands around them. */
final class TextWords {

  /**
   * An element that holds words.
   *
   * @param start number of its first word in the text
   * @param end one after the last
   */
  record Element(String name, int start, int end, Map<String, String> attributes) {}

  private final IndexReader index;
  private final int text;
  private final int size;

  TextWords(IndexReader index, int text) {
    this.index = index;
    this.text = text;
    this.size = index.base(text + 1) - index.base(text);
  }

  int size() {
    return size;
  }

  String form(int word) throws IOException {
    return index.block(text, word).form(word % TextBlock.SIZE);
  }

  /** The value of an attribute of the word, or the empty string. */
  String value(String attribute, int word) throws IOException {
    return index
        .block(text, word)
        .column(attribute)
        .map(column -> column.get(word % TextBlock.SIZE))
        .orElse("");
  }

  /** What stands before a word, or behind the last one: punctuation, white space, line ends. */
  String gap(int word) throws IOException {
    return word < size
        ? index.block(text, word).gap(word % TextBlock.SIZE)
        : index.block(text, size - 1).tail();
  }

  /** Words with what stands between them. */
  String text(int from, int to) throws IOException {
    StringBuilder out = new StringBuilder();
    for (int word = from; word < to; word++) {
      out.append(word == from ? "" : gap(word)).append(form(word));
    }
    return out.toString();
  }

  /** The elements in the order of their first words; one comes before what it holds. */
  List<Element> elements() throws IOException {
    List<Element> elements = new ArrayList<>();
    for (Map.Entry<String, Spans> named : index.facts(text).spans().entrySet()) {
      Spans spans = named.getValue();
      for (int i = 0; i < spans.size(); i++) {
        elements.add(
            new Element(
                named.getKey(), spans.start(i), spans.end(i), spans.attributesOf(spans.set(i))));
      }
    }
    elements.sort(
        Comparator.comparingInt(Element::start)
            .thenComparing(Comparator.comparingInt(Element::end).reversed()));
    return elements;
  }

  /** The sentences in their order, and words that are in none, each run of them as one. */
  List<Element> sentences() throws IOException {
    List<Element> sentences = new ArrayList<>();
    int at = 0;
    for (Element element : elements()) {
      if (element.name().equals("s") && element.start() >= at) {
        addRest(at, element.start(), sentences);
        sentences.add(element);
        at = element.end();
      }
    }
    addRest(at, size, sentences);
    return sentences;
  }

  private static void addRest(int from, int to, List<Element> sentences) {
    if (from < to) {
      sentences.add(new Element("s", from, to, Map.of()));
    }
  }
}

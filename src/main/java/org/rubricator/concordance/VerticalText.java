package org.rubricator.concordance;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rubricator.diagnostic.XmlText;
import org.rubricator.index.IndexReader;
import org.rubricator.index.WordAttribute;

/**
 * The words of a corpus as vertical text (Corpus Workbench, Manatee): a word a line with its
 * attributes and what stands behind it up to the next word, tabs between; elements as tags in lines
 * of their own, their names in small letters. A word is a word of ours, so that all counts agree;
 * punctuation stands in the column {@code after}, white space in it as one space.
 */
final class VerticalText {

  static final String AFTER = "after";
  static final String TEXT = "text";

  private final IndexReader index;
  private final Map<String, Set<String>> structures = new TreeMap<>();

  VerticalText(IndexReader index) {
    this.index = index;
    Set<String> known = new TreeSet<>(TextFilter.names(index.head()));
    known.remove(TextFilter.TEXT);
    known.add("id");
    structures.put(TEXT, known);
  }

  /** The columns, the first of which is the word. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(WordAttribute.WORD));
    index.head().keys().keySet().stream().filter(k -> !columns.contains(k)).forEach(columns::add);
    columns.add(AFTER);
    return columns;
  }

  /** Writes all texts; the stream stays open. */
  void write(Writer out) throws IOException {
    for (int text = 0; text < index.head().texts().size(); text++) {
      write(text, out);
    }
    out.flush();
  }

  /** The names of the elements that were written, each with those of its attributes. */
  Map<String, Set<String>> structures() {
    return structures;
  }

  private void write(int number, Writer out) throws IOException {
    TextWords text = new TextWords(index, number);
    Map<String, String> known = new TreeMap<>(index.head().texts().get(number).metadata());
    known.put("id", index.head().texts().get(number).stem());
    out.write(tag(TEXT, known));
    List<TextWords.Element> elements = text.elements();
    List<TextWords.Element> open = new ArrayList<>();
    int next = 0;
    for (int word = 0; word < text.size(); word++) {
      close(open, word, out);
      for (; next < elements.size() && elements.get(next).start() == word; next++) {
        TextWords.Element element = elements.get(next);
        if (!element.name().equals(TEXT)) {
          out.write(tag(element.name(), element.attributes()));
          open.add(element);
        }
      }
      out.write(line(text, word));
    }
    close(open, text.size(), out);
    out.write("</" + TEXT + ">\n");
  }

  private static void close(List<TextWords.Element> open, int word, Writer out) throws IOException {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).end() == word) {
        out.write("</" + name(open.remove(i).name()) + ">\n");
      }
    }
  }

  private String line(TextWords text, int word) throws IOException {
    List<String> cells = new ArrayList<>();
    for (String column : columns()) {
      String value =
          switch (column) {
            case WordAttribute.WORD -> text.form(word);
            case AFTER -> text.gap(word + 1);
            default -> text.value(column, word);
          };
      cells.add(XmlText.of(TableFile.oneLine(value)));
    }
    return String.join("\t", cells) + "\n";
  }

  private String tag(String element, Map<String, String> attributes) {
    Set<String> known = structures.computeIfAbsent(name(element), e -> new TreeSet<>());
    StringBuilder tag = new StringBuilder("<" + name(element));
    attributes.forEach(
        (attribute, value) -> {
          known.add(name(attribute));
          tag.append(' ').append(name(attribute)).append("=\"");
          tag.append(XmlText.of(TableFile.oneLine(value))).append('"');
        });
    return tag.append(">\n").toString();
  }

  /** A name as these engines allow: small letters, digits and low lines. */
  private static String name(String name) {
    String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return local.replaceAll("[^a-z0-9_]", "_");
  }
}

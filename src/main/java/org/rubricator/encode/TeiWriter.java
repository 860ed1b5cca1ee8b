package org.rubricator.encode;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rubricator.tei.Markup;

/** Writes TEI that is laid out to be read: structure indented by two spaces. */
final class TeiWriter {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** A line as it is, at the present depth. */
  TeiWriter line(String markup) {
    out.append("  ".repeat(open.size())).append(markup).append('\n');
    return this;
  }

  /**
   * @param attributes name, value, name, value, …; a pair with an empty value is left out
   */
  TeiWriter start(String name, String... attributes) {
    line("<" + name + written(attributes) + ">");
    open.push(name);
    return this;
  }

  TeiWriter end() {
    String name = open.pop();
    return line("</" + name + ">");
  }

  /** An element with text, on one line. */
  TeiWriter element(String name, String text, String... attributes) {
    String tag = name + written(attributes);
    return line(
        text.isEmpty()
            ? "<" + tag + "/>"
            : "<" + tag + ">" + Markup.text(text) + "</" + name + ">");
  }

  /** An element with markup in it, on one line. */
  TeiWriter markup(String name, String content, String... attributes) {
    return line("<" + name + written(attributes) + ">" + content + "</" + name + ">");
  }

  /** A paragraph of the header. */
  TeiWriter prose(String text) {
    return element("p", text);
  }

  private static String written(String... attributes) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        tag.append(' ').append(attributes[i]).append("=\"");
        tag.append(Markup.value(attributes[i + 1])).append('"');
      }
    }
    return tag.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

package org.rubricator.encode;

import org.rubricator.diagnostic.XmlCharacters;
import org.rubricator.tei.Markup;

/** Text as XML: escaped, with a gap for what XML cannot hold and a break for a line end. */
final class TextMarkup {

  private static final String BREAK = "<lb break=\"no\"/>";

  private TextMarkup() {}

  /** {@code para-<lb break="no"/>graph}; a hyphen that is the word's own stays in a choice. */
  static String of(RunningText running) {
    StringBuilder markup = new StringBuilder(running.text().length() + 16);
    int from = 0;
    int tag = 0;
    for (RunningText.LineEnd end : running.lineEnds()) {
      int hyphen = end.at() - 1;
      tag = tagged(markup, running, tag, from, hyphen);
      markup.append(hyphen(running.text().charAt(hyphen), end.kept()));
      from = end.at();
    }
    tagged(markup, running, tag, from, running.text().length());
    return markup.toString();
  }

  /** The text between two places with its tags; returns the first tag behind it. */
  private static int tagged(
      StringBuilder markup, RunningText running, int first, int start, int end) {
    int from = start;
    int tag = first;
    while (tag < running.tags().size() && running.tags().get(tag).at() <= end) {
      Inline inline = running.tags().get(tag++);
      append(markup, running.text(), from, inline.at());
      markup.append(inline.markup());
      from = inline.at();
    }
    append(markup, running.text(), from, end);
    return tag;
  }

  /** TEI P5 3.2.2: break="no" says that the hyphen before it is not read. */
  private static String hyphen(char sign, boolean kept) {
    return kept
        ? "<choice><orig>" + sign + BREAK + "</orig><reg>" + sign + "</reg></choice>"
        : sign + BREAK;
  }

  private static void append(StringBuilder markup, String text, int from, int to) {
    text.substring(from, to)
        .codePoints()
        .forEach(
            c -> {
              if (XmlCharacters.isAllowed(c)) {
                markup.append(Markup.text(Character.toString(c)));
              } else {
                markup.append(String.format("<gap reason=\"control-character\" n=\"U+%04X\"/>", c));
              }
            });
  }
}

package org.rubricator.validate;

import java.util.Optional;
import org.rubricator.tei.AttributePosition;
import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Edits of attributes in a start tag that leave every other character of it as it is. */
final class AttributeEdits {

  private AttributeEdits() {}

  /** Another name for an attribute. */
  static Optional<Edit> name(TeiDocument document, TeiElement e, String old, String name) {
    return AttributePosition.find(document.openTag(e), old)
        .map(at -> e.start() + at.start())
        .map(start -> new Edit(start, start + old.length(), name));
  }

  /**
   * Another word in a value that is a list of words.
   *
   * @return nothing where the value is written with references, or does not have the word
   */
  static Optional<Edit> word(
      TeiDocument document, TeiElement e, String attribute, String old, String word) {
    Optional<AttributePosition> at = AttributePosition.find(document.openTag(e), attribute);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int from = e.start() + at.get().start();
    String written = document.text().substring(from, e.start() + at.get().end());
    int open = written.indexOf(written.charAt(written.length() - 1));
    int found = find(written, old, open + 1);
    return found < 0 || written.indexOf('&') >= 0
        ? Optional.empty()
        : Optional.of(new Edit(from + found, from + found + old.length(), word));
  }

  /** Where a word stands between white space or quotes. */
  private static int find(String written, String word, int from) {
    int at = written.indexOf(word, from);
    while (at >= 0 && !isWhole(written, at, at + word.length())) {
      at = written.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String written, int start, int end) {
    return " \t\r\n\"'".indexOf(written.charAt(start - 1)) >= 0
        && " \t\r\n\"'".indexOf(written.charAt(end)) >= 0;
  }

  /** An attribute that the element does not have yet, behind its name. */
  static Edit insert(TeiElement e, String attribute, String value) {
    int prefix = e.prefix().isEmpty() ? 0 : e.prefix().length() + 1;
    int at = e.start() + 1 + prefix + e.name().length();
    return Edit.insert(at, " " + attribute + "=\"" + value + "\"");
  }
}

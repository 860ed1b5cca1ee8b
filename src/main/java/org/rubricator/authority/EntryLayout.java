package org.rubricator.authority;

import org.rubricator.tei.Edit;
import org.rubricator.tei.TeiDocument;
import org.rubricator.tei.TeiElement;

/** Where elements of an authority file stand on their lines, so that others are put there alike. */
final class EntryLayout {

  private EntryLayout() {}

  /** The line end and the white space before an element that begins its line; else nothing. */
  static String before(TeiDocument file, TeiElement element) {
    return file.text().substring(lineEnd(file, element), element.start());
  }

  /** An element taken out with its line end. */
  static Edit remove(TeiDocument file, TeiElement element) {
    return Edit.delete(lineEnd(file, element), element.end());
  }

  /** Where the white space before an element begins, with its line end. */
  private static int lineEnd(TeiDocument file, TeiElement element) {
    String text = file.text();
    int at = element.start();
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    if (at == 0 || text.charAt(at - 1) != '\n') {
      return element.start();
    }
    return at > 1 && text.charAt(at - 2) == '\r' ? at - 2 : at - 1;
  }

  /** Where the content of an element ends, without the white space before its end tag. */
  static int contentEnd(TeiDocument file, TeiElement element) {
    int at = element.closeStart();
    while (at > element.openEnd() && Character.isWhitespace(file.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }
}

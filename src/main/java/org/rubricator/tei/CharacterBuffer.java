package org.rubricator.tei;

import java.util.Arrays;

/** The characters of one node after another, decoded, in an array that is used again. */
public final class CharacterBuffer {

  private char[] units = new char[4096];
  private int length;

  /** Holds a node's characters, white space as it stands, in place of those held before. */
  public void hold(TeiDocument document, TeiCharacters node) {
    length = 0;
    if (node.kind() != TeiCharacters.Kind.TEXT || !asWritten(document.text(), node)) {
      length = 0;
      CharacterData.decode(document.text(), node, (c, start, end) -> add(c));
    }
  }

  /** The array; what comes after {@link #length} is of no meaning. */
  public char[] units() {
    return units;
  }

  /** UTF-16 units held. */
  public int length() {
    return length;
  }

  /** True for white space alone. */
  public boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (!Character.isWhitespace(units[i])) {
        return false;
      }
    }
    return true;
  }

  /** Most text stands for itself; false where a reference or a line end stands for another. */
  private boolean asWritten(String text, TeiCharacters node) {
    room(node.end() - node.start());
    text.getChars(node.start(), node.end(), units, 0);
    length = node.end() - node.start();
    for (int i = 0; i < length; i++) {
      if (units[i] == '&' || units[i] == '\r') {
        return false;
      }
    }
    return true;
  }

  private void add(char unit) {
    room(length + 1);
    units[length++] = unit;
  }

  private void room(int size) {
    if (size > units.length) {
      units = Arrays.copyOf(units, Math.max(size, 2 * units.length));
    }
  }
}

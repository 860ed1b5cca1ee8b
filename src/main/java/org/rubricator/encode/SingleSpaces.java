package org.rubricator.encode;

import org.rubricator.source.SourceSpan;
import org.rubricator.source.Whitespace;
import org.rubricator.structure.StructuredText;

/** Puts pieces of a text together with each run of white space as one space, none at the ends. */
final class SingleSpaces {

  private final StructuredText source;
  private final StringBuilder out = new StringBuilder();
  private boolean pending;

  SingleSpaces(StructuredText source) {
    this.source = source;
  }

  /**
   * @return where the piece ends
   */
  int add(int from, int to) {
    String piece = from < to ? source.text(new SourceSpan(from, to)) : "";
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Whitespace.is(c)) {
        pending = out.length() > 0;
      } else {
        out.append(pending ? " " : "").append(c);
        pending = false;
      }
    }
    return out.length();
  }

  /** Where the next character will stand, if it is no white space. */
  int next() {
    return out.length() + (pending ? 1 : 0);
  }

  /** Leaves the white space out that comes next. */
  int join() {
    pending = false;
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

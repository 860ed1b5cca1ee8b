package org.rubricator.annotate.date;

import java.util.BitSet;
import java.util.List;

/** Which tokens of a block somebody speaks: between marks, or in a block that a dash opens. */
final class Speech {
  private static final String MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB";
  private static final String DASHES = "\u2014\u2013";

  private Speech() {}

  static boolean isMark(Token token) {
    return token.isSign(MARKS);
  }

  /** The indexes of what is spoken. */
  static BitSet of(List<Token> tokens) {
    BitSet spoken = new BitSet(tokens.size());
    boolean open = !tokens.isEmpty() && tokens.get(0).isSign(DASHES);
    for (int at = 0; at < tokens.size(); at++) {
      open ^= isMark(tokens.get(at));
      spoken.set(at, open);
    }
    return spoken;
  }
}

package org.rubricator.source;

/**
 * How many pairs of surrogates stand before an offset, without counting a long line again for each
 * place in it.
 */
final class SurrogatePairs {

  /** UTF-16 units between two counts that are kept. */
  private static final int STEP = 4096;

  private final String text;
  private final int[] before;

  SurrogatePairs(String text) {
    this.text = text;
    this.before = new int[text.length() / STEP + 2];
    for (int i = 0; i + 1 < before.length; i++) {
      before[i + 1] = before[i] + count(i * STEP, Math.min(text.length(), (i + 1) * STEP));
    }
  }

  private int count(int from, int to) {
    int pairs = 0;
    for (int i = from; i < to; i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        pairs++;
      }
    }
    return pairs;
  }

  /** Code points between two offsets (UTF-16 units) that cut no character. */
  int codePoints(int from, int to) {
    return to - from - (before(to) - before(from));
  }

  private int before(int offset) {
    return before[offset / STEP] + count(offset / STEP * STEP, offset);
  }
}

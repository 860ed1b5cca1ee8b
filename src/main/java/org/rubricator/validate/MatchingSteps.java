package org.rubricator.validate;

/**
 * The steps that a pattern from a file takes, each a look at a character. One that takes too many
 * with a word, or more than its due with all words together, is not asked again.
 */
final class MatchingSteps {

  private static final int MOST_WITH_ONE = 200_000;

  /** A plain pattern looks at each character of a word a few times. */
  private static final int DUE_FOR_EACH = 2_500;

  private long left = 2_000_000;
  private boolean exceeded;

  /** Thrown where a pattern takes too many steps. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("the pattern takes too many steps", null, false, false);
    }
  }

  /** True for a pattern that is not asked any more. */
  boolean areExceeded() {
    return exceeded;
  }

  /** The characters of a word, which may be looked at so many times. */
  CharSequence counted(String word) {
    left += DUE_FOR_EACH;
    return new Counted(word);
  }

  private final class Counted implements CharSequence {
    private final String word;
    private int here = MOST_WITH_ONE;

    Counted(String word) {
      this.word = word;
    }

    @Override
    public int length() {
      return word.length();
    }

    @Override
    public char charAt(int index) {
      exceeded |= --left < 0 || --here < 0;
      if (exceeded) {
        throw new Exceeded();
      }
      return word.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return word.substring(start, end);
    }

    @Override
    public String toString() {
      return word;
    }
  }
}

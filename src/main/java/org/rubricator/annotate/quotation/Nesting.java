package org.rubricator.annotate.quotation;

/**
 * The marks that are open at a place, outermost first, packed into one number so that readings can
 * be compared fast: five bits a level, and above them the count of marks that the block just begun
 * has still to repeat.
 */
final class Nesting {
  /** Nothing is open. */
  static final int NONE = 0;

  /** Deeper nesting than this is not read. */
  static final int DEEPEST = 4;

  private static final int BITS = 5;
  private static final int LEVEL = (1 << BITS) - 1;
  private static final int STACK = (1 << (BITS * DEEPEST)) - 1;
  private static final int PENDING_SHIFT = BITS * DEEPEST;

  private Nesting() {}

  static int depth(int nesting) {
    int stack = nesting & STACK;
    return (Integer.SIZE - Integer.numberOfLeadingZeros(stack) + BITS - 1) / BITS;
  }

  /** The glyph that opened a level, 0 for the outermost. */
  static Glyph glyph(int nesting, int level) {
    return Glyph.of((nesting >> (BITS * level) & LEVEL) - 1);
  }

  static Glyph innermost(int nesting) {
    return glyph(nesting, depth(nesting) - 1);
  }

  static int push(int nesting, Glyph glyph) {
    return nesting | (glyph.ordinal() + 1) << (BITS * depth(nesting));
  }

  static int pop(int nesting) {
    return nesting & ~(LEVEL << (BITS * (depth(nesting) - 1)));
  }

  /** The same marks at the start of a block, each still to be repeated. */
  static int allPending(int nesting) {
    return (nesting & STACK) | depth(nesting) << PENDING_SHIFT;
  }

  static int pending(int nesting) {
    return nesting >>> PENDING_SHIFT;
  }

  static int onePendingLess(int nesting) {
    return nesting - (1 << PENDING_SHIFT);
  }
}

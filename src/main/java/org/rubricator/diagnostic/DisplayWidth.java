package org.rubricator.diagnostic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** Columns that characters take on a terminal (UAX 11, East Asian Width). */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.FORMAT ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** Sum over a string; a tab counts one, since the marker line repeats it. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}

package org.rubricator.diagnostic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** Columns that characters take on a terminal (UAX 11, East Asian Width). */
public final class DisplayWidth {

  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int SOFT_HYPHEN = 0xAD;

  private DisplayWidth() {}

  /** Sum over the characters of a text; a tab counts one, since the marker line repeats it. */
  public static int of(String text) {
    return Graphemes.of(text).stream().mapToInt(DisplayWidth::ofCluster).sum();
  }

  /** A cluster takes the room of its widest part: an emoji with its modifiers is one emoji. */
  private static int ofCluster(String cluster) {
    boolean emoji =
        cluster.codePoints().anyMatch(c -> c == EMOJI_STYLE)
            || UCharacter.hasBinaryProperty(cluster.codePointAt(0), UProperty.REGIONAL_INDICATOR);
    return emoji ? 2 : cluster.codePoints().map(DisplayWidth::of).max().orElse(0);
  }

  private static int of(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.ENCLOSING_MARK -> 0;
      case UCharacterCategory.FORMAT -> codePoint == SOFT_HYPHEN ? 1 : 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}

package org.rubricator.validate;

import java.util.List;
import java.util.OptionalInt;

/**
 * Years as other calendars count them, which a text may say without telling so. Each begins on
 * another day than ours, so that a year of ours is in two of theirs.
 */
final class OtherEras {

  /**
   * What their number is more than ours: of the Buddhist years (2464 is 1921), the Persian (1299
   * begins in 1920), the Ottoman fiscal years (1330 is 1914), those of Vikram and Saka, the
   * Bengali, the Coptic, the Jewish, and the Japanese from Jimmu on.
   */
  private static final List<Integer> OFFSETS =
      List.of(543, -621, -584, 57, -78, -593, -284, 3761, 660);

  /** The first year of the Hijra. */
  private static final int HIJRA = 622;

  /** A year of ours in years of twelve moons. */
  private static final double LUNAR_YEARS = 365.2425 / 354.3667;

  private OtherEras() {}

  /**
   * True if a year that is said can be one of ours in another count.
   *
   * @param year of the Gregorian calendar
   */
  static boolean have(OptionalInt said, int year) {
    if (said.isEmpty()) {
      return false;
    }
    int moons = (int) Math.floor((year - HIJRA) * LUNAR_YEARS) + 1;
    int number = said.getAsInt();
    return isNear(number, moons) || OFFSETS.stream().anyMatch(o -> isNear(number, year + o));
  }

  private static boolean isNear(int said, int first) {
    return said == first || said == first - 1 || said == first + 1;
  }
}

package org.rubricator.index.query;

import java.util.Optional;

/** How often a part is repeated: {@code {2}}, {@code {1,3}}, {@code {2,}}. */
final class Times {

  /** No end. */
  static final int UNBOUNDED = -1;

  private static final int MOST_DIGITS = 4;

  private Times() {}

  /**
   * @param text what stands between the braces
   * @return least and most, or nothing for other text
   */
  static Optional<int[]> parse(String text) {
    int comma = text.indexOf(',');
    Optional<Integer> least = number(comma < 0 ? text : text.substring(0, comma));
    Optional<Integer> most = comma < 0 ? least : most(text.substring(comma + 1));
    return least.isEmpty() || most.isEmpty() || isTurned(least.get(), most.get())
        ? Optional.empty()
        : Optional.of(new int[] {least.get(), most.get()});
  }

  private static boolean isTurned(int least, int most) {
    return most != UNBOUNDED && most < least;
  }

  private static Optional<Integer> most(String text) {
    return text.isBlank() ? Optional.of(UNBOUNDED) : number(text);
  }

  private static Optional<Integer> number(String text) {
    String digits = text.strip();
    boolean good =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return good ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }
}

package org.rubricator.annotate.quotation;

/**
 * Words that an editor put into a quotation: {@code "is [compatible] with"}. They stand inside of
 * quotations, so a reading that leaves them outside costs something. Note numbers, {@code [sic]} at
 * the end, and page furniture such as {@code [ad_1]} do not count.
 */
final class EditorialBrackets {
  private static final int LONGEST = 40;

  private EditorialBrackets() {}

  /** The cost of taking the stretch as unquoted. */
  static int cost(String block, int start, int end) {
    for (int at = start; at < end; at++) {
      if (block.charAt(at) == '[' && isEditorial(block, at + 1, end)) {
        return Costs.BRACKET_OUTSIDE;
      }
    }
    return 0;
  }

  private static boolean isEditorial(String block, int start, int end) {
    int at = start;
    int stop = Math.min(end, start + LONGEST);
    while (at < stop && isLetterOrSpace(block.charAt(at))) {
      at++;
    }
    return at > start
        && at < end
        && block.charAt(at) == ']'
        && Character.isLowerCase(block.charAt(start));
  }

  private static boolean isLetterOrSpace(char c) {
    return Character.isLetter(c) || c == ' ';
  }
}

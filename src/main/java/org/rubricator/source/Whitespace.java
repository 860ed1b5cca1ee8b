package org.rubricator.source;

/** White space as XML knows it (XML 1.0, production 3); other spaces are ordinary characters. */
public final class Whitespace {

  private Whitespace() {}

  public static boolean is(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  public static boolean isAll(CharSequence text) {
    return text.chars().allMatch(Whitespace::is);
  }

  /**
   * Where the text begins behind the white space at its start; its length if it is nothing else.
   */
  public static int start(CharSequence text) {
    int start = 0;
    while (start < text.length() && is(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the text ends before the white space at its end; 0 if it is nothing else. */
  public static int end(CharSequence text) {
    int end = text.length();
    while (end > 0 && is(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Runs as one space, none at either end. */
  public static String collapse(CharSequence text) {
    if (isCollapsed(text)) {
      return text.toString();
    }
    char[] units = text.toString().toCharArray();
    int length = 0;
    for (char c : units) {
      if (!is(c)) {
        units[length++] = c;
      } else if (length > 0 && units[length - 1] != ' ') {
        units[length++] = ' ';
      }
    }
    boolean trailing = length > 0 && units[length - 1] == ' ';
    return new String(units, 0, trailing ? length - 1 : length);
  }

  private static boolean isCollapsed(CharSequence text) {
    boolean before = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c) && (before || c != ' ')) {
        return false;
      }
      before = c == ' ';
    }
    return text.length() == 0 || !before;
  }
}

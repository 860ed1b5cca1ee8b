package org.rubricator.annotate.date;

/** Roman numerals from I to XXXIX, as centuries have them. */
final class Roman {
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Roman() {}

  /** The number, or -1 for letters that are no such numeral. */
  static int value(String letters) {
    int tens = 0;
    while (tens < 3 && tens < letters.length() && letters.charAt(tens) == 'X') {
      tens++;
    }
    String rest = letters.substring(tens);
    for (int one = 0; one < ONES.length; one++) {
      if (ONES[one].equals(rest) && tens * 10 + one > 0) {
        return tens * 10 + one;
      }
    }
    return -1;
  }
}

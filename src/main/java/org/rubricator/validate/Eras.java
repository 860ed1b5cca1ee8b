package org.rubricator.validate;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that say whether a year is before our era or of it, or of another. */
final class Eras {

  /** What stands between a number and its era: a word for a century perhaps. */
  private static final String NUMBER =
      "(?:\\p{Nd}|\\b[IVXLC]{1,7})\\S{0,4}\\s?"
          + "(?:(?:centur(?:y|ies)|cent\\.|millenni(?:um|a)|years?|Jahrhunderts?|Jh\\.|Jahre?n?"
          + "|siècles?|s\\.|ans|siglos?|secol[oi]|век[аеу]?|в\\.|г\\.|года?|w\\.|wieku)\\s?)?";

  private static final Pattern BEFORE =
      Pattern.compile(
          NUMBER
              + "(?:B\\.?\\s?C\\.?(?:\\s?E)?\\b|v\\.\\s?(?:Chr|u\\.)|vor Chr|(?:av|avant)\\.?\\s?(?:J|notre)"
              + "|a\\.\\s?(?:de\\s)?C\\b|a\\.\\s?Chr|до\\s+н|до Р|p\\.?\\s?n\\.\\s?e|př\\.\\s?n|f\\.\\s?Kr|π\\.\\s?Χ|ق\\.?\\s?م)");

  private static final Pattern OF_OURS =
      Pattern.compile(
          "\\bA\\.?\\s?D\\b|\\bC\\.?\\s?E\\b|n\\.\\s?(?:Chr|u\\.)|nach Chr|apr\\.?\\s?J|après J|d\\.\\s?C\\b|e\\.\\s?Kr|μ\\.\\s?Χ");

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "\\bA\\.?\\s?H\\b|\\bA\\.?\\s?M\\b|\\bA\\.?\\s?U\\.?\\s?C\\b|\\bB\\.?\\s?P\\b|\\bhijr|\\bhedschra|هـ");

  private Eras() {}

  /** True where the words name an era in which a number alone is no year of ours. */
  static boolean areOthers(String words) {
    return BEFORE.matcher(words).find() || OF_OTHERS.matcher(words).find();
  }

  /** What the words say of the era and a value does not; nothing where they name both eras. */
  static Optional<String> fault(String value, String words) {
    boolean before = BEFORE.matcher(words).find();
    boolean ours = OF_OURS.matcher(BEFORE.matcher(words).replaceAll(" ")).find();
    if (before == ours || value.isEmpty()) {
      return Optional.empty();
    }
    boolean minus = value.startsWith("-");
    if (before && Character.isDigit(value.charAt(0))) {
      return Optional.of("a year before our era, which a minus tells");
    }
    return ours && minus && !value.startsWith("--")
        ? Optional.of("a year of our era")
        : Optional.empty();
  }
}

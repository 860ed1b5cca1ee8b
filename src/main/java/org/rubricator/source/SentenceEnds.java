package org.rubricator.source;

import java.util.regex.Pattern;

/**
 * Corrects the sentence ends that Unicode's rules (UAX 29) propose: a sentence ends where a reader
 * sees its end, and rather too seldom than too often.
 */
final class SentenceEnds {

  /** Matches "3.", "14.", "XIV."; not "1914.". */
  private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}|[IVXLCDM]{1,8})\\.");

  /** Matches the end of "Well...", "Well…", "[...]", " ."; not of "Well.". */
  private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.\\.|…|^\\.)[)\\]]?$");

  /** How far a letter may stand behind brackets, marks and dashes that open a sentence. */
  private static final int OPENING = 5;

  private final String text;
  private final Abbreviations abbreviations;

  SentenceEnds(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /**
   * Where the next line begins if a sentence ends before {@code at}.
   *
   * @return {@code at}, or behind the closing marks that stand there, or -1 for no end
   */
  int next(int at) {
    int start = behindMarks(at);
    boolean end =
        start > 0 && start < text.length() && text.charAt(start - 1) == ' ' && !goesOn(start);
    return end && !isOpenWord(wordBefore(start)) ? start : -1;
  }

  /** Closing marks apart from their sentence belong to it: "« Non. » Il". */
  private int behindMarks(int at) {
    int end = at;
    while (end < text.length() && isClosing(text.charAt(end))) {
      end++;
    }
    if (end == at || (end < text.length() && isWordPart(end))) {
      return at;
    }
    return end < text.length() && text.charAt(end) == ' ' ? end + 1 : -1;
  }

  private static boolean isClosing(char c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\'';
  }

  private boolean isWordPart(int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** A small letter, a number or a stop begins no sentence. */
  private boolean goesOn(int start) {
    int at = start;
    int stop = Math.min(text.length(), start + OPENING);
    while (at < stop && !isWordPart(at)) {
      at++;
    }
    boolean small = at < stop && Character.isLowerCase(text.codePointAt(at));
    return small || ".,;:!?…%)]".indexOf(text.charAt(start)) >= 0 || isDigit(start);
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.codePointAt(at));
  }

  /** The characters before the space at which a line would end. */
  private String wordBefore(int start) {
    int from = text.lastIndexOf(' ', start - 2) + 1;
    while (from < start - 1 && isOpening(text.charAt(from))) {
      from++;
    }
    return text.substring(from, start - 1);
  }

  private static boolean isOpening(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\'';
  }

  /** An initial, an abbreviation, an ordinal, an ellipsis. */
  private boolean isOpenWord(String word) {
    return ELLIPSIS.matcher(word).find()
        || abbreviations.isShort(word)
        || (NUMBER.matcher(word).matches() && isOrdinal(word));
  }

  /** In some languages any number with a stop; everywhere one that begins the block. */
  private boolean isOrdinal(String word) {
    return abbreviations.hasOrdinals() || text.startsWith(word);
  }
}

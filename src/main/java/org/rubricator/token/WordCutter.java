package org.rubricator.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.SortedMap;

/**
 * Cuts a line into words: stretches between the word boundaries of Unicode Standard Annex 29 that
 * have a letter or a digit; then a hyphen between letters joins, the stop of "p.m." belongs to it,
 * and the table of the language parts elided words and clitics. Keeps state: one for each thread.
 */
public final class WordCutter {

  /** Takes a word. */
  @FunctionalInterface
  public interface Sink {
    /**
     * @param start UTF-16 units of the line
     * @param end exclusive
     */
    void accept(int start, int end);
  }

  private static final String HYPHENS = "-\u2010\u2011";
  private static final String APOSTROPHES = "'\u2019";

  /** More letters between two stops than this make a word of its own: "end.Then". */
  private static final int MOST_LETTERS = 2;

  private final BreakIterator boundaries;
  private final WordRules rules;
  private String line = "";

  /**
   * @param language a tag
   */
  public WordCutter(String language) {
    this.boundaries = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    this.rules = WordRules.of(language);
  }

  /**
   * The words of the table of a language by their rule, {@code elided}, {@code clitic} and {@code
   * whole}, sorted.
   *
   * @param language a tag
   */
  public static SortedMap<String, List<String>> rules(String language) {
    return WordRules.of(language).table();
  }

  /** Finds the words of a line, in order; none overlap. */
  public void cut(String text, Sink words) {
    line = text;
    boundaries.setText(text);
    int start = -1;
    int end = -1;
    int from = 0;
    for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
      if (isWord(from, to)) {
        if (start < 0 || !joins(start, end, from, to)) {
          finish(start, end, words);
          start = from;
        }
        end = to;
      }
      from = to;
    }
    finish(start, end, words);
  }

  private boolean isWord(int from, int to) {
    for (int at = from; at < to; at += Character.charCount(line.codePointAt(at))) {
      if (Character.isLetterOrDigit(line.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** A hyphen joins, save between two figures and before a clitic. */
  private boolean joins(int start, int end, int from, int to) {
    if (from != end + 1 || HYPHENS.indexOf(line.charAt(end)) < 0) {
      return false;
    }
    boolean figures =
        Character.isDigit(line.charAt(end - 1)) && Character.isDigit(line.charAt(from));
    return !figures
        && (!rules.isClitic(line.substring(from, to)) || rules.isWhole(line.substring(start, to)));
  }

  private void finish(int start, int end, Sink words) {
    if (start >= 0) {
      int stop = hasStop(start, end) ? end + 1 : end;
      part(start, stop, words);
    }
  }

  /** True where the stop behind a word is of it, as in "p.m.". */
  private boolean hasStop(int start, int end) {
    if (end >= line.length() || line.charAt(end) != '.' || line.indexOf('.', start) >= end) {
      return false;
    }
    int letters = 0;
    for (int at = start; at < end; at++) {
      letters = line.charAt(at) == '.' ? 0 : letters + 1;
      if (letters > MOST_LETTERS || Character.isDigit(line.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Parts a word behind the apostrophes of elided words, which stay with these. */
  private void part(int start, int end, Sink words) {
    int from = start;
    for (int at = start + 1; at + 1 < end; at++) {
      if (APOSTROPHES.indexOf(line.charAt(at)) >= 0
          && rules.isElided(line.substring(from, at))
          && !rules.isWhole(line.substring(from, end))) {
        words.accept(from, at + 1);
        from = at + 1;
      }
    }
    words.accept(from, end);
  }
}

package org.rubricator.annotate.name;

import java.util.ArrayList;
import java.util.List;

/** The words of a line, with hyphens, apostrophes and stops inside them. */
final class LineWords {

  private final String line;
  private final List<int[]> words = new ArrayList<>();

  LineWords(String line) {
    this.line = line;
    int at = 0;
    while (at < line.length()) {
      int end = end(line, at);
      if (end > at) {
        end = withStop(line, at, end);
        words.add(new int[] {at, end});
      }
      at = Math.max(end, at + 1);
    }
  }

  private static int end(String line, int start) {
    int at = start;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      boolean letter =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean inside = at > start && "'’-‐‑.".indexOf(c) >= 0 && isLetter(line, at + 1);
      if (inside && isElision(line, start, at)) {
        return at + 1;
      }
      if (!letter && !inside && c != '&') {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** French l', d' and qu' before a word are words of their own; O'Brien is one. */
  private static boolean isElision(String line, int start, int apostrophe) {
    boolean mark = "'’".indexOf(line.charAt(apostrophe)) >= 0;
    return mark && apostrophe - start <= 2 && Character.isLowerCase(line.codePointAt(start));
  }

  /** The stop of an abbreviation belongs to it: "J.", "St.". */
  private static int withStop(String line, int start, int end) {
    boolean abbreviated = line.substring(start, end).indexOf('.') >= 0 || end - start <= 2;
    return abbreviated && end + 2 < line.length() && line.startsWith(". ", end) ? end + 1 : end;
  }

  private static boolean isLetter(String line, int at) {
    return at < line.length() && Character.isLetter(line.codePointAt(at));
  }

  int size() {
    return words.size();
  }

  int start(int word) {
    return words.get(word)[0];
  }

  int end(int word) {
    return words.get(word)[1];
  }

  /** The word with straight apostrophes. */
  String text(int word) {
    return line.substring(start(word), end(word)).replace('’', '\'');
  }

  /** The words from one to another, as they stand. */
  String text(int first, int last) {
    return line.substring(start(first), end(last)).replace('’', '\'');
  }

  /** True where a mark and a space stand between a word and the one before. */
  boolean endsBefore(int word, char mark) {
    int gap = end(word - 1);
    return start(word) == gap + 2 && line.charAt(gap) == mark && line.charAt(gap + 1) == ' ';
  }

  /** True for "Ada" and for "eThekwini". */
  boolean isLarge(int word) {
    int at = start(word);
    return Character.isUpperCase(line.codePointAt(at))
        || end(word) > at + 2
            && line.charAt(at) < 'z'
            && Character.isUpperCase(line.charAt(at + 1));
  }

  /** True where nothing but a space parts a word from the next, or the mark of a genitive. */
  boolean isNext(int word) {
    if (word + 1 >= size()) {
      return false;
    }
    String gap = line.substring(end(word), start(word + 1));
    boolean genitive = (gap.equals("' ") || gap.equals("’ ")) && text(word).endsWith("s");
    boolean elision = gap.isEmpty() && text(word).endsWith("'");
    return gap.equals(" ") || genitive || elision;
  }

  /** True for the first word of a line or a sentence, which is large in any case. */
  boolean startsSentence(int word) {
    int at = start(word);
    while (at > 0 && " \"“”‘«»„‚([—–-*".indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    return at == 0 || ".!?:…".indexOf(line.charAt(at - 1)) >= 0;
  }

  /** The word that begins at a place or holds it, or -1. */
  int at(int place) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= place) {
        low = middle + 1;
      } else if (start(middle) > place) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}

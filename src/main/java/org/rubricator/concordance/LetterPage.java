package org.rubricator.concordance;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of words in context: those that begin with one letter, or a part of them.
 *
 * @param key the letter, with a number from the second part on
 * @param file such as {@code a.html}
 * @param lines of all its words
 */
record LetterPage(String key, String file, int lines, List<WordEntry> words) {

  /** Lines from which on a letter goes on in another page. */
  private static final int MOST_LINES = 8000;

  static List<LetterPage> of(List<WordEntry> entries, int limit) {
    Map<String, List<WordEntry>> byLetter = new LinkedHashMap<>();
    entries.forEach(e -> byLetter.computeIfAbsent(letter(e.form()), l -> new ArrayList<>()).add(e));
    List<LetterPage> pages = new ArrayList<>();
    byLetter.forEach((letter, words) -> split(letter, words, limit, pages));
    return pages;
  }

  /** The first letter without its marks, or 0-9 for what begins with none. */
  private static String letter(String form) {
    String plain = Normalizer2.getNFDInstance().normalize(form);
    int first = plain.codePointAt(0);
    return Character.isLetter(first) ? UCharacter.toString(first) : "0-9";
  }

  private static void split(
      String letter, List<WordEntry> words, int limit, List<LetterPage> pages) {
    List<WordEntry> part = new ArrayList<>();
    int lines = 0;
    int number = 1;
    for (WordEntry word : words) {
      if (lines > 0 && lines + word.lines(limit) > MOST_LINES) {
        pages.add(page(letter, number++, lines, part));
        part = new ArrayList<>();
        lines = 0;
      }
      part.add(word);
      lines += word.lines(limit);
    }
    pages.add(page(letter, number, lines, part));
  }

  private static LetterPage page(String letter, int number, int lines, List<WordEntry> words) {
    String key = number == 1 ? letter : letter + " " + number;
    String name = "words-" + code(letter) + (number == 1 ? "" : "-" + number);
    return new LetterPage(key, name + ".html", lines, List.copyOf(words));
  }

  /** ASCII letters as they are, others by code point, so that file names work everywhere. */
  private static String code(String letter) {
    return letter.matches("[a-z]|0-9") ? letter : "u" + Integer.toHexString(letter.codePointAt(0));
  }
}

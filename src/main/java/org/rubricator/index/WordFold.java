package org.rubricator.index;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of a word counts when words are compared: case or not, the marks on its letters or not. It
 * is a map of single characters, so that a page has the same in a table. Apostrophes and hyphens
 * are the same in all their forms.
 *
 * @param withCase true if "Will" and "will" differ (else Unicode's full case folding)
 * @param withMarks true if "résumé" and "resume" differ (else canonical decomposition without
 *     marks, then ICU's Latin-ASCII: ø, ł, ı)
 */
public record WordFold(boolean withCase, boolean withMarks) {

  /** Neither case nor marks: the key by which words are found. */
  public static final WordFold KEY = new WordFold(false, false);

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");
  private static final Set<Integer> POINTED =
      Set.of(UScript.INHERITED, UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC);
  private static final Map<WordFold, Map<Integer, String>> FOLDED = new ConcurrentHashMap<>();

  /** The word without what does not count. */
  public String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); ) {
      int point = word.codePointAt(at);
      at += Character.charCount(point);
      if (isPlain(point)) {
        out.append((char) (withCase ? point : Character.toLowerCase(point)));
      } else {
        out.append(of(point));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(int point) {
    return point < 0x80;
  }

  /** What a character becomes. */
  public String of(int point) {
    return FOLDED
        .computeIfAbsent(this, fold -> new ConcurrentHashMap<>())
        .computeIfAbsent(point, this::folded);
  }

  private String folded(int point) {
    String letter = plainSign(point);
    if (!withCase) {
      letter = UCharacter.foldCase(letter, true);
    }
    return withMarks ? letter : withoutMarks(letter);
  }

  private static String plainSign(int point) {
    return switch (point) {
      case '\u2019', '\u02BC' -> "'";
      case '\u2010', '\u2011' -> "-";
      default -> Character.toString(point);
    };
  }

  private static String withoutMarks(String letter) {
    StringBuilder out = new StringBuilder();
    DECOMPOSED
        .normalize(letter)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(c -> out.append(schwa(c)));
    return COMPOSED.normalize(LATIN.transliterate(out.toString()));
  }

  /** The schwa is written with an A where it cannot be had, as names are. */
  private static String schwa(int point) {
    return point == '\u0259' ? "a" : point == '\u018F' ? "A" : Character.toString(point);
  }

  /**
   * Marks of many scripts and the points of Arabic and Hebrew, with the stroke that makes Arabic
   * words longer; not the vowel signs of Indic scripts, which are letters.
   */
  private static boolean isMark(int point) {
    int type = Character.getType(point);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    return point == '\u0640' || (mark && POINTED.contains(UScript.getScript(point)));
  }

  /** The characters of words that are changed, for the table of a page. */
  static Map<String, String> table(Iterable<String> words, WordFold fold) {
    Map<String, String> table = new HashMap<>();
    for (String word : words) {
      word.codePoints()
          .filter(point -> !isPlain(point))
          .filter(point -> !fold.of(point).equals(Character.toString(point)))
          .forEach(point -> table.put(Character.toString(point), fold.of(point)));
    }
    return table;
  }
}
